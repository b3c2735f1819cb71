package thammati.citation;

/**
 * Something a statement says that its citations do not hold.
 *
 * @param kind what sort of thing
 * @param words the words of the statement
 */
public record Violation(Kind kind, String words) {
  /** Sorts of things that are held against the source. */
  public enum Kind {
    /** A figure, or its scale word. */
    NUMBER,
    /** A day, month or year. */
    DATE,
    /** A state agency. */
    AGENCY,
    /** A verb of decision, with its qualification. */
    DECISION,
    /** An address, or markup that could become one. */
    LINK,
    /** Words in quotation marks that the source does not say. */
    QUOTATION,
    /** Too much wording that the source does not use; the words are the longest such stretch. */
    UNGROUNDED,
    /** A "not" that the source does not say there, or words that the source only negates. */
    NEGATION,
    /** A figure said to follow from cited ones that does not. */
    COMPUTATION
  }
}
