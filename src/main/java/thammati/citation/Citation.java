package thammati.citation;

import java.util.List;
import thammati.resolution.Decision;
import thammati.resolution.Resolution;
import thammati.text.Span;

/**
 * What a statement rests on.
 *
 * @param resolution the resolution quoted
 * @param span the words quoted, in its body
 * @param decisions what the cabinet decided in it, in order
 */
public record Citation(Resolution resolution, Span span, List<Decision> decisions) {
  /** Checks that the words exist. */
  public Citation {
    decisions = List.copyOf(decisions);
    if (span.end() > resolution.body().length()) {
      throw new IllegalArgumentException(resolution.id() + " has no text at " + span);
    }
  }

  /** The words quoted, unaltered. */
  public String quote() {
    return span.in(resolution.body());
  }
}
