package thammati.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import thammati.store.Feedback;
import thammati.store.FeedbackLog;
import thammati.store.ReaderKey;
import thammati.store.SharedAnswers;

/**
 * What readers ask to be kept: answers they share, and what they think of answers. An answer leaves
 * the house sealed and comes back with its seal, so that nothing need be kept of answers that
 * nobody asked to keep, and nothing can be kept that was never answered. Safe to share between
 * threads.
 */
public final class ReaderDesk {
  /** Answers that one reader may share on a day. */
  public static final int MOST_SHARED_OF_DAY = 100;

  /** Answers that may be shared in all. */
  public static final int MOST_SHARED = 20_000;

  /** Answers and statements that one reader may judge on a day. */
  public static final int MOST_JUDGED_OF_DAY = 300;

  /** Judgements that are kept in all. */
  public static final int MOST_JUDGED = 100_000;

  /** Longest comment in characters. */
  public static final int LONGEST_COMMENT = 1000;

  private final ReaderKey key;
  private final SharedAnswers shared;
  private final FeedbackLog feedback;

  /** Keeps in these tables. */
  public ReaderDesk(ReaderKey key, SharedAnswers shared, FeedbackLog feedback) {
    this.key = key;
    this.shared = shared;
    this.feedback = feedback;
  }

  /** The seal of an answer, given as JSON. */
  public String seal(String document) {
    return key.seal("answer\n" + document);
  }

  /** Whether it is the seal of that answer. Takes the same time whatever is wrong. */
  public boolean isSealed(String document, String seal) {
    return MessageDigest.isEqual(
        seal(document).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Keeps an answer under a name that cannot be guessed.
   *
   * @param document the answer as JSON
   * @return the name; empty if the reader or all readers have shared too many
   */
  public Optional<String> share(String document, String reader) {
    return shared.keep(document, seal(document), reader, MOST_SHARED_OF_DAY, MOST_SHARED);
  }

  /** A shared answer as JSON; empty if there is none of that name. */
  public Optional<String> shared(String id) {
    return shared.find(id);
  }

  /** Keeps what a reader thinks; says whether there was room for it. */
  public boolean judge(Judgement judgement, String reader) {
    Feedback kept =
        new Feedback(
            judgement.seal(),
            judgement.question(),
            judgement.outcome(),
            judgement.answer(),
            judgement.verdict(),
            judgement.reason(),
            judgement.comment(),
            judgement.statement(),
            judgement.citation());
    return feedback.keep(kept, reader, MOST_JUDGED_OF_DAY, MOST_JUDGED);
  }

  /**
   * What a reader thinks of an answer.
   *
   * @param seal seal of the answer
   * @param question as asked
   * @param outcome what became of it
   * @param answer the whole answer in words
   * @param verdict good, bad, or citation for one that does not support its statement
   * @param reason a code; empty if none was given
   * @param comment at most {@value #LONGEST_COMMENT} characters; empty if none
   * @param statement the statement meant; empty for the whole answer
   * @param citation resolution, document and span cited; empty for the whole answer
   */
  public record Judgement(
      String seal,
      String question,
      String outcome,
      String answer,
      String verdict,
      String reason,
      String comment,
      String statement,
      String citation) {}
}
