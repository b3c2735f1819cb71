package thammati.index;

import java.util.List;

/**
 * Turns texts into vectors that lie near each other when the texts mean the same. Safe to share
 * between threads; may take long, and may be interrupted.
 */
public interface Embedder {
  /** Where its vectors are at home; the same for as long as it lives. */
  VectorSpace space();

  /**
   * One vector for each passage, in their order.
   *
   * @throws EmbeddingFailed if there are none for any reason; nothing else is thrown for a reason
   *     that lies in the model or on the way to it
   */
  List<float[]> passages(List<String> texts) throws EmbeddingFailed;

  /**
   * The vector of a question.
   *
   * @throws EmbeddingFailed as for passages
   */
  float[] question(String text) throws EmbeddingFailed;
}
