package thammati.chat;

import java.util.List;
import thammati.resolution.Decision;
import thammati.resolution.Resolution;
import thammati.resolution.Source;

/**
 * One resolution, to be read whole.
 *
 * @param resolution its text and source
 * @param decisions what the cabinet decided in it, in order
 * @param sources the documents that tell it, that of the highest authority first
 */
public record Read(Resolution resolution, List<Decision> decisions, List<Source> sources) {
  /** Copies the lists. */
  public Read {
    decisions = List.copyOf(decisions);
    sources = List.copyOf(sources);
  }
}
