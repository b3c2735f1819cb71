package thammati.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import thammati.thai.EnglishWords;
import thammati.thai.Glossary;
import thammati.thai.ThaiText;

/**
 * The English words that a statement may use, each with the Thai words that prove it: a table of
 * its own, and the glossary. Immutable, safe to share between threads.
 */
final class EnglishLexicon {
  private static final String TABLE = "/thammati/citation/english.tsv";

  /** What a word does in a statement. */
  enum Kind {
    /** Claims nothing: "the". */
    PLAIN,
    /** Speaks of the cabinet's meeting: "resolution". */
    MEETING,
    /** A verb of decision, its Thai "words" the code. */
    DECISION,
    /** "in principle". */
    PRINCIPLE,
    /** Limits the figure or day beside it: "within". */
    BOUND,
    /** What figures count: "baht". */
    UNIT,
    /** A hundredth of something. */
    PERCENT,
    /** Stands before its figure: "section". */
    LABEL,
    /** "not". */
    NOT,
    /** A thing or an act. */
    TERM
  }

  /** One meaning; Thai words in lower case. */
  record Entry(Kind kind, List<String> thai) {
    Entry {
      thai = List.copyOf(thai);
    }
  }

  /**
   * Words that the lexicon knows.
   *
   * @param length how many words
   */
  record Match(Entry entry, int length) {}

  /** Per first word the phrases that begin with it. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private record Phrase(List<String> words, Entry entry) {}

  private EnglishLexicon() {}

  /** The lexicon that ships with the product. */
  static EnglishLexicon bundled() {
    EnglishLexicon lexicon = new EnglishLexicon();
    try (InputStream table = EnglishLexicon.class.getResourceAsStream(TABLE)) {
      if (table == null) throw new IllegalStateException("missing resource " + TABLE);
      var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      reader.lines().filter(l -> !l.startsWith("#")).forEach(lexicon::addLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Glossary.Term term : Glossary.bundled().terms()) {
      term.english().forEach(form -> lexicon.add(form, new Entry(Kind.TERM, lower(term.thai()))));
    }
    return lexicon;
  }

  /** The longest known words that begin at that place; of equals the lexicon's own. */
  Optional<Match> at(List<String> words, int at) {
    Match best = null;
    for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
      int length = phrase.words().size();
      boolean longer = best == null || length > best.length();
      if (!longer || at + length > words.size()) continue;
      if (words.subList(at, at + length).equals(phrase.words())) {
        best = new Match(phrase.entry(), length);
      }
    }
    return Optional.ofNullable(best);
  }

  private void addLine(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) throw new IllegalStateException("not three fields: " + line);
    Kind kind = Kind.valueOf(fields[0].toUpperCase(Locale.ROOT));
    List<String> thai = fields[2].isEmpty() ? List.of() : lower(List.of(fields[2].split("\\|")));
    for (String form : fields[1].split("\\|")) add(form, new Entry(kind, thai));
  }

  private void add(String form, Entry entry) {
    List<String> words = EnglishWords.of(form);
    phrases.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Phrase(words, entry));
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(ThaiText::lowerCase).toList();
  }
}
