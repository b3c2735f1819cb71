package thammati.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import thammati.text.Span;

/**
 * What a resolution states, each fact with the words of the body that prove it.
 *
 * @param decisions the cabinet's own decisions, in order
 * @param proposers who put the matter to the cabinet
 * @param amounts sums in baht
 * @param references earlier resolutions of the cabinet that it names by date
 */
public record Facts(
    List<CabinetDecision> decisions,
    List<Proposer> proposers,
    List<Amount> amounts,
    List<Reference> references) {
  /** Copies the lists. */
  public Facts {
    decisions = List.copyOf(decisions);
    proposers = List.copyOf(proposers);
    amounts = List.copyOf(amounts);
    references = List.copyOf(references);
  }

  /**
   * Who put the matter to the cabinet.
   *
   * @param agency as written
   * @param span the words
   */
  public record Proposer(String agency, Span span) {}

  /**
   * A sum of money.
   *
   * @param baht its value
   * @param span the words, figure to unit
   */
  public record Amount(BigDecimal baht, Span span) {}

  /**
   * An earlier resolution that is named.
   *
   * @param date the day of that meeting
   * @param span the words, from "มติคณะรัฐมนตรี" to the date; of further days the date alone
   */
  public record Reference(LocalDate date, Span span) {}
}
