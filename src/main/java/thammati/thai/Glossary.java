package thammati.thai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English and Thai words of cabinet papers that mean the same: finds what a text in either language
 * names. Immutable, safe to share between threads.
 */
public final class Glossary {
  private static final String TABLE = "/thammati/thai/glossary.tsv";

  private final Node english = new Node();
  private final Node thai = new Node();
  private final List<Term> terms;

  /**
   * One meaning.
   *
   * @param english its English forms, lower case, the commonest first
   * @param thai its Thai forms, the commonest first
   */
  public record Term(List<String> english, List<String> thai) {
    /** Copies the lists. */
    public Term {
      english = List.copyOf(english);
      thai = List.copyOf(thai);
    }
  }

  private Glossary(List<Term> terms) {
    this.terms = terms;
    for (Term term : terms) {
      term.english().forEach(form -> english.add(spaced(form), term));
      term.thai().forEach(form -> thai.add(ThaiText.squash(form), term));
    }
  }

  /** The glossary that ships with the product. */
  public static Glossary bundled() {
    try (InputStream table = Glossary.class.getResourceAsStream(TABLE)) {
      if (table == null) throw new IllegalStateException("missing resource " + TABLE);
      var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      return new Glossary(
          reader.lines().filter(l -> !l.startsWith("#")).map(Glossary::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every meaning, in the order of the table. */
  public List<Term> terms() {
    return terms;
  }

  /**
   * What the English text names, in order of first mention; shorter terms inside longer ones too.
   */
  public Set<Term> inEnglish(String text) {
    String words = spaced(text);
    Set<Term> found = new LinkedHashSet<>();
    for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
      english.collect(words, i, found);
    }
    return found;
  }

  /** What the Thai text names, in order of first mention; shorter terms inside longer ones too. */
  public Set<Term> inThai(String text) {
    String squashed = ThaiText.squash(text);
    Set<Term> found = new LinkedHashSet<>();
    for (int i = 0; i < squashed.length(); i++) thai.collect(squashed, i, found);
    return found;
  }

  /** The words with a blank before and behind each. */
  private static String spaced(String text) {
    return " " + String.join(" ", EnglishWords.of(text)) + " ";
  }

  private static Term parse(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 2) throw new IllegalStateException("not two fields: " + line);
    return new Term(List.of(fields[0].split("\\|")), List.of(fields[1].split("\\|")));
  }

  /** A place in the tree of all forms, letter by letter. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private final List<Term> ends = new ArrayList<>(0);

    void add(String form, Term term) {
      Node node = this;
      for (char c : form.toCharArray()) node = node.next.computeIfAbsent(c, _ -> new Node());
      node.ends.add(term);
    }

    void collect(String text, int start, Set<Term> found) {
      Node node = this;
      for (int i = start; i < text.length(); i++) {
        node = node.next.get(text.charAt(i));
        if (node == null) return;
        found.addAll(node.ends);
      }
    }
  }
}
