package thammati.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import thammati.fetch.Pause;

/** Time that stands still but for the pauses, and keeps them. */
public final class SteppedTime implements InstantSource, Pause {
  private final List<Duration> pauses = new ArrayList<>();
  private volatile Instant now = Instant.parse("2026-01-06T02:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void pass(Duration time) {
    pauses.add(time);
    now = now.plus(time);
  }

  /** The pauses so far, in whole seconds. */
  public List<Long> pauses() {
    return pauses.stream().map(Duration::toSeconds).toList();
  }
}
