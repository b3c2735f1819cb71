package thammati.answer;

/** Who put an answer into words. */
public enum Wording {
  /** The sources: it quotes. */
  QUOTED,
  /** A model, each statement verified. */
  MODEL,
  /** A model, which says itself that it answers in part. */
  MODEL_IN_PART,
  /** Nobody: there is no answer, since a model found none in the sources. */
  MODEL_FOUND_NONE,
  /** The sources, since the model failed. */
  MODEL_FAILED;

  /** Whether a model chose the words. */
  public boolean isModels() {
    return this == MODEL || this == MODEL_IN_PART;
  }
}
