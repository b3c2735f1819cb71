package thammati.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a server alone that fails: after some failures in a row no call is made for a while, then
 * one call tries. A server that says how long it wants to be left alone is left alone so long. Safe
 * to share between threads.
 */
final class Breaker {
  private static final int FAILURES = 5;
  private static final Duration REST = Duration.ofSeconds(30);

  private final InstantSource clock;
  private int failures;
  private boolean trying;
  private Instant restsUntil = Instant.MIN;

  Breaker(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether a call may be made now; who is admitted reports how it went. */
  synchronized boolean admits() {
    if (clock.instant().isBefore(restsUntil)) return false;
    if (failures < FAILURES) return true;
    if (trying) return false;
    trying = true;
    return true;
  }

  synchronized void succeeded() {
    failures = 0;
    trying = false;
    restsUntil = Instant.MIN;
  }

  /** A call that was admitted failed, or ended without telling anything of the server. */
  synchronized void failed(@Nullable Fault fault) {
    trying = false;
    if (fault == null) return;
    failures++;
    Duration rest = failures >= FAILURES ? REST : Duration.ZERO;
    Duration asked = fault.retryAfter();
    if (asked != null && asked.compareTo(rest) > 0) rest = asked;
    Instant until = clock.instant().plus(rest);
    if (until.isAfter(restsUntil)) restsUntil = until;
  }
}
