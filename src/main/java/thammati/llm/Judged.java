package thammati.llm;

import java.util.List;
import thammati.citation.Statement;
import thammati.citation.Violation;
import thammati.llm.Reply.Said;

/** What became of a statement that a model made. */
sealed interface Judged {
  /** It says what its sources say. */
  record Holds(Statement statement) implements Judged {}

  /**
   * It does not.
   *
   * @param violations what it says beyond its sources; empty if it names no source that exists
   */
  record Fails(Said said, List<Violation> violations) implements Judged {
    public Fails {
      violations = List.copyOf(violations);
    }
  }
}
