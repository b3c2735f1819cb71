package thammati.llm;

import java.util.List;

/**
 * What a model answers, read and not yet believed.
 *
 * @param completeness how far its statements answer
 * @param statements what it says, in its order
 */
record Reply(Completeness completeness, List<Said> statements) {
  public Reply {
    statements = List.copyOf(statements);
  }

  /** How far an answer goes. */
  enum Completeness {
    COMPLETE,
    PARTIAL,
    NONE
  }

  /**
   * One statement.
   *
   * @param text one line, visible characters only, not blank
   * @param sources tokens as it gave them; they need not exist
   * @param completeness how far it answers, as the model says; what answers nothing is not shown
   */
  record Said(String text, List<String> sources, Completeness completeness) {
    public Said {
      sources = List.copyOf(sources);
    }
  }
}
