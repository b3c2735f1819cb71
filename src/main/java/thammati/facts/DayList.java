package thammati.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/** Days one behind the other: "3 มีนาคม 2563 วันที่ 7 และ 9 เมษายน 2563". */
final class DayList {
  private static final int WINDOW = 60;
  private static final int MOST = 24;

  /** What may stand between two days of one list. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s{0,30}[)\\]]?\\s{0,9}(?:[,;]|และ|กับ|หรือ|รวมทั้ง)?\\s{0,30}(?:มติ)?(?:เมื่อ)?\\s{0,9}(?:วันที่)?\\s{0,30}[(\\[]?\\s{0,9}");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\s{0,9}[(\\[][^()\\[\\]\\n]{1,200}[)\\]]\\s{0,9}(?:,|และ|กับ)\\s{0,9}(?:เมื่อ)?\\s{0,9}วันที่\\s{0,9}");

  private static final List<String> STEMS =
      List.of(
          "มกร", "กุมภ", "มีน", "เมษ", "พฤษภ", "มิถุน", "กรกฎ", "สิงห", "กันย", "ตุล", "พฤศจิ",
          "ธันว");
  private static final Pattern MISSPELT =
      Pattern.compile(
          "(?<day>[0-9]{1,2})\\s{0,9}(?<month>"
              + String.join("|", STEMS)
              + ")[ก-๎]{2,8}+\\s{0,9}(?<year>2[45][0-9]{2})(?![0-9])");
  private static final Pattern SUBJECT = Pattern.compile("\\s{0,9}[(\\[]\\s{0,9}[^0-9]");

  private DayList() {}

  /**
   * A day of the list.
   *
   * @param date the day
   * @param span the words
   * @param first whether it is the first of its list
   * @param complete whether day, month and year are all told with it
   */
  record Day(LocalDate date, Span span, boolean first, boolean complete) {}

  /** The days from {@code at} on; empty if none begins there. */
  static List<Day> read(String text, int at) {
    List<DateMention> run = new ArrayList<>();
    int next = at;
    while (run.size() < MOST) {
      DateMention mention = first(text, next, run.isEmpty());
      if (mention == null) break;
      run.add(mention);
      next = mention.span().end();
    }
    return complete(run);
  }

  private static @Nullable DateMention first(String text, int from, boolean start) {
    int to = Math.min(text.length(), from + (start ? WINDOW : WINDOW * 5));
    String window = text.substring(from, to);
    for (DateMention mention : ThaiDates.find(head(window, start))) {
      String between = window.substring(0, mention.span().start());
      boolean joined =
          start
              ? between.isEmpty()
              : BETWEEN.matcher(between).matches() || BRACKETED.matcher(between).matches();
      if (!joined || mention.day() == 0) break;
      DateMention whole = start && mention.year() == 0 ? misspelt(text, from) : null;
      if (whole != null) return whole;
      return new DateMention(
          mention.span().shifted(from), mention.year(), mention.month(), mention.day());
    }
    return start ? misspelt(text, from) : null;
  }

  /** A month with a letter too many or too few is still known by its first letters. */
  private static @Nullable DateMention misspelt(String text, int from) {
    Matcher m = MISSPELT.matcher(text).region(from, Math.min(text.length(), from + WINDOW));
    if (!m.lookingAt()) return null;
    int month = STEMS.indexOf(m.group("month")) + 1;
    int year = ThaiDates.gregorian(Integer.parseInt(m.group("year")));
    int day = Integer.parseInt(m.group("day"));
    return new DateMention(new Span(m.start(), m.end()), year, month, day);
  }

  /** Spares the search for dates where none can follow. */
  private static String head(String window, boolean start) {
    if (start || SUBJECT.matcher(window).lookingAt()) return window;
    return window.substring(0, Math.min(window.length(), WINDOW * 2));
  }

  /** A day without month or year takes them from the next that tells them. */
  private static List<Day> complete(List<DateMention> run) {
    List<Day> days = new ArrayList<>();
    int year = 0;
    int month = 0;
    for (int i = run.size() - 1; i >= 0; i--) {
      DateMention mention = run.get(i);
      if (mention.year() != 0) year = mention.year();
      if (mention.month() != 0) month = mention.month();
      if (year == 0 || month == 0) continue;
      try {
        LocalDate date = LocalDate.of(year, month, mention.day());
        days.addFirst(new Day(date, mention.span(), i == 0, mention.year() != 0));
      } catch (DateTimeException e) {
        // A day that no calendar knows is no reference.
        year = 0;
      }
    }
    return days;
  }
}
