package thammati.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/**
 * A day, week, month, quarter or year that a text names.
 *
 * @param first its first day; null where the words do not tell
 * @param last its last day; null where the words do not tell
 * @param end where the words end
 * @param kind how the words tell it
 * @param ends whether they name the end of it: "สิ้นปี 2565"
 */
record NamedTime(
    @Nullable LocalDate first, @Nullable LocalDate last, int end, Kind kind, boolean ends) {
  private static final String YEAR =
      "(?:\\s*(?:ของ)?\\s*(?:ปี)?\\s*(?:พ\\.\\s?ศ\\.|ค\\.\\s?ศ\\.)?\\s*|/)(?<year>2[45][0-9]{2}|20[0-9]{2})(?![0-9])";
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?<ends>สิ้น)?ไตรมาส(?:ที่)?\\s*(?<q>[1-4]|แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย)"
              + "(?:\\s*(?:ของ)?\\s*(?<fiscal>ปีงบประมาณ|ปีงบฯ))?(?:"
              + YEAR
              + ")?");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(?:วัน)?(?<ends>สิ้น)?(?:(?<fiscal>ปีงบประมาณ|ปีงบฯ)|ปี)" + YEAR);
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:วัน)?(?<ends>สิ้น)?(?<unit>สัปดาห์|เดือน|ไตรมาส|ปีงบประมาณ|ปี)\\s*(?<which>นี้|ปัจจุบัน|หน้า)?(?!\\s*(?:ถัด|ที่|ของ|การ|ละ|[0-9]))");
  private static final Pattern EACH_YEAR =
      Pattern.compile("\\s*(?:ของ)?\\s*(?:ทุก|แต่ละ)\\s?(?:ๆ\\s?)?ปี(?:งบประมาณ)?");
  private static final int DATE_WITHIN = 16;

  /** How words tell a time. */
  enum Kind {
    /** With its year. */
    TOLD,
    /** Without its year: the next one is meant. */
    NEXT,
    /** By its distance from the day of the meeting: this month, next week. */
    RELATIVE,
    /** It comes every year. */
    RECURRING,
    /** There is no such day. */
    IMPOSSIBLE
  }

  boolean told() {
    return kind == Kind.TOLD;
  }

  boolean relative() {
    return kind == Kind.RELATIVE;
  }

  boolean recurs() {
    return kind == Kind.RECURRING;
  }

  boolean impossible() {
    return kind == Kind.IMPOSSIBLE;
  }

  /**
   * The time named exactly at a place.
   *
   * @param limit where reading ends
   * @param ending whether words before it name its end, which tells that a bare "ปี" is this one
   * @param meeting the day of the text; null if unknown
   */
  static Optional<NamedTime> at(
      String text, int at, int limit, boolean ending, @Nullable LocalDate meeting) {
    Matcher quarter = QUARTER.matcher(text).region(at, limit);
    if (quarter.lookingAt()) return Optional.of(quarter(text, quarter, limit, meeting));
    Matcher year = WHOLE_YEAR.matcher(text).region(at, limit);
    if (year.lookingAt()) return Optional.of(year(year));
    Matcher relative = RELATIVE.matcher(text).region(at, limit);
    boolean near = relative.lookingAt();
    if (near && relative.group("which") != null) return relative(relative, ending, meeting);
    Optional<NamedTime> date = date(text, at, limit, meeting);
    return date.isEmpty() && near ? relative(relative, ending, meeting) : date;
  }

  private static NamedTime quarter(String text, Matcher m, int limit, @Nullable LocalDate meeting) {
    int number =
        switch (m.group("q")) {
          case "1", "แรก", "หนึ่ง" -> 1;
          case "2", "สอง" -> 2;
          case "3", "สาม" -> 3;
          default -> 4;
        };
    // The fiscal year begins on 1 October of the year before.
    int shift = m.group("fiscal") == null ? 0 : -3;
    IntFunction<LocalDate> first =
        year -> LocalDate.of(year, 1, 1).plusMonths(3L * (number - 1) + shift);
    boolean ends = m.group("ends") != null;
    if (m.group("year") != null) {
      LocalDate from = first.apply(gregorian(m));
      return new NamedTime(from, lastOf(from, 3), m.end(), Kind.TOLD, ends);
    }
    return next(text, m.end(), limit, first, 3, meeting, ends);
  }

  private static NamedTime year(Matcher m) {
    boolean fiscal = m.group("fiscal") != null;
    LocalDate first = LocalDate.of(gregorian(m), 1, 1).minusMonths(fiscal ? 3 : 0);
    return new NamedTime(first, lastOf(first, 12), m.end(), Kind.TOLD, m.group("ends") != null);
  }

  private static int gregorian(Matcher m) {
    return ThaiDates.gregorian(Integer.parseInt(m.group("year")));
  }

  private static Optional<NamedTime> relative(
      Matcher m, boolean ending, @Nullable LocalDate meeting) {
    String which = m.group("which");
    boolean ends = ending || m.group("ends") != null;
    if (which == null && !ends) return Optional.empty();
    if (meeting == null)
      return Optional.of(new NamedTime(null, null, m.end(), Kind.RELATIVE, ends));
    int ahead = "หน้า".equals(which) ? 1 : 0;
    LocalDate month = meeting.withDayOfMonth(1);
    LocalDate year = meeting.withDayOfYear(1);
    LocalDate week = meeting.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate quarter = month.minusMonths((meeting.getMonthValue() - 1L) % 3);
    int months =
        switch (m.group("unit")) {
          case "เดือน" -> 1;
          case "ไตรมาส" -> 3;
          case "สัปดาห์" -> 0;
          default -> 12;
        };
    LocalDate now =
        switch (m.group("unit")) {
          case "สัปดาห์" -> week;
          case "เดือน" -> month;
          case "ไตรมาส" -> quarter;
          case "ปี" -> year;
          default -> year.plusMonths(meeting.getMonthValue() > 9 ? 9 : -3);
        };
    LocalDate first = now.plusMonths((long) months * ahead).plusWeeks(months == 0 ? ahead : 0);
    LocalDate last = months == 0 ? first.plusDays(6) : lastOf(first, months);
    return Optional.of(new NamedTime(first, last, m.end(), Kind.RELATIVE, ends));
  }

  private static Optional<NamedTime> date(
      String text, int at, int limit, @Nullable LocalDate meeting) {
    List<DateMention> dates = ThaiDates.find(text.substring(at, limit));
    if (dates.isEmpty()) return Optional.empty();
    DateMention date = dates.getFirst();
    if (date.span().start() > DATE_WITHIN || date.month() == 0) return Optional.empty();
    int end = at + date.span().end();
    String lead = text.substring(at, at + date.span().start());
    boolean ends = lead.contains("สิ้น");
    if (date.day() == 0) {
      IntFunction<LocalDate> first = year -> LocalDate.of(year, date.month(), 1);
      if (date.year() == 0) return Optional.of(next(text, end, limit, first, 1, meeting, ends));
      LocalDate from = first.apply(date.year());
      return Optional.of(new NamedTime(from, lastOf(from, 1), end, Kind.TOLD, ends));
    }
    // A leap year has every day that there is.
    int year = date.year() == 0 ? 2000 : date.year();
    boolean real = new DateMention(date.span(), year, date.month(), date.day()).date().isPresent();
    if (!real) return Optional.of(new NamedTime(null, null, end, Kind.IMPOSSIBLE, false));
    if (date.year() == 0) {
      IntFunction<LocalDate> day = y -> LocalDate.of(y, date.month(), 1).plusDays(date.day() - 1L);
      return Optional.of(next(text, end, limit, day, 0, meeting, ends));
    }
    LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
    return Optional.of(new NamedTime(day, day, end, Kind.TOLD, ends));
  }

  /** What comes every year, or the next that is not over by the day of the meeting. */
  private static NamedTime next(
      String text,
      int end,
      int limit,
      IntFunction<LocalDate> first,
      int months,
      @Nullable LocalDate meeting,
      boolean ends) {
    Matcher each = EACH_YEAR.matcher(text).region(end, Math.max(end, limit));
    if (each.lookingAt()) return new NamedTime(null, null, each.end(), Kind.RECURRING, ends);
    if (meeting == null) return new NamedTime(null, null, end, Kind.NEXT, ends);
    LocalDate from = first.apply(meeting.getYear());
    // A fiscal quarter may begin in the calendar year before its own.
    if (!lastOf(from.plusYears(-1), months).isBefore(meeting)) from = from.plusYears(-1);
    while (lastOf(from, months).isBefore(meeting)) from = from.plusYears(1);
    return new NamedTime(from, lastOf(from, months), end, Kind.NEXT, ends);
  }

  private static LocalDate lastOf(LocalDate first, int months) {
    return months == 0 ? first : first.plusMonths(months).minusDays(1);
  }
}
