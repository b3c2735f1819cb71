package thammati.resolution;

/** What a document is. Of two texts of one resolution the one of higher authority is shown. */
public enum DocumentKind {
  /** The letter in which the Secretariat of the Cabinet confirms a resolution. */
  LETTER(0),
  /** A record of the Secretariat's open data. */
  OPEN_DATA(1),
  /** The government spokesman's summary of one meeting, all its items. */
  PRESS_SUMMARY(2),
  /** One resolution on a page of the government's own. */
  PAGE(3),
  /** Our own retelling of one resolution. */
  DIGEST(4),
  /** One resolution on somebody else's page, usually a copy of the press text. */
  MIRROR(5),
  /** The government's English synopsis of a meeting, one item of it. */
  SYNOPSIS(6),
  /** A report about decisions that is not itself a resolution of the cabinet. */
  NEWS(7);

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

  /**
   * Whether facts are read from it: a synopsis tells in English what a Thai text states, and news
   * decide nothing.
   */
  public boolean statesFacts() {
    return this != SYNOPSIS && this != NEWS;
  }
}
