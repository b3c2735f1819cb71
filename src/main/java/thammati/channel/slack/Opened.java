package thammati.channel.slack;

import java.util.Optional;
import thammati.channel.slack.Lookup.Found;
import thammati.inbox.Outbox;
import thammati.inbox.Parcel;

/**
 * A message that was opened for an answer.
 *
 * @param ts its name; empty if none was opened
 * @param streams whether it must be ended before it can be changed
 */
record Opened(String ts, boolean streams) {
  /** None was. */
  static final Opened NONE = new Opened("", false);

  /** What an earlier attempt left behind. */
  sealed interface Earlier {
    /** It is known. */
    record Is(Opened opened) implements Earlier {}

    /** It cannot be known now. */
    record Unknown(Result.Later why) implements Earlier {}
  }

  /** What an earlier attempt at a question opened: by its note, else by a look at the thread. */
  static Earlier earlier(Incoming.Question question, Outbox outbox, SlackCalls calls) {
    Optional<Parcel> note = Delivery.note(outbox, Delivery.OPENED);
    if (note.isPresent()) {
      String[] parts = note.get().payload().split(" ", 2);
      return new Earlier.Is(new Opened(parts[parts.length - 1], parts[0].equals("stream")));
    }
    return switch (new Lookup(calls)
        .find(question.channel(), question.thread(), question.ts(), "")) {
      case Found.Sent(var ts) -> new Earlier.Is(new Opened(ts, true));
      case Found.None _ -> new Earlier.Is(NONE);
      case Found.Unknown(var why) -> new Earlier.Unknown(why);
    };
  }
}
