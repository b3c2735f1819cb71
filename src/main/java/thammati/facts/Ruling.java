package thammati.facts;

import java.util.List;

/**
 * What the cabinet's own part of a body says.
 *
 * @param decisions what it decided, in order
 * @param proposers who put the matter to it
 * @param assignments whom it ordered to do what
 * @param provisos what it attached to its decisions
 */
public record Ruling(
    List<CabinetDecision> decisions,
    List<Proposer> proposers,
    List<Assignment> assignments,
    List<Proviso> provisos) {
  /** Copies the lists. */
  public Ruling {
    decisions = List.copyOf(decisions);
    proposers = List.copyOf(proposers);
    assignments = List.copyOf(assignments);
    provisos = List.copyOf(provisos);
  }

  /** A body in which the cabinet decides nothing. */
  public static Ruling none() {
    return new Ruling(List.of(), List.of(), List.of(), List.of());
  }
}
