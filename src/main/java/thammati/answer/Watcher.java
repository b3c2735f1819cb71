package thammati.answer;

import java.time.Instant;
import thammati.citation.Statement;

/** Is told how an answer proceeds. */
@FunctionalInterface
public interface Watcher {
  /** Takes no notice. */
  Watcher NONE = (_, _) -> {};

  /**
   * A stage begins.
   *
   * @param found resolutions found so far; 0 before the search ends
   */
  void stage(Stage stage, int found);

  /**
   * A statement of the answer is ready and verified. The end of the answer may still be another,
   * where the rest of it fails.
   */
  default void statement(Statement statement) {}

  /**
   * It goes on; called several times a second while there is nothing else to tell.
   *
   * @throws ReaderLeft if nobody waits any more
   */
  default void waiting() {}

  /** Until when a model may be waited for; behind that the answer quotes. */
  default Instant until() {
    return Instant.MAX;
  }

  /** Who waits, by a name that tells no person; empty for the one at this machine. */
  default String reader() {
    return "";
  }
}
