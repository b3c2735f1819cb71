package thammati.facts;

import java.util.List;
import thammati.text.Span;

/**
 * What the cabinet attached to a decision.
 *
 * @param kind opinions to be taken into account, or a condition
 * @param agents whose opinions; empty where the text names none
 * @param decision place of the decision it hangs on in the list of decisions; -1 if none precedes
 * @param span the words
 * @param confidence how far it may be relied on
 */
public record Proviso(Kind kind, List<Agent> agents, int decision, Span span, Confidence confidence)
    implements Fact {
  /** Copies the list. */
  public Proviso {
    agents = List.copyOf(agents);
  }

  /** What was attached. */
  public enum Kind {
    /** "รับความเห็นของ ... ไปพิจารณา". */
    OPINIONS,
    /** "โดยมีเงื่อนไขว่า ...". */
    CONDITION
  }
}
