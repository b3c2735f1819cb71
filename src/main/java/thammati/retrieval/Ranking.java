package thammati.retrieval;

import java.util.List;

/**
 * What was found for a question.
 *
 * @param query the question as understood
 * @param candidates the resolutions, best first; empty if nothing matches
 * @param relaxed whether the reader's filters left nothing and were dropped
 */
public record Ranking(Query query, List<Candidate> candidates, boolean relaxed) {
  /** Copies the list. */
  public Ranking {
    candidates = List.copyOf(candidates);
  }
}
