package thammati.channel.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.answer.Answer;
import thammati.answer.Watcher;
import thammati.channel.slack.Lookup.Found;
import thammati.chat.AnswerCard;
import thammati.chat.Ask;
import thammati.chat.Dialogue;
import thammati.chat.Said;
import thammati.inbox.Ending;
import thammati.inbox.Event;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;
import thammati.inbox.Parcel;
import thammati.message.Messages;
import thammati.thai.ThaiText;

/** Answers what people ask in direct messages and by mentions, each in its thread. */
final class Questions {
  private static final String REHEARSED = "rehearsed";

  private final Dialogue dialogue;
  private final SlackCalls calls;
  private final Delivery delivery;
  private final AnswerMessages messages;
  private final InstantSource clock;

  Questions(
      Dialogue dialogue,
      SlackCalls calls,
      Delivery delivery,
      AnswerMessages messages,
      InstantSource clock) {
    this.dialogue = dialogue;
    this.calls = calls;
    this.delivery = delivery;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param question where and what; its {@code ts} is the message behind which the answer stands
   * @param name under which the question is kept
   * @param at when it was asked
   */
  private record Asked(Incoming.Question question, String name, Instant at) {}

  /** Answers a question, or goes on where an earlier attempt was cut off. */
  Ending answer(Incoming.Question question, Event event, Outbox outbox) {
    Instant at = Arrivals.time(question.ts(), event.receivedAt());
    return answer(new Asked(question, event.arrival().message(), at), event, outbox);
  }

  /** Answers the question of a button, in the conversation in which it stands. */
  Ending chosen(Incoming.Pressed p, Event event, Outbox outbox) {
    String name = Arrivals.conversation(p.team(), p.channel(), event.arrival().event());
    boolean direct = p.channel().startsWith("D");
    var question =
        new Incoming.Question(
            p.team(), p.channel(), p.user(), p.ts(), p.thread(), p.value(), direct);
    return answer(new Asked(question, name, event.receivedAt()), event, outbox);
  }

  /** Answers the question of a button on the home tab, in a direct message that it opens. */
  Ending start(Incoming.Pressed p, Event event, Outbox outbox) {
    if (Delivery.note(outbox, Delivery.STARTED).isEmpty()) {
      List<Parcel> kept = outbox.keep(List.of(new Draft(Delivery.STARTING, "{}")));
      if (kept.isEmpty() || !outbox.sending(kept.getLast())) return new Ending.Dropped("recalled");
      SlackMessage message =
          SlackMessage.of(List.of(AnswerMessages.bold("question", p.value()))).getFirst();
      switch (calls.send(Send.POST, Send.post(p.user(), "", message))) {
        case Result.Sent(var channel, var ts) -> {
          outbox.became(kept.getLast(), Parcel.State.SENT, ts);
          outbox.keep(List.of(new Draft(Delivery.STARTED, channel + " " + ts)));
        }
        case Result.Refused(var error) -> {
          return new Ending.Failed(error);
        }
        case Result.Later later -> {
          return Delivery.again(later, event.attempt());
        }
      }
    }
    Optional<Parcel> started = Delivery.note(outbox, Delivery.STARTED);
    if (started.isEmpty()) return new Ending.Dropped("recalled");
    String[] place = started.get().payload().split(" ", 2);
    var question =
        new Incoming.Question(p.team(), place[0], p.user(), place[1], place[1], p.value(), true);
    String name = Arrivals.message(p.team(), place[0], place[1]);
    return answer(new Asked(question, name, event.receivedAt()), event, outbox);
  }

  private Ending answer(Asked asked, Event event, Outbox outbox) {
    Incoming.Question question = asked.question();
    int attempt = event.attempt();
    if (Delivery.isSettled(outbox)) return delivery.send(outbox, question.ts(), attempt);
    LiveReply live =
        new LiveReply(calls, outbox, clock, question, Messages.of(isEnglish(question.text())));
    boolean again = Delivery.note(outbox, Delivery.OPENING).isPresent();
    Opened opened = new Opened("", false);
    if (again) {
      switch (earlier(question, outbox)) {
        case Earlier.Is(var before) -> opened = before;
        case Earlier.Unknown(var why) -> {
          return Delivery.again(why, attempt);
        }
      }
    }
    Dialogue.Reply reply = dialogue.ask(said(asked, event), again ? Watcher.NONE : live);
    if (!again) opened = new Opened(live.opened(), live.streams());
    List<Draft> drafts = drafts(reply, question, opened, live, event.arrival().event());
    return drafts.isEmpty()
        ? new Ending.Dropped("too many")
        : delivery.send(outbox, drafts, question.ts(), attempt);
  }

  /** The calls that would answer a question; nothing is sent and nothing stays kept. */
  List<Draft> rehearse(Incoming.Question question) {
    String conversation =
        Arrivals.conversation(question.team(), question.channel(), question.thread());
    String name = Arrivals.message(question.team(), question.channel(), question.ts());
    Said said =
        new Said(
            Arrivals.CHANNEL, REHEARSED, conversation, "", name, clock.instant(), question.text());
    Dialogue.Reply reply = dialogue.ask(said, Watcher.NONE);
    dialogue.restart(Arrivals.CHANNEL, conversation);
    return drafts(reply, question, new Opened("", false), null, REHEARSED);
  }

  private static Said said(Asked asked, Event event) {
    Incoming.Question q = asked.question();
    return new Said(
        Arrivals.CHANNEL,
        event.arrival().event(),
        Arrivals.conversation(q.team(), q.channel(), q.thread()),
        Arrivals.person(q.team(), q.user()),
        asked.name(),
        asked.at(),
        q.text());
  }

  /** Whether a text is answered in English. */
  static boolean isEnglish(String text) {
    return text.chars().anyMatch(Character::isLetter) && !ThaiText.isMostlyThai(text);
  }

  /** What a reply says where it is no answer; empty where nothing is to be said. */
  static Optional<String> plain(Dialogue.Reply reply, Dialogue dialogue, Messages words) {
    return switch (reply) {
      case Dialogue.Reply.Answered _ -> Optional.empty();
      case Dialogue.Reply.Nothing _ -> Optional.of(words.get("slack.nothing"));
      case Dialogue.Reply.TooLong(int length) ->
          Optional.of(
              words.get(
                  "channel.too_long", Integer.toString(Ask.LONGEST), Integer.toString(length)));
      case Dialogue.Reply.TooMany(boolean told) -> {
        var most = dialogue.allowance();
        yield told
            ? Optional.empty()
            : Optional.of(
                words.get(
                    "channel.too_many",
                    Integer.toString(most.perMinute()),
                    Integer.toString(most.perDay())));
      }
    };
  }

  private List<Draft> drafts(
      Dialogue.Reply reply,
      Incoming.Question question,
      Opened opened,
      @Nullable LiveReply live,
      String event) {
    if (reply instanceof Dialogue.Reply.Answered(Answer answer, var archive)) {
      AnswerCard card = AnswerCard.of(answer, archive);
      List<String> next = dialogue.followUps(answer);
      return answered(card, next, question, opened, live, event);
    }
    // What concerns the asker alone, nobody else need see.
    return plain(reply, dialogue, Messages.of(isEnglish(question.text()))).stream()
        .map(w -> Send.whisper(question.channel(), question.thread(), question.user(), w))
        .map(send -> send.draft(Send.WHISPER))
        .toList();
  }

  private List<Draft> answered(
      AnswerCard card,
      List<String> next,
      Incoming.Question question,
      Opened opened,
      @Nullable LiveReply live,
      String event) {
    List<Draft> drafts = new ArrayList<>();
    List<SlackMessage> whole = messages.of(card, next, event);
    String channel = question.channel();
    Optional<String> rest =
        live != null && live.streams() && !card.sources().isEmpty()
            ? live.rest(card.words().text())
            : Optional.empty();
    List<SlackMessage> behind = whole;
    if (rest.isPresent() && card.words().text().length() <= LiveReply.MOST_STREAMED) {
      List<SlackMessage> below = messages.below(card, next, event);
      String markdown = Harmless.markdown(rest.get());
      Send stop = Send.stop(channel, opened.ts(), markdown, below.getFirst());
      drafts.add(stop.marked(event + "#0").draft(Send.STOP));
      Send spare = Send.update(channel, question.thread(), opened.ts(), whole.getFirst());
      drafts.add(spare.marked(event + "#0").draft(Delivery.SPARE));
      behind = below.subList(1, below.size());
    } else if (!opened.ts().isEmpty()) {
      if (opened.streams()) drafts.add(Send.stop(channel, opened.ts()).draft(Send.STOP));
      Send update = Send.update(channel, question.thread(), opened.ts(), whole.getFirst());
      drafts.add(update.marked(event + "#0").draft(Send.UPDATE));
      behind = whole.subList(1, whole.size());
    }
    for (SlackMessage message : behind) {
      Send post = Send.post(channel, question.thread(), message);
      drafts.add(post.marked(event + "#" + drafts.size()).draft(Send.POST));
    }
    return drafts;
  }

  /**
   * A message that was opened for the answer.
   *
   * @param ts its name; empty if none was opened
   * @param streams whether it must be ended before it can be changed
   */
  private record Opened(String ts, boolean streams) {}

  /** What an earlier attempt left behind. */
  private sealed interface Earlier {
    record Is(Opened opened) implements Earlier {}

    record Unknown(Result.Later why) implements Earlier {}
  }

  private Earlier earlier(Incoming.Question question, Outbox outbox) {
    Optional<Parcel> note = Delivery.note(outbox, Delivery.OPENED);
    if (note.isPresent()) {
      String[] parts = note.get().payload().split(" ", 2);
      return new Earlier.Is(new Opened(parts[parts.length - 1], parts[0].equals("stream")));
    }
    return switch (new Lookup(calls)
        .find(question.channel(), question.thread(), question.ts(), "")) {
      case Found.Sent(var ts) -> new Earlier.Is(new Opened(ts, true));
      case Found.None _ -> new Earlier.Is(new Opened("", false));
      case Found.Unknown(var why) -> new Earlier.Unknown(why);
    };
  }
}
