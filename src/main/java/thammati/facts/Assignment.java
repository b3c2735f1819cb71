package thammati.facts;

import java.util.List;
import thammati.text.Span;

/**
 * An order of the cabinet: who must do what by when.
 *
 * @param agents who must, at least one; those they act with or through are among them
 * @param task what, the words behind the agents
 * @param deadlines by when, in order; empty where the order names no time
 * @param span the order, from "ให้" or "มอบหมาย" on
 * @param confidence sure where an order of the genre stands there, likely where "ให้" hangs on a
 *     verb of consent or its agent stands in the sentence before
 */
public record Assignment(
    List<Agent> agents, Span task, List<Deadline> deadlines, Span span, Confidence confidence)
    implements Fact {
  /** Copies the lists. */
  public Assignment {
    agents = List.copyOf(agents);
    deadlines = List.copyOf(deadlines);
    if (agents.isEmpty()) throw new IllegalArgumentException("an order without agents at " + span);
  }
}
