package thammati.channel.slack;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What faults of calls mean for what is to be done about them. */
final class Faults {
  private static final long LONGEST_WAIT = 3_600;
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  /** Errors that pass by themselves. */
  private static final Set<String> PASSING =
      Set.of(
          "ratelimited",
          "rate_limited",
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org");

  private Faults() {}

  /** An answer that says that it went wrong. */
  static Result of(@Nullable String error) {
    if (error == null) return new Result.Refused("unknown");
    return PASSING.contains(error)
        ? new Result.Later(Duration.ZERO, !error.startsWith("rate"), error)
        : new Result.Refused(error);
  }

  /** An answer of another status than 200. */
  static Result of(int status, @Nullable String retryAfter) {
    if (status == 429 || status == 503) {
      boolean told = retryAfter != null && SECONDS.matcher(retryAfter).matches();
      long seconds = told ? Math.clamp(Long.parseLong(retryAfter), 1, LONGEST_WAIT) : 0;
      return new Result.Later(Duration.ofSeconds(seconds), false, "status " + status);
    }
    return status >= 500
        ? new Result.Later(Duration.ZERO, true, "status " + status)
        : new Result.Refused("status " + status);
  }

  /** Where no connection came about, nothing was sent. */
  static Result of(IOException e) {
    boolean never =
        e instanceof ConnectException
            || e instanceof UnknownHostException
            || e instanceof NoRouteToHostException
            || e instanceof SSLHandshakeException;
    return new Result.Later(Duration.ZERO, !never, e.getClass().getSimpleName());
  }
}
