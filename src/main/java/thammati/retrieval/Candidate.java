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
 * @param parts what the score is made of; empty if not told
 */
public record Candidate(
    Resolution resolution, double score, List<Span> passages, List<ScorePart> parts) {
  /** Copies the lists. */
  public Candidate {
    passages = List.copyOf(passages);
    parts = List.copyOf(parts);
  }

  /** One whose score is not explained. */
  public Candidate(Resolution resolution, double score, List<Span> passages) {
    this(resolution, score, passages, List.of());
  }
}
