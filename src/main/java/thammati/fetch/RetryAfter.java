package thammati.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header by which a busy server says when to come back: seconds, or a time. */
final class RetryAfter {
  /** Longer pauses are all alike: too long. */
  private static final Duration MOST = Duration.ofDays(365);

  private RetryAfter() {}

  /** The pause asked for, never negative; empty if the header says none that can be read. */
  static Optional<Duration> of(String header, Instant now) {
    if (header.isEmpty()) return Optional.empty();
    if (header.matches("[0-9]+")) {
      boolean readable = header.length() < 9;
      return Optional.of(clamp(readable ? Duration.ofSeconds(Long.parseLong(header)) : MOST));
    }
    try {
      Instant then = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(clamp(Duration.between(now, then)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration clamp(Duration pause) {
    if (pause.isNegative()) return Duration.ZERO;
    return pause.compareTo(MOST) > 0 ? MOST : pause;
  }
}
