package thammati.store;

/**
 * What a reader thinks of an answer.
 *
 * @param seal seal of the answer, its hash under the installation's key
 * @param question as asked
 * @param outcome what became of it
 * @param answer the whole answer in words
 * @param verdict good, bad, or citation for one that does not support its statement
 * @param reason a code; empty if none was given
 * @param comment in the reader's own words; empty if none
 * @param statement the statement meant; empty for the whole answer
 * @param citation resolution, document and span cited; empty for the whole answer
 */
public record Feedback(
    String seal,
    String question,
    String outcome,
    String answer,
    String verdict,
    String reason,
    String comment,
    String statement,
    String citation) {}
