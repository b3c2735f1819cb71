package thammati.channel.line;

import java.time.Duration;

/** What became of a call to LINE. */
sealed interface Sent {
  /**
   * LINE took it.
   *
   * @param id LINE's name of the call
   */
  record Taken(String id) implements Sent {}

  /** The reply token was used already, or is too old. */
  record DeadToken() implements Sent {}

  /**
   * LINE will never take it as it is.
   *
   * @param why LINE's own words
   */
  record Refused(int status, String why) implements Sent {}

  /**
   * LINE did not take it, but may later.
   *
   * @param after how long LINE wants us to wait; zero if it does not say
   */
  record Later(Duration after, String why) implements Sent {}

  /** LINE may have taken it: the connection broke, or LINE failed. */
  record Unknown(String why) implements Sent {}
}
