package thammati.facts;

import java.time.LocalDate;
import java.util.Optional;
import thammati.text.Span;

/**
 * By when something is to be done.
 *
 * @param start what the time is counted from
 * @param date the last day; empty where it cannot be computed
 * @param span the words, with what they count from
 * @param confidence likely where the words leave the start to the reader
 */
public record Deadline(Start start, Optional<LocalDate> date, Span span, Confidence confidence)
    implements Fact {
  /** What the time is counted from. */
  public enum Start {
    /** The day of the resolution. */
    RESOLUTION,
    /** The words do not say; by custom the day of the resolution. */
    UNSTATED,
    /** Something that happens later, on a day the text does not tell. */
    EVENT,
    /** Nothing: a day, month, quarter or year of the calendar is named. */
    CALENDAR,
    /** It recurs: every month, every quarter. */
    RECURRING
  }
}
