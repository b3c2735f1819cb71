package thammati.retrieval;

import java.util.List;

/**
 * What was found for a question.
 *
 * @param query the question as understood
 * @param candidates the resolutions, best first; empty if nothing matches
 * @param relaxed whether the reader's filters left nothing and were dropped
 * @param semantic what came of looking for the question's meaning
 */
public record Ranking(Query query, List<Candidate> candidates, boolean relaxed, Semantic semantic) {
  /** Copies the list. */
  public Ranking {
    candidates = List.copyOf(candidates);
  }

  /** Found by words, no model set. */
  public Ranking(Query query, List<Candidate> candidates, boolean relaxed) {
    this(query, candidates, relaxed, Semantic.OFF);
  }
}
