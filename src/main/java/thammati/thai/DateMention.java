package thammati.thai;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import thammati.text.Span;

/**
 * A date as a text mentions it.
 *
 * @param span where it stands
 * @param year Gregorian; 0 if the text names none
 * @param month 1-12; 0 if the text names none
 * @param day 1-31; 0 if the text names none
 */
public record DateMention(Span span, int year, int month, int day) {
  /** The day, where year, month and day are told and exist in the calendar. */
  public Optional<LocalDate> date() {
    if (year == 0 || month == 0 || day == 0) return Optional.empty();
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The month, where year and month are told. */
  public Optional<YearMonth> yearMonth() {
    return year == 0 || month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }
}
