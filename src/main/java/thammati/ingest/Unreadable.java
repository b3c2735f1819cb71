package thammati.ingest;

/** A file that cannot go in; the message tells its owner why. Never stops an ingestion. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why, in words for an operator. */
  public Unreadable(String reason) {
    super(reason);
  }
}
