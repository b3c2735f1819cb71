package thammati.index;

import java.util.List;
import thammati.resolution.Filters;

/**
 * What is looked for.
 *
 * @param texts words to look for, the question's own first; any of them may match
 * @param filters conditions that hold whatever the score
 */
public record IndexQuery(List<Weighted> texts, Filters filters) {
  /**
   * A text to look for.
   *
   * @param text words in any script
   * @param weight factor on its score, above 0; the question itself has 1
   */
  public record Weighted(String text, float weight) {}

  /** Copies the list. */
  public IndexQuery {
    texts = List.copyOf(texts);
  }
}
