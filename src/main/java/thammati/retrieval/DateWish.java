package thammati.retrieval;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day or period in a question, as a preference.
 *
 * @param label the period in words for people
 * @param from its first day
 * @param to its last day, not before the first
 * @param cued whether the question's words tie it to a meeting ("ครม. เมื่อ ...", "มติ ...
 *     เห็นชอบ")
 */
public record DateWish(String label, LocalDate from, LocalDate to, boolean cued) {
  private static final int MONTH = 31;

  /** Refuses a period that ends before it begins. */
  public DateWish {
    if (to.isBefore(from)) throw new IllegalArgumentException(from + " is after " + to);
  }

  /** Whether one day is meant. */
  boolean isDay() {
    return from.equals(to);
  }

  /** Whether a month or a part of one is meant. */
  boolean isMonth() {
    return !isDay() && !from.plusDays(MONTH).isBefore(to);
  }

  /** Whether the day lies in the period. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The year, where the period is one of the calendar. */
  public OptionalInt year() {
    boolean whole = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
    return whole ? OptionalInt.of(from.getYear()) : OptionalInt.empty();
  }

  /** The month, where the period is one. */
  public Optional<YearMonth> month() {
    return Optional.of(YearMonth.from(from))
        .filter(m -> m.atDay(1).equals(from) && m.atEndOfMonth().equals(to));
  }
}
