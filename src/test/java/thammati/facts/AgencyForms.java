package thammati.facts;

import static thammati.facts.Squeezed.squeeze;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two spellings name one agency. It has abbreviations of its own, lest a slip of the
 * dictionary under test hide itself.
 */
final class AgencyForms {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Map<String, String> NAMES = names();
  private static final int TELLING = 6;
  private static final int ABBREVIATION = 12;

  private AgencyForms() {}

  /** Equal after abbreviations are spelled out, or one part of the other. */
  static boolean same(String one, String other) {
    return forms(one).stream()
        .anyMatch(a -> forms(other).stream().anyMatch(b -> a.equals(b) || partOf(a, b)));
  }

  /** The list less what names an agency that stands before it. */
  static List<String> distinct(List<String> agencies) {
    return Pairing.distinct(agencies, AgencyForms::same);
  }

  private static boolean partOf(String a, String b) {
    return a.length() <= b.length()
        ? a.length() >= TELLING && b.contains(a)
        : b.length() >= TELLING && a.contains(b);
  }

  private static Set<String> forms(String agency) {
    Set<String> forms = new HashSet<>();
    String outer = squeeze(BRACKETS.matcher(agency).replaceAll(" "));
    if (!outer.isEmpty()) forms.add(NAMES.getOrDefault(outer, outer));
    Matcher brackets = BRACKETS.matcher(agency);
    while (brackets.find()) {
      String inner = squeeze(brackets.group(1));
      String name = NAMES.get(inner);
      if (name != null) forms.add(name);
      else if (inner.length() <= ABBREVIATION && inner.contains(".")) forms.add(inner);
    }
    return forms;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    try (InputStream table = AgencyForms.class.getResourceAsStream("abbreviations.tsv")) {
      if (table == null) throw new IllegalStateException("no abbreviations.tsv");
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        int tab = line.indexOf('\t');
        names.put(squeeze(line.substring(0, tab)), squeeze(line.substring(tab)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
