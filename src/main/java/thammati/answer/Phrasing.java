package thammati.answer;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a {@link Phraser} does for one question. All of it is paid from one budget of calls and
 * time. One thread's own.
 */
@FunctionalInterface
public interface Phrasing {
  /**
   * Puts a question into words that resolutions use, to be looked for besides its own. Returns in
   * time and throws nothing but what the watcher throws.
   *
   * @param holds whether such words may be used; they are hostile until it has said so
   * @return empty if it does not do that, failed, or said what does not hold
   */
  default Optional<String> rewrite(Asked asked, Predicate<String> holds) {
    return Optional.empty();
  }

  /**
   * Words an answer. Returns in time and throws nothing but what the watcher throws; a failure is a
   * result too.
   *
   * @param draft the answer so far and what it may rest on
   */
  Phrased phrase(Draft draft);
}
