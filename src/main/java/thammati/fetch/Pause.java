package thammati.fetch;

import java.time.Duration;

/** How to let time pass; a parameter, so that a test need not wait. */
@FunctionalInterface
public interface Pause {
  /**
   * Returns when that time has passed.
   *
   * @throws InterruptedException if the process is to stop
   */
  void pass(Duration time) throws InterruptedException;
}
