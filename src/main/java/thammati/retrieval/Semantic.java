package thammati.retrieval;

/** What came of looking for a question's meaning beside its words. */
public enum Semantic {
  /** No model is set. */
  OFF,
  /** Its nearest passages were looked at. */
  USED,
  /** The model gave no usable vector: words only. */
  FAILED,
  /** The model did not answer within its time: words only. */
  LATE,
  /** The model failed so often that it is let be for a while: words only. */
  RESTING,
  /** The index was built anew with another model meanwhile: words only. */
  OTHER_MODEL;

  /** Whether a model was set and could not be used. */
  public boolean missed() {
    return this != OFF && this != USED;
  }
}
