package thammati.retrieval;

import java.time.LocalDate;

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
}
