package thammati.resolution;

/** What a document is. Of two texts of one resolution the one of higher authority is shown. */
public enum DocumentKind {
  /** The government spokesman's summary of one meeting, all its items. */
  PRESS_SUMMARY(0),
  /** One resolution on a page of its own, usually a mirror of the press text. */
  PAGE(1),
  /** Our own retelling of one resolution. */
  DIGEST(2),
  /** A report about decisions that is not itself a resolution of the cabinet. */
  NEWS(3);

  private final int rank;

  DocumentKind(int rank) {
    this.rank = rank;
  }

  /** Place in the order of authority; 0 is the highest. */
  public int rank() {
    return rank;
  }

  /** Whether the text is a resolution of the cabinet, rather than a report about something else. */
  public boolean isResolution() {
    return this != NEWS;
  }
}
