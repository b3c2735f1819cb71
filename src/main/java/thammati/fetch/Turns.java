package thammati.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** When each host may be asked again. For one thread. */
final class Turns {
  private final InstantSource clock;
  private final Pause pause;
  private final Duration longest;
  private final Map<String, Instant> next = new HashMap<>();

  /**
   * Knows no host yet.
   *
   * @param longest longest wait for a turn
   */
  Turns(InstantSource clock, Pause pause, Duration longest) {
    this.clock = clock;
    this.pause = pause;
    this.longest = longest;
  }

  /**
   * Waits until the host may be asked.
   *
   * @throws Refusal if that would take too long
   */
  void await(String host) throws Refusal, InterruptedException {
    Duration wait = Duration.between(clock.instant(), next.getOrDefault(host, Instant.MIN));
    if (wait.compareTo(longest) > 0) {
      throw new Refusal(
          host + " asks for a pause of another " + wait.toSeconds() + " s: ingest it again then");
    }
    if (wait.isPositive()) pause.pass(wait);
  }

  /** Lets the host be asked no sooner than that time from now. */
  void hold(String host, Duration time) {
    next.merge(host, clock.instant().plus(time), (a, b) -> a.isAfter(b) ? a : b);
  }
}
