package thammati.facts;

import java.time.LocalDate;
import thammati.text.Span;

/**
 * A day, or a stretch of days, that the text names for a purpose.
 *
 * @param kind what happens then
 * @param from the first day
 * @param to the last day; equal to {@code from} where one day is named
 * @param span the words of the date
 * @param quote the words that tell the kind, with the date; contains {@code span}
 * @param confidence how sure day and kind are
 */
public record DatedFact(
    Kind kind, LocalDate from, LocalDate to, Span span, Span quote, Confidence confidence)
    implements Fact {
  /** Checks that the quotation holds the words. */
  public DatedFact {
    if (!quote.contains(span)) {
      throw new IllegalArgumentException("quote must contain span: " + quote + ", " + span);
    }
    if (to.isBefore(from)) throw new IllegalArgumentException("from must be <= to: " + from);
  }

  /** What a date is for. */
  public enum Kind {
    /** A meeting of a body other than the cabinet. */
    MEETING("meeting"),
    /** A letter, order or notification bears it. */
    LETTER("letter"),
    /** Something begins to apply. */
    EFFECTIVE("effective"),
    /** Something ends. */
    EXPIRY("expiry"),
    /** Publication in the Royal Gazette. */
    GAZETTE("gazette"),
    /** An earlier meeting of the cabinet. */
    EARLIER_MEETING("earlier_meeting"),
    /** A fiscal year, 1 October to 30 September, named for the year it ends in. */
    FISCAL_YEAR("fiscal_year"),
    /** A quarter of a fiscal year. */
    FISCAL_QUARTER("fiscal_quarter");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in data, lower case. */
    public String code() {
      return code;
    }
  }
}
