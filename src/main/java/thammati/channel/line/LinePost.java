package thammati.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thammati.inbox.Ending;
import thammati.inbox.Event;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;
import thammati.inbox.Parcel;
import thammati.inbox.Parcel.State;

/**
 * Sends what an event's outbox holds, so that it arrives once. A reply token works once, which
 * tells whether an earlier attempt came through; a push has a key by which LINE knows it again.
 * Safe to share between threads.
 */
public final class LinePost {
  static final String REPLY = "reply";
  static final String PUSH = "push";

  private static final String OTHERWISE = "reply-plain";

  /** Says that the answer takes longer, with the only token there is. */
  private static final String NOTICE = "notice";

  private static final Ending LATE = new Ending.Dropped("too late for its reply token");

  private final LineApi api;
  private final boolean push;
  private final int pushShare;
  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

  /**
   * Sends by the API.
   *
   * @param push whether what is too late for its token may be pushed
   * @param pushShare how much of the month's quota pushes may use, in percent
   */
  public LinePost(LineApi api, boolean push, int pushShare) {
    this.api = api;
    this.push = push;
    this.pushShare = pushShare;
  }

  /** A reply to be kept, and what is sent in its place if LINE refuses it. */
  List<Draft> drafts(String token, Spoken said) {
    return List.of(
        new Draft(REPLY, write(new ReplyMessageRequest(token, said.messages(), false))),
        new Draft(OTHERWISE, write(new ReplyMessageRequest(token, said.plain(), false))));
  }

  /** Whether what is to be sent is settled. */
  static boolean isSettled(Outbox outbox) {
    return find(outbox.parcels(), REPLY).isPresent();
  }

  /** What parcels say, so that it can be said again; empty if they hold nothing any more. */
  Optional<Spoken> kept(List<Parcel> parcels) {
    Optional<Parcel> reply = find(parcels, REPLY).filter(p -> !p.payload().isEmpty());
    Optional<Parcel> plain = find(parcels, OTHERWISE).filter(p -> !p.payload().isEmpty());
    if (reply.isEmpty() || plain.isEmpty()) return Optional.empty();
    return Optional.of(new Spoken(read(reply.get()).messages(), read(plain.get()).messages()));
  }

  /** Spends the reply token on words before the answer; once, whatever LINE says to it. */
  void say(Outbox outbox, String token, Spoken said) throws InterruptedException {
    var request = new ReplyMessageRequest(token, said.messages(), false);
    List<Parcel> kept = outbox.keep(List.of(new Draft(NOTICE, write(request))));
    if (kept.isEmpty() || !outbox.sending(kept.getLast())) return;
    if (api.reply(request) instanceof Sent.Taken(var id)) {
      outbox.became(kept.getLast(), State.SENT, id);
    }
  }

  /**
   * Sends what is kept.
   *
   * @param to user, group or room to push to
   */
  Ending send(Event event, Outbox outbox, String to) throws Exception {
    List<Parcel> parcels = outbox.parcels();
    for (Parcel parcel : parcels) {
      boolean notice = parcel.target().equals(NOTICE);
      if (parcel.state() == State.LATE) return LATE;
      if (parcel.state() == State.SENT && !notice) return Ending.DONE;
    }
    Optional<Parcel> pushed = find(parcels, PUSH);
    if (pushed.isPresent()) return push(event, outbox, pushed.get());
    if (find(parcels, NOTICE).filter(p -> p.state() == State.SENT).isPresent()) {
      return late(event, outbox, find(parcels, REPLY).orElseThrow(), to);
    }
    for (String target : List.of(REPLY, OTHERWISE)) {
      Optional<Parcel> parcel = find(parcels, target);
      if (parcel.isEmpty() || parcel.get().state() == State.REFUSED) continue;
      Optional<Ending> ending = reply(event, outbox, parcel.get(), to);
      if (ending.isPresent()) return ending.get();
    }
    return new Ending.Failed("refused");
  }

  private static Optional<Parcel> find(List<Parcel> parcels, String target) {
    return parcels.stream().filter(p -> p.target().equals(target)).findFirst();
  }

  /** Empty if LINE refuses the messages as they are. */
  private Optional<Ending> reply(Event event, Outbox outbox, Parcel parcel, String to)
      throws Exception {
    boolean mayHaveArrived = parcel.state() == State.SENDING;
    if (!outbox.sending(parcel)) return Optional.of(new Ending.Dropped("taken back"));
    switch (api.reply(read(parcel))) {
      case Sent.Taken(var id) -> outbox.became(parcel, State.SENT, id);
      // The token was good when an earlier attempt used it. To push as well could say it twice.
      case Sent.DeadToken _ when mayHaveArrived ->
          outbox.became(parcel, State.SENT, "by an earlier attempt");
      case Sent.DeadToken _ -> {
        return Optional.of(late(event, outbox, parcel, to));
      }
      case Sent.Refused(var status, var why) -> {
        outbox.became(parcel, State.REFUSED, status + " " + why);
        return Optional.empty();
      }
      case Sent.Later(var after, var why) -> {
        outbox.became(parcel, mayHaveArrived ? State.SENDING : State.READY, why);
        return Optional.of(new Ending.Again(after, why));
      }
      case Sent.Unknown(var why) -> {
        return Optional.of(new Ending.Again(Duration.ZERO, why));
      }
    }
    return Optional.of(Ending.DONE);
  }

  /** Pushes it where that is allowed, else leaves it to be asked for. */
  private Ending late(Event event, Outbox outbox, Parcel parcel, String to) throws Exception {
    if (parcel.payload().isEmpty()) return new Ending.Dropped("taken back");
    if (!push || to.isEmpty() || !api.allows(to, pushShare)) {
      outbox.became(parcel, State.LATE, "token");
      return LATE;
    }
    outbox.became(parcel, State.REFUSED, "token");
    String payload = write(new PushMessageRequest(to, read(parcel).messages(), false, null));
    List<Parcel> kept = outbox.keep(List.of(new Draft(PUSH, payload)));
    return kept.isEmpty() ? new Ending.Dropped("taken back") : push(event, outbox, kept.getLast());
  }

  private Ending push(Event event, Outbox outbox, Parcel parcel) throws Exception {
    if (!outbox.sending(parcel)) return new Ending.Dropped("taken back");
    PushMessageRequest request = json.readValue(parcel.payload(), PushMessageRequest.class);
    return switch (api.push(key(event), request)) {
      case Sent.Taken(var id) -> {
        outbox.became(parcel, State.SENT, id);
        yield Ending.DONE;
      }
      case Sent.DeadToken _ -> new Ending.Failed("push");
      case Sent.Refused(var status, var why) -> {
        outbox.became(parcel, State.REFUSED, status + " " + why);
        yield new Ending.Failed("refused");
      }
      case Sent.Later(var after, var why) -> new Ending.Again(after, why);
      case Sent.Unknown(var why) -> new Ending.Again(Duration.ZERO, why);
    };
  }

  /** The same for the same event, so that LINE takes its push once. */
  private static UUID key(Event event) {
    String name = "thammati:" + event.arrival().channel() + ":" + event.arrival().event();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private ReplyMessageRequest read(Parcel parcel) {
    try {
      return json.readValue(parcel.payload(), ReplyMessageRequest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the outbox holds what is none of ours", e);
    }
  }

  private String write(Object request) {
    try {
      return json.writeValueAsString(request);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we send is always JSON", e);
    }
  }
}
