package thammati.inbox;

import java.time.Instant;

/**
 * An event as a channel read it from a verified call.
 *
 * @param channel which channel: line, slack
 * @param event the platform's name of it, the same when it comes again
 * @param kind what it is to the inbox
 * @param conversation where it happened; events of one are handled one by one, by their time
 * @param person who did it; empty if unknown
 * @param message the message it is about; empty if none
 * @param sentAt when it happened, as the platform says
 * @param body what the channel needs to handle it, as received
 */
public record Arrival(
    String channel,
    String event,
    Kind kind,
    String conversation,
    String person,
    String message,
    Instant sentAt,
    String body) {
  /** What an event is to the inbox. */
  public enum Kind {
    /** A message said something. */
    SAID,
    /** A message says something else now; what it said before needs no answer any more. */
    EDITED,
    /** A message was taken back: what is kept of it is erased at once. */
    RECALLED,
    /** Anything else. */
    OTHER
  }

  /** Refuses an event without a name, which could not be known when it comes again. */
  public Arrival {
    if (channel.isEmpty() || event.isEmpty()) {
      throw new IllegalArgumentException("an event has a channel and a name");
    }
  }
}
