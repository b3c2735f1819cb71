package thammati.facts;

import java.time.LocalDate;
import thammati.text.Span;

/**
 * An earlier resolution of the cabinet that is named by its day.
 *
 * @param date the day of that meeting
 * @param type what is done to it
 * @param span the words, from "มติคณะรัฐมนตรี" to the date; of further days the date alone
 * @param quote the words that show the type, from their verb to the date; contains {@code span}
 * @param about what the earlier resolution was about: the words behind "เรื่อง", else what follows;
 *     where nothing does, the clause before
 * @param confidence how sure day and type are
 */
public record Reference(
    LocalDate date, ReferenceType type, Span span, Span quote, Span about, Confidence confidence)
    implements Fact {
  /** Checks that the quotation holds the words. */
  public Reference {
    if (!quote.contains(span)) {
      throw new IllegalArgumentException("quote must contain span, got " + quote + ", " + span);
    }
  }
}
