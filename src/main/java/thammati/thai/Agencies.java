package thammati.thai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;

/**
 * The dictionary of state agencies: finds their names and abbreviations in text. Immutable, safe to
 * share between threads.
 */
public final class Agencies {
  private static final String TABLE = "/thammati/thai/agencies.tsv";

  /** Words after which an abbreviation begins even where no blank stands between. */
  private static final Pattern BEFORE_ABBREVIATION =
      Pattern.compile(
          ".*(?:ของ|ให้|โดย|และ|ที่|กับ|ใน|จาก|ว่า|แก่|ต่อ|หรือ|ถึง|ทาง|ก็)", Pattern.DOTALL);

  private final List<Agency> all;
  private final Node root = new Node();

  private Agencies(List<Agency> all) {
    this.all = List.copyOf(all);
    for (Agency agency : all) {
      add(agency.name(), agency, false);
      agency.aliases().forEach(alias -> add(alias, agency, isAbbreviation(alias)));
      for (String abbreviation : agency.abbreviations()) {
        add(abbreviation, agency, true);
        String bare = abbreviation.replace(".", "");
        if (bare.length() >= 2) add(bare, agency, true);
      }
      if (agency.english().length() > 3) add(agency.english(), agency, false);
    }
  }

  /** The dictionary that ships with the product. */
  public static Agencies bundled() {
    try (InputStream table = Agencies.class.getResourceAsStream(TABLE)) {
      if (table == null) throw new IllegalStateException("missing resource " + TABLE);
      var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
      return new Agencies(lines.stream().map(Agencies::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every agency, in the order of the table. */
  public List<Agency> all() {
    return all;
  }

  /** All mentions in the text, in order, the longest where several begin at one place. */
  public List<AgencyMention> find(String text) {
    String lower = ThaiText.lowerCase(text);
    List<AgencyMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < lower.length()) {
      AgencyMention mention = longestAt(lower, at);
      if (mention == null) {
        at++;
      } else {
        mentions.add(mention);
        at = mention.span().end();
      }
    }
    return List.copyOf(mentions);
  }

  private @Nullable AgencyMention longestAt(String text, int start) {
    Node node = root;
    AgencyMention best = null;
    for (int i = start; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) break;
      if (!node.named.isEmpty() && nameStandsAlone(text, start, i + 1)) {
        best = new AgencyMention(new Span(start, i + 1), List.copyOf(node.named), false);
      } else if (!node.abbreviated.isEmpty() && abbreviationStandsAlone(text, start, i + 1)) {
        best = new AgencyMention(new Span(start, i + 1), List.copyOf(node.abbreviated), true);
      }
    }
    return best;
  }

  /** A Latin name must not be part of a longer word; Thai is written without word breaks. */
  private static boolean nameStandsAlone(String text, int start, int end) {
    if (ThaiText.isThaiLetter(text.charAt(start))) return true;
    return !isLatin(text, start - 1) && !isLatin(text, end);
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && text.charAt(at) < 0x250;
  }

  /** An abbreviation must not be the end or the beginning of a word. */
  private static boolean abbreviationStandsAlone(String text, int start, int end) {
    boolean dotted = text.charAt(end - 1) == '.';
    if (!dotted && end < text.length()) {
      char next = text.charAt(end);
      if (ThaiText.isThaiLetter(next) || next == '.' || Character.isLetterOrDigit(next)) {
        return false;
      }
    }
    if (start == 0) return true;
    char before = text.charAt(start - 1);
    if (before == '.') return false;
    if (!ThaiText.isThaiLetter(before)) return !Character.isLetter(before);
    return dotted
        && BEFORE_ABBREVIATION.matcher(text.substring(Math.max(0, start - 5), start)).matches();
  }

  private static boolean isAbbreviation(String alias) {
    return alias.endsWith(".") && alias.indexOf(' ') < 0;
  }

  private void add(String form, Agency agency, boolean abbreviation) {
    Node node = root;
    for (char c : ThaiText.lowerCase(form).toCharArray()) {
      node = node.next.computeIfAbsent(c, _ -> new Node());
    }
    List<Agency> agencies = abbreviation ? node.abbreviated : node.named;
    if (!agencies.contains(agency)) agencies.add(agency);
  }

  private static Agency parse(String line) {
    String[] f = Arrays.copyOf(line.split("\t", -1), 9);
    return new Agency(f[0], list(f[1]), list(f[2]), f[3], f[4], f[5]);
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(2);
    final List<Agency> named = new ArrayList<>(0);
    final List<Agency> abbreviated = new ArrayList<>(0);
  }
}
