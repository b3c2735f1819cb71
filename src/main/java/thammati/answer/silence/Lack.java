package thammati.answer.silence;

/**
 * Something a question names that the resolution nearest to it does not hold.
 *
 * @param said the question's words for it, as they were typed
 * @param kind what it is
 * @param rarity how telling it is over the archive, 0 to 1; 1 for what no passage has
 */
public record Lack(String said, Kind kind, double rarity) {
  /** What can be lacking. */
  public enum Kind {
    /** A thing, matter or person. */
    WORD,
    /** A state agency. */
    AGENCY,
    /** A province or country. */
    PLACE,
    /** A year. */
    YEAR,
    /** The number of one of a series: a meeting, phase or edition. */
    NUMBER,
    /** Something that is said to have happened. */
    EVENT,
    /** Something of which the resolution says the opposite. */
    OPPOSITE
  }
}
