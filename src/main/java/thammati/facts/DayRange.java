package thammati.facts;

import java.time.LocalDate;
import java.util.Optional;
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

  /** The days that are in both; empty if there is none. */
  public Optional<DayRange> and(DayRange other) {
    LocalDate first =
        from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
    LocalDate last = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
    boolean none = first != null && last != null && last.isBefore(first);
    return none ? Optional.empty() : Optional.of(new DayRange(first, last));
  }

  /** Whether it bounds nothing. */
  public boolean isOpen() {
    return from == null && to == null;
  }
}
