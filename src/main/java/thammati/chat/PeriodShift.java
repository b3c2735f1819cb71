package thammati.chat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.retrieval.DateWish;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/** "The year after": a period told from the one that a conversation speaks of. */
final class PeriodShift {
  private static final int BUDDHIST = 543;

  private static final Pattern SHIFT =
      Pattern.compile(
          "(?<unit>ปีงบประมาณ|ปีงบ|ปี|เดือน)\\s*(?:ที่)?\\s*(?:(?<next>ถัดมา|ถัดไป|ต่อมา|หลังจากนั้น)|ก่อนหน้า(?:นั้น|นี้)?|ก่อน(?=\\s*(?:ล่ะ|หล่ะ|หละ|[?]|$)))"
              + "|(?:the\\s+)?(?:(?<following>following|next|subsequent)|previous|preceding|prior)\\s+(?:fiscal\\s+)?(?<latin>year|month)"
              + "|(?:the\\s+)?(?<latin2>year|month)\\s+(?:(?<after>after)|before)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_MONTH =
      Pattern.compile(
          "\\b(?:in|for)\\s+(?<month>(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\\b(?!\\s*[0-9])",
          Pattern.CASE_INSENSITIVE);

  private PeriodShift() {}

  /** Whether the question tells a period so. */
  static boolean isIn(String question) {
    return SHIFT.matcher(question).find();
  }

  /** The question without such a period. */
  static String without(String question) {
    return SHIFT.matcher(question).replaceAll(" ");
  }

  /**
   * The question with a month that it names without a year in the year that was spoken of; empty if
   * it names none.
   */
  static Optional<String> completed(String question, DateWish base) {
    int year = base.to().getYear();
    Matcher latin = IN_MONTH.matcher(question);
    if (latin.find() && !ThaiDates.find(latin.group("month") + " " + year).isEmpty()) {
      int end = latin.end();
      return Optional.of(question.substring(0, end) + " " + year + question.substring(end));
    }
    List<DateMention> dates = ThaiDates.find(question);
    if (dates.size() != 1) return Optional.empty();
    DateMention named = dates.getFirst();
    if (named.month() == 0 || named.year() > 0 || named.day() > 0) return Optional.empty();
    YearMonth month = YearMonth.of(year, named.month());
    Span at = named.span();
    return Optional.of(
        question.substring(0, at.start())
            + ThaiDates.month(month)
            + " "
            + question.substring(at.end()));
  }

  /**
   * The question with that period in plain words, such as "ปี 2565".
   *
   * @param base the period that was spoken of; itself a day, month or year
   * @param season whether years go from one into the next, as those of crops do
   */
  static Optional<String> resolved(String question, DateWish base, boolean season) {
    Matcher shift = SHIFT.matcher(question);
    if (!shift.find()) return Optional.empty();
    boolean later =
        shift.group("next") != null
            || shift.group("following") != null
            || shift.group("after") != null;
    String unit = shift.group("unit");
    String latin = shift.group("latin") == null ? shift.group("latin2") : shift.group("latin");
    boolean month = "เดือน".equals(unit) || "month".equalsIgnoreCase(latin);
    Optional<YearMonth> sameMonth = month ? Optional.empty() : ofMonth(base);
    String period =
        sameMonth
            .map(m -> ThaiDates.month(m.plusYears(later ? 1 : -1)))
            .orElseGet(() -> month ? month(base, later) : year(base, later, unit, latin != null));
    if (season && !month && sameMonth.isEmpty() && latin == null)
      period += "/" + (year(base, later) + BUDDHIST + 1) % 100;
    return Optional.of(
        question.substring(0, shift.start()) + period + question.substring(shift.end()));
  }

  /** The month that was spoken of; of another year the same month is meant. */
  private static Optional<YearMonth> ofMonth(DateWish base) {
    YearMonth month = YearMonth.from(base.from());
    boolean whole = base.from().equals(month.atDay(1)) && base.to().equals(month.atEndOfMonth());
    return whole ? Optional.of(month) : Optional.empty();
  }

  private static int year(DateWish base, boolean later) {
    return base.to().getYear() + (later ? 1 : -1);
  }

  private static String month(DateWish base, boolean later) {
    LocalDate from = base.from();
    LocalDate to = base.to();
    return ThaiDates.month(
        later ? YearMonth.from(to).plusMonths(1) : YearMonth.from(from).minusMonths(1));
  }

  /** A fiscal year is named by the year it ends in. */
  private static String year(DateWish base, boolean later, @Nullable String unit, boolean latin) {
    int year = year(base, later);
    if (latin) return Integer.toString(year);
    return (unit == null ? "ปี" : unit) + " " + (year + BUDDHIST);
  }
}
