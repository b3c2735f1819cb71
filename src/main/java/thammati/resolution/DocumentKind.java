package thammati.resolution;

/** What a document is. Of two texts of one resolution the one of higher authority is shown. */
public enum DocumentKind {
  /** A record of the Secretariat's open data, the nearest to the resolution itself. */
  OPEN_DATA(0),
  /** The government spokesman's summary of one meeting, all its items. */
  PRESS_SUMMARY(1),
  /** One resolution on a page of its own, usually a mirror of the press text. */
  PAGE(2),
  /** Our own retelling of one resolution. */
  DIGEST(3),
  /** The government's English synopsis of a meeting, one item of it. */
  SYNOPSIS(4),
  /** A report about decisions that is not itself a resolution of the cabinet. */
  NEWS(5);

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
