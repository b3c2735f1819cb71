package thammati.ingest;

/** A file that cannot go in. Never stops an ingestion. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Says why, in words for an operator. */
  public Unreadable(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, in words for an operator. */
  public String reason() {
    return reason;
  }
}
