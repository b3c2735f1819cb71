package thammati.eval;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts compared as a scorer compares them: without regard to white space, Thai or Arabic digits,
 * commas in numbers and case; but a number only with a whole number.
 */
final class Wording {
  private static final int GRAM = 8;

  /** Stands for white space between two digits, so that "2564 20" never reads "256420". */
  private static final String APART = "\u0001";

  private static final Pattern UNSEEN =
      Pattern.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]");
  private static final Pattern COMMA = unicode("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern BETWEEN_DIGITS = unicode("(?<=\\d)[\\s\u001c-\u001f]+(?=\\d)");
  private static final Pattern WHITE = unicode("[\\s\u001c-\u001f]+");
  private static final Pattern MARK = unicode("\\[\\s*\\d+(?:\\s*[,–-]\\s*\\d+)*\\s*\\]");
  private static final Pattern NUMBER = unicode("\\d+(?:\\.\\d+)*");

  private Wording() {}

  /** The form in which texts are compared. */
  static String normal(String text) {
    String s = Normalizer.normalize(text, Normalizer.Form.NFC);
    s = UNSEEN.matcher(s.replace("\u0e4d\u0e32", "\u0e33")).replaceAll("");
    s = COMMA.matcher(arabic(s)).replaceAll("");
    s = BETWEEN_DIGITS.matcher(s).replaceAll(APART);
    return WHITE.matcher(s).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether a text in normal form holds these words; a digit at their ends ends a number. */
  static boolean holds(String normal, String words) {
    String wanted = normal(words);
    if (wanted.isEmpty()) return false;
    String pattern = Pattern.quote(wanted);
    if (isDigit(wanted.charAt(0))) pattern = "(?<!\\d)(?<!\\d\\.)" + pattern;
    if (isDigit(wanted.charAt(wanted.length() - 1))) pattern += "(?!\\d)(?!\\.\\d)";
    return unicode(pattern).matcher(normal).find();
  }

  /** Share of the evidence's strings of eight characters that occur in the text, 0 to 1. */
  static double overlap(String evidence, String text) {
    String wanted = normal(evidence);
    if (wanted.isEmpty()) return 0;
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= wanted.length(); i++) grams.add(wanted.substring(i, i + GRAM));
    if (grams.isEmpty()) grams.add(wanted);
    String in = normal(text);
    return (double) grams.stream().filter(in::contains).count() / grams.size();
  }

  /** The numbers of two or more digits, citation marks such as [12] left out. */
  static List<String> numbers(String text) {
    String unmarked = MARK.matcher(arabic(text)).replaceAll(" ");
    return NUMBER
        .matcher(normal(unmarked))
        .results()
        .map(MatchResult::group)
        .filter(n -> n.chars().filter(c -> c != '.').count() >= 2)
        .toList();
  }

  private static String arabic(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '๐' && c <= '๙') out.setCharAt(i, (char) ('0' + c - '๐'));
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static Pattern unicode(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
