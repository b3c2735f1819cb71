package thammati.thai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places where a date may begin: a figure, the name of a month or a word for "year". To try the
 * forms of dates there alone spares most of a text. Knows only the first two letters of a name, so
 * it names more places than there are dates, never fewer.
 */
final class DateStarts {
  private static final String BLANKS = " \t\n\u000b\f\r";
  private static final int LETTERS = 0x1000;

  /** For each first letter the second ones; null where no month begins with it. */
  private final @Nullable String[] seconds = new @Nullable String[LETTERS];

  /** What a form of dates begins with. */
  enum Kind {
    /** A figure, at its first digit. */
    FIGURE,
    /** The name of a month, in full or not. */
    MONTH,
    /** ปี, พ.ศ. or ค.ศ. */
    YEAR
  }

  /**
   * Knows months by these names.
   *
   * @param names in full, Thai or English in lower case
   * @param abbreviations Thai ones; a text may leave out their dots or put blanks for them
   */
  DateStarts(List<String> names, List<String> abbreviations) {
    for (String name : names) know(name.charAt(0), name.charAt(1));
    for (String abbreviation : abbreviations) {
      char letter = abbreviation.charAt(0);
      know(letter, abbreviation.charAt(1));
      if (abbreviation.charAt(1) != '.') continue;
      know(letter, abbreviation.charAt(2));
      for (char blank : BLANKS.toCharArray()) know(letter, blank);
    }
  }

  /** The first place at {@code from} or behind where such a form may begin; -1 if none. */
  int next(String text, int from, Kind kind) {
    for (int at = from; at < text.length(); at++) {
      boolean may =
          switch (kind) {
            case FIGURE -> isDigit(text, at) && !isDigit(text, at - 1);
            case MONTH -> isMonth(text, at);
            case YEAR -> isYear(text, at);
          };
      if (may) return at;
    }
    return -1;
  }

  private boolean isMonth(String text, int at) {
    char c = lower(text.charAt(at));
    String next = c < LETTERS ? seconds[c] : null;
    return next != null && at + 1 < text.length() && next.indexOf(lower(text.charAt(at + 1))) >= 0;
  }

  private static boolean isYear(String text, int at) {
    return switch (text.charAt(at)) {
      case 'ป' -> text.startsWith("ี", at + 1);
      case 'พ', 'ค' -> text.startsWith(".", at + 1);
      default -> false;
    };
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  private void know(char letter, char next) {
    String known = seconds[letter];
    seconds[letter] = known == null ? String.valueOf(next) : known + next;
  }
}
