package thammati.answer;

/** Who put an answer into words. */
public enum Wording {
  /** The sources: it quotes. */
  QUOTED,
  /** A model, each statement verified. */
  MODEL,
  /** A model, which says itself that it answers in part. */
  MODEL_IN_PART,
  /** The sources, although the model found no answer in them. */
  MODEL_FOUND_NONE,
  /** The sources, since the model failed. */
  MODEL_FAILED;

  /** Whether a model chose the words. */
  public boolean isModels() {
    return this == MODEL || this == MODEL_IN_PART;
  }
}
