package thammati.answer;

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
}
