package thammati.index;

/**
 * What a question means, to be looked for beside its words.
 *
 * @param space where the vector is at home; an index of another space is searched by words only
 * @param vector of length 1; not to be changed
 * @param weight what the nearest passage gains, as a share of the best score by words; above 0
 */
// The array never leaves this package and retrieval; copies would cost and guard nothing.
@SuppressWarnings("ArrayRecordComponent")
public record Meaning(VectorSpace space, float[] vector, double weight) {
  /**
   * Asks the model.
   *
   * @throws EmbeddingFailed if it gives no vector, or none that can be used
   */
  public static Meaning of(String question, Embedder embedder, double weight)
      throws EmbeddingFailed {
    VectorSpace space = embedder.space();
    return new Meaning(space, space.unit(embedder.question(question)), weight);
  }
}
