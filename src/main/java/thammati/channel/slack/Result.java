package thammati.channel.slack;

import java.time.Duration;

/** What became of a call to Slack. */
sealed interface Result {
  /**
   * Slack did it.
   *
   * @param channel where; empty if the method tells none
   * @param ts the message; empty if the method tells none
   */
  record Sent(String channel, String ts) implements Result {}

  /**
   * Slack will not do it.
   *
   * @param error its name for why
   */
  record Refused(String error) implements Result {}

  /**
   * Not now.
   *
   * @param after how long Slack asks to wait; zero if it does not say
   * @param perhaps whether it may have been done all the same
   * @param why Slack's name for it, or the fault
   */
  record Later(Duration after, boolean perhaps, String why) implements Result {}
}
