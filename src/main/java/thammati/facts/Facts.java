package thammati.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import thammati.text.Span;

/**
 * What a resolution states, each fact with the words of the body that prove it.
 *
 * @param ruling what the cabinet's own part says: decisions, proposers, assignments, provisos
 * @param amounts sums in baht
 * @param references earlier resolutions of the cabinet that it names by date
 */
public record Facts(Ruling ruling, List<Amount> amounts, List<Reference> references) {
  /** Copies the lists. */
  public Facts {
    amounts = List.copyOf(amounts);
    references = List.copyOf(references);
  }

  /** What the cabinet decided, in order. */
  public List<CabinetDecision> decisions() {
    return ruling.decisions();
  }

  /** Who put the matter to the cabinet. */
  public List<Proposer> proposers() {
    return ruling.proposers();
  }

  /** Whom it ordered to do what. */
  public List<Assignment> assignments() {
    return ruling.assignments();
  }

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
