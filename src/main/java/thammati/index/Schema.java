package thammati.index;

/** Names of the fields. Every passage is one Lucene document; its resolution's title is on each. */
final class Schema {
  /** Raised whenever fields or analysis change, so that an older index is rebuilt, not misread. */
  static final int VERSION = 5;

  static final String RESOLUTION = "resolution";
  static final String DOCUMENT = "document";
  static final String START = "start";
  static final String END = "end";
  static final String DATE = "date";
  static final String SECTION = "section";
  static final String KIND = "kind";
  static final String AGENCY = "agency";
  static final String BODY = "body";
  static final String TITLE = "title";
  static final String BODY_TRIGRAMS = "body.trigrams";
  static final String TITLE_TRIGRAMS = "title.trigrams";

  /** Months and years the passage speaks of, and {@link #ANY_PERIOD} if there are any. */
  static final String PERIOD = "period";

  static final String ANY_PERIOD = "any";

  /** What the passage means, where a model was set that can tell. */
  static final String VECTOR = "vector";

  private Schema() {}
}
