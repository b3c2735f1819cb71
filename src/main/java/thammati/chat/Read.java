package thammati.chat;

import java.util.List;
import thammati.resolution.Decision;
import thammati.resolution.Resolution;

/**
 * One resolution, to be read whole.
 *
 * @param resolution its text and source
 * @param decisions what the cabinet decided in it, in order
 */
public record Read(Resolution resolution, List<Decision> decisions) {
  /** Copies the list. */
  public Read {
    decisions = List.copyOf(decisions);
  }
}
