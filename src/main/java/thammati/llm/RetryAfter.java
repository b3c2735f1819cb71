package thammati.llm;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a server wants to be left alone: RFC 9110, 10.2.3, in seconds or until a time. */
final class RetryAfter {
  /** A server that asks for more is asked again after this. */
  private static final Duration MOST = Duration.ofHours(1);

  private RetryAfter() {}

  /** What the headers ask for, at most an hour; null if nothing, or nothing that can be read. */
  static @Nullable Duration of(HttpHeaders headers, InstantSource clock) {
    String value = headers.firstValue("Retry-After").orElse("").strip();
    if (value.matches("[0-9]{1,9}")) return clamped(Duration.ofSeconds(Long.parseLong(value)));
    try {
      ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return clamped(Duration.between(clock.instant(), until.toInstant()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration clamped(Duration wait) {
    if (wait.isNegative()) return Duration.ZERO;
    return wait.compareTo(MOST) > 0 ? MOST : wait;
  }
}
