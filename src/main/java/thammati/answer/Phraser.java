package thammati.answer;

/** Words answers, and questions where it is set to. Safe to share between threads. */
@FunctionalInterface
public interface Phraser {
  /**
   * The service of one question, from now on.
   *
   * @param watcher who waits; is shown each statement once it is verified
   */
  Phrasing begin(Watcher watcher);
}
