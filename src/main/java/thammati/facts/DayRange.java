package thammati.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both among them.
 *
 * @param from the first; null for no bound
 * @param to the last; null for no bound
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Every day, and no day at all. */
  public static final DayRange ALL = new DayRange(null, null);

  /** Checks the order. */
  public DayRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("from must not be after to: " + from + " > " + to);
    }
  }

  /** Whether it bounds nothing. */
  public boolean isOpen() {
    return from == null && to == null;
  }
}
