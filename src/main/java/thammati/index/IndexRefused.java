package thammati.index;

/** The index on disk cannot be trusted or read; it must be built again from the catalog. */
public final class IndexRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why, in words for an operator. */
  public IndexRefused(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** Says why, in words for an operator. */
  public IndexRefused(String reason) {
    super(reason);
  }
}
