package thammati.facts;

import java.util.Optional;
import thammati.resolution.DecisionCode;
import thammati.text.Span;

/**
 * One thing the cabinet itself decided.
 *
 * @param code what it comes to: "เห็นชอบการยกเลิกมติ" cancels
 * @param formal the verb of consent that carries it, where that is another: there, to agree
 * @param verb the words of the verb that stands in the text, the formal one where there are two
 * @param span the clause, from its verb to where the next one begins
 * @param confidence sure where the text names the verb, likely where an order implies it
 */
public record CabinetDecision(
    DecisionCode code, Optional<DecisionCode> formal, Span verb, Span span, Confidence confidence)
    implements Fact {
  /** Checks that the verb lies in the clause. */
  public CabinetDecision {
    if (!span.contains(verb)) {
      throw new IllegalArgumentException("verb " + verb + " outside its clause " + span);
    }
  }
}
