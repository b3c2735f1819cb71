package thammati.retrieval;

import java.util.List;
import thammati.resolution.Resolution;
import thammati.text.Span;

/**
 * A resolution found.
 *
 * @param resolution the resolution
 * @param score above 0; comparable only within one ranking
 * @param passages where its body matched, best first, at least one
 */
public record Candidate(Resolution resolution, double score, List<Span> passages) {
  /** Copies the list. */
  public Candidate {
    passages = List.copyOf(passages);
  }
}
