package thammati.facts;

import java.time.LocalDate;

/**
 * Orders of the cabinet by the first of their deadlines: what is overdue first, the latest of it
 * first; then what is still to come, the soonest first; then what names no day. A deadline that is
 * doubtful counts as none. Overdue means that its day is over, not that the order was not carried
 * out.
 *
 * @param only which of them
 * @param today the day from which it is seen
 */
public record DueOrder(Due only, LocalDate today) {
  /** Which orders. */
  public enum Due {
    /** All of them. */
    ALL,
    /** Those whose day is over. */
    OVERDUE,
    /** Those whose day is today or later. */
    COMING,
    /** Those without a day that could be relied on. */
    UNDATED
  }

  /** Whether a deadline is over. */
  public boolean isOver(Deadline deadline) {
    return deadline.confidence() != Confidence.DOUBTFUL
        && deadline.date().filter(day -> day.isBefore(today)).isPresent();
  }
}
