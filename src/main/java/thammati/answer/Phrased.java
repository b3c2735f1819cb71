package thammati.answer;

import java.util.List;
import thammati.citation.Statement;

/** What came of putting an answer into better words. */
public sealed interface Phrased {
  /** Nobody was asked: the answer quotes. */
  record Unasked() implements Phrased {}

  /**
   * The answer in other words, each statement verified.
   *
   * @param statements at least one
   * @param complete whether the model says that they answer all that is asked
   */
  record Worded(List<Statement> statements, boolean complete) implements Phrased {
    /** Refuses an empty answer. */
    public Worded {
      statements = List.copyOf(statements);
      if (statements.isEmpty()) throw new IllegalArgumentException("an answer has statements");
    }
  }

  /**
   * The model read what was found and says nothing that rests on it, or that it does not answer:
   * there is no answer.
   */
  record Unanswered() implements Phrased {}

  /**
   * The model brought nothing that may be shown: the quoting answer stands.
   *
   * @param fault what happened, for the log and the audit
   */
  record Failed(String fault) implements Phrased {}
}
