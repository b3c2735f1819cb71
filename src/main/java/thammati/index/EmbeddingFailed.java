package thammati.index;

/** A model gave no vectors, or none that can be used. Its message says why, for an operator. */
public final class EmbeddingFailed extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why. */
  public EmbeddingFailed(String reason) {
    super(reason);
  }

  /** Says why, and what was behind it. */
  public EmbeddingFailed(String reason, Throwable cause) {
    super(reason, cause);
  }
}
