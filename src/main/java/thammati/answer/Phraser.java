package thammati.answer;

/** Puts a finished answer into better words, or leaves it. Safe to share between threads. */
@FunctionalInterface
public interface Phraser {
  /**
   * Words an answer. Returns in time and throws nothing but what the watcher throws; a failure is a
   * result too.
   *
   * @param draft the answer so far and what it may rest on
   * @param watcher is shown each statement once it is verified
   */
  Phrased phrase(Draft draft, Watcher watcher);
}
