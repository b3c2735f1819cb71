package thammati.channel.slack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thammati.inbox.Ending;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;
import thammati.inbox.Parcel;

/**
 * Sends what is kept for an event, each once: where a process was killed at a message, its mark
 * tells whether it arrived. Never waits; where Slack asks to, the inbox is told when to go on.
 */
final class Delivery {
  /** What else stands in the outbox: that a message is being opened, and which it is. */
  static final String OPENING = "opening";

  static final String OPENED = "opened";

  /** The same of a direct message that a question from the home tab is put into. */
  static final String STARTING = "starting";

  static final String STARTED = "started";

  /** What replaces a streamed message if its end is refused. */
  static final String SPARE = "spare";

  private static final Set<String> NOTES = Set.of(OPENING, OPENED, STARTING, STARTED, SPARE);

  private static final Set<String> ENDING = Set.of(Send.STOP, Send.DELETE);

  private final SlackCalls calls;

  Delivery(SlackCalls calls) {
    this.calls = calls;
  }

  /** Whether what is to be sent is settled. */
  static boolean isSettled(Outbox outbox) {
    return outbox.parcels().stream().anyMatch(p -> !NOTES.contains(p.target()));
  }

  /** The payload of the note of that kind, if there is one. */
  static Optional<Parcel> note(Outbox outbox, String kind) {
    return outbox.parcels().stream().filter(p -> p.target().equals(kind)).findFirst();
  }

  /**
   * Keeps the calls and makes them.
   *
   * @param after the message that is answered, where a lookup begins
   */
  Ending send(Outbox outbox, List<Draft> drafts, String after, int attempt) {
    if (outbox.keep(drafts).isEmpty()) return new Ending.Dropped("recalled");
    return send(outbox, after, attempt);
  }

  /** Makes the calls that are kept and not yet made. */
  Ending send(Outbox outbox, String after, int attempt) {
    String refused = "";
    for (Parcel parcel : outbox.parcels()) {
      if (NOTES.contains(parcel.target())) continue;
      if (parcel.state() == Parcel.State.SENT || parcel.state() == Parcel.State.REFUSED) continue;
      if (parcel.payload().isEmpty()) return new Ending.Dropped("recalled");
      Send send = Send.read(parcel.payload());
      if (parcel.state() == Parcel.State.SENDING && canBeFound(parcel, send)) {
        switch (new Lookup(calls).find(send.channel(), send.thread(), after, send.mark())) {
          case Lookup.Found.Sent(var ts) -> {
            outbox.became(parcel, Parcel.State.SENT, ts);
            continue;
          }
          case Lookup.Found.Unknown(var why) -> {
            return again(why, attempt);
          }
          case Lookup.Found.None _ -> {}
        }
      }
      if (!outbox.sending(parcel)) return new Ending.Dropped("recalled");
      switch (calls.send(parcel.target(), send)) {
        case Result.Sent(_, var ts) -> outbox.became(parcel, Parcel.State.SENT, ts);
        case Result.Refused(var error) -> {
          outbox.became(parcel, Parcel.State.REFUSED, error);
          List<Draft> instead = instead(parcel, send, outbox);
          if (!instead.isEmpty()) return send(outbox, instead, after, attempt);
          // A stream that is to be replaced may have ended by itself, and what is to go be gone.
          if (!ENDING.contains(parcel.target())) refused = error;
        }
        case Result.Later later -> {
          if (!later.perhaps()) outbox.became(parcel, Parcel.State.READY, later.why());
          return again(later, attempt);
        }
      }
    }
    return refused.isEmpty() ? Ending.DONE : new Ending.Failed(refused);
  }

  /** What is sent in place of what Slack refused; empty if nothing. */
  private static List<Draft> instead(Parcel parcel, Send send, Outbox outbox) {
    return switch (parcel.target()) {
      case Send.STOP ->
          send.blocks().isEmpty()
              ? List.of()
              : note(outbox, SPARE).stream().map(p -> new Draft(Send.UPDATE, p.payload())).toList();
      case Send.UPDATE -> List.of(send.draft(Send.POST));
      default -> List.of();
    };
  }

  private static boolean canBeFound(Parcel parcel, Send send) {
    return parcel.target().equals(Send.POST) && !send.mark().isEmpty() && !send.thread().isEmpty();
  }

  /** At least as long as Slack asks, and longer each time, about half an hour in all. */
  static Ending again(Result.Later later, int attempt) {
    Duration pause =
        switch (attempt) {
          case 1 -> Duration.ofSeconds(2);
          case 2 -> Duration.ofSeconds(20);
          case 3 -> Duration.ofMinutes(3);
          default -> Duration.ofMinutes(25);
        };
    boolean longer = later.after().compareTo(pause) > 0;
    return new Ending.Again(longer ? later.after() : pause, later.why());
  }
}
