package thammati.thai;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The months and years a text speaks of, as tokens that compare: {@code 2020-12} and {@code 2020},
 * Gregorian. Reports on the same matter share all words but these. Reads whole archives, so it
 * looks only where a year stands and back from there, unlike {@link ThaiDates}.
 */
public final class Periods {
  /** "ตุลาคม 2565 - เมษายน 2566" names each month between; a longer stretch names its ends. */
  private static final int LONGEST_STRETCH = 12;

  private static final int LEAST_YEAR = 1900;
  private static final int MOST_YEAR = 2100;

  private Periods() {}

  /** The tokens, in order. */
  public static Set<String> of(String text) {
    String plain = ThaiText.lowerCase(ThaiText.plain(text));
    Set<String> tokens = new TreeSet<>();
    Ending last = null;
    int at = 0;
    while (at < plain.length()) {
      if (!isDigit(plain.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < plain.length() && isDigit(plain.charAt(end))) end++;
      last = number(plain, at, end, last, tokens);
      at = end;
    }
    return tokens;
  }

  private static @Nullable Ending number(
      String text, int start, int end, @Nullable Ending last, Set<String> tokens) {
    if (!mayBeYear(text, start, end)) return last;
    int year = ThaiDates.gregorian(Integer.parseInt(text.substring(start, end)));
    if (year < LEAST_YEAR || year > MOST_YEAR) return last;
    Months.Ending month = Months.before(text, behindEra(text, start));
    if (month == null) {
      if (end - start == 4) {
        tokens.add(Integer.toString(year));
        addSeason(text, end, year, tokens);
      }
      return last;
    }
    YearMonth named = YearMonth.of(year, month.month());
    tokens.add(Integer.toString(year));
    YearMonth from = stretch(text, month.start(), named, last);
    for (YearMonth m = from; !m.isAfter(named); m = m.plusMonths(1)) tokens.add(m.toString());
    return new Ending(named, end);
  }

  /** Where a stretch of months begins that ends in the one named; itself if there is none. */
  private static YearMonth stretch(
      String text, int monthStart, YearMonth named, @Nullable Ending last) {
    int dash = behindJoin(text, behindDay(text, monthStart));
    if (dash < 0) return named;
    Months.Ending first = Months.before(text, dash);
    YearMonth from = null;
    if (first != null) {
      from = named.withMonth(first.month());
      if (from.isAfter(named)) from = from.minusYears(1);
    } else if (last != null && last.end == dash && !last.month.isAfter(named)) {
      from = last.month;
    }
    boolean near = from != null && from.plusMonths(LONGEST_STRETCH).isAfter(named);
    return near && from != null ? from : named;
  }

  /** "ปี 2562/63": the second year of a season is named by its last two digits. */
  private static void addSeason(String text, int end, int year, Set<String> tokens) {
    if (end + 3 > text.length() || text.charAt(end) != '/') return;
    String next = text.substring(end + 1, end + 3);
    boolean alone = end + 3 == text.length() || !isDigit(text.charAt(end + 3));
    if (alone && next.equals(lastTwo(year + 1 + 543))) tokens.add(Integer.toString(year + 1));
  }

  private static String lastTwo(int year) {
    String digits = Integer.toString(year);
    return digits.substring(digits.length() - 2);
  }

  /** Four digits no figure goes on with, or the two of a Buddhist year. */
  private static boolean mayBeYear(String text, int start, int end) {
    int digits = end - start;
    if (digits != 2 && digits != 4) return false;
    if (start > 0 && (text.charAt(start - 1) == ',' || text.charAt(start - 1) == '/')) {
      return digits == 4 && text.charAt(start - 1) == '/';
    }
    if (digits == 2 && text.charAt(start) < '4') return false;
    if (start > 1 && text.charAt(start - 1) == '.' && isDigit(text.charAt(start - 2))) return false;
    boolean goesOn = end + 1 < text.length() && isDigit(text.charAt(end + 1));
    return !(goesOn && (text.charAt(end) == ',' || text.charAt(end) == '.'));
  }

  private static int behindEra(String text, int at) {
    int end = behindBlanks(text, at);
    for (String era : new String[] {"พ.ศ.", "ค.ศ.", "พ. ศ.", "ค. ศ.", "ปี"}) {
      if (text.startsWith(era, end - era.length())) return behindBlanks(text, end - era.length());
    }
    return end;
  }

  private static int behindDay(String text, int at) {
    int end = behindBlanks(text, at);
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1)) && end - start < 2) start--;
    return start < end ? behindBlanks(text, start) : end;
  }

  /** Behind a word that joins two months; -1 if there is none. */
  private static int behindJoin(String text, int at) {
    int end = behindBlanks(text, at);
    for (String join : new String[] {"-", "–", "—", "ถึง", "และ"}) {
      if (text.startsWith(join, end - join.length()))
        return behindBlanks(text, end - join.length());
    }
    return -1;
  }

  private static int behindBlanks(String text, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private record Ending(YearMonth month, int end) {}
}
