package thammati.index;

import java.util.List;

/** Names of the fields. Every passage is one Lucene document; its resolution's title is on each. */
final class Schema {
  /** Raised whenever fields or analysis change, so that an older index is rebuilt, not misread. */
  static final int VERSION = 6;

  static final String RESOLUTION = "resolution";

  /** Name, document and its kind, on the resolution's first passage only; see {@link Told}. */
  static final String SOURCE = "source";

  static final String START = "start";
  static final String END = "end";
  static final String DATE = "date";
  static final String SECTION = "section";
  static final String AGENCY = "agency";
  static final String BODY = "body";
  static final String TITLE = "title";
  static final String BODY_TRIGRAMS = "body.trigrams";
  static final String TITLE_TRIGRAMS = "title.trigrams";

  /** The fields that a lexical score is made of. */
  static final List<String> SCORED = List.of(BODY, TITLE, BODY_TRIGRAMS, TITLE_TRIGRAMS);

  /** The words of a passage in their order, see {@link ForwardBlock}. */
  static final String FORWARD = "forward";

  /** The same of its resolution, on the resolution's first passage only, as its title is. */
  static final String FORWARD_RESOLUTION = "forward.resolution";

  /** Months and years the passage speaks of. */
  static final String PERIOD = "period";

  /** What the passage means, where a model was set that can tell. */
  static final String VECTOR = "vector";

  private Schema() {}
}
