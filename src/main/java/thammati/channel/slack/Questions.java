package thammati.channel.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thammati.answer.Watcher;
import thammati.channel.slack.AnswerCalls.Place;
import thammati.channel.slack.Opened.Earlier;
import thammati.chat.AnswerCard;
import thammati.chat.Ask;
import thammati.chat.Dialogue;
import thammati.chat.Said;
import thammati.chat.Wish;
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
  private final AnswerCalls answers;
  private final Wishes wishes;
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
    this.answers = new AnswerCalls(messages);
    this.wishes = new Wishes(dialogue);
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

  /**
   * Answers a question, or goes on where an earlier attempt was cut off. What answered it before it
   * was edited is replaced.
   */
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
    boolean english = isEnglish(question.text());
    // Before a wish is granted: what is erased tells nothing any more.
    List<String> before = AnswerCalls.shown(outbox.before());
    Optional<Wish> wish = Wish.read(question.text());
    if (wish.isPresent()) {
      dialogue.withdraw(Arrivals.CHANNEL, asked.name());
      String person = Arrivals.person(question.team(), question.user());
      String said = wishes.grant(wish.get(), person, conversation(question), english);
      return delivery.send(outbox, whisper(question, before, said), question.ts(), attempt);
    }
    LiveReply live = new LiveReply(calls, outbox, clock, question, Messages.of(english));
    boolean again = Delivery.note(outbox, Delivery.OPENING).isPresent();
    Opened opened = Opened.NONE;
    if (again) {
      switch (Opened.earlier(question, outbox, calls)) {
        case Earlier.Is(var earlier) -> opened = earlier;
        case Earlier.Unknown(var why) -> {
          return Delivery.again(why, attempt);
        }
      }
    }
    boolean grows = !again && before.isEmpty();
    Dialogue.Reply reply = dialogue.ask(said(asked, event), grows ? live : Watcher.NONE);
    if (grows) opened = new Opened(live.opened(), live.streams());
    Place place = new Place(opened, live, before);
    List<Draft> drafts = drafts(reply, question, place, event.arrival().event());
    return drafts.isEmpty()
        ? new Ending.Dropped("too many")
        : delivery.send(outbox, drafts, question.ts(), attempt);
  }

  /**
   * The calls that would answer a question; nothing is sent and nothing kept.
   *
   * @param before what was asked before, oldest first
   */
  List<Draft> rehearse(Incoming.Question question, List<String> before) {
    Dialogue.Reply reply = dialogue.rehearse(question.text(), before);
    return drafts(reply, question, Place.NEW, REHEARSED);
  }

  private static String conversation(Incoming.Question q) {
    return Arrivals.conversation(q.team(), q.channel(), q.thread());
  }

  private static Said said(Asked asked, Event event) {
    Incoming.Question q = asked.question();
    return new Said(
        Arrivals.CHANNEL,
        event.arrival().event(),
        conversation(q),
        Arrivals.person(q.team(), q.user()),
        asked.name(),
        asked.at(),
        event.receivedAt(),
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
          Optional.of(words.get("channel.too_long", Ask.LONGEST, length));
      case Dialogue.Reply.TooMany(boolean told) -> {
        var most = dialogue.allowance();
        yield told
            ? Optional.empty()
            : Optional.of(words.get("channel.too_many", most.perMinute(), most.perDay()));
      }
    };
  }

  private List<Draft> drafts(
      Dialogue.Reply reply, Incoming.Question question, Place place, String event) {
    if (reply instanceof Dialogue.Reply.Answered(var answer, var archive)) {
      AnswerCard card = AnswerCard.of(answer, archive);
      return answers.of(card, dialogue.followUps(answer), question, place, event);
    }
    Messages words = Messages.of(isEnglish(question.text()));
    return plain(reply, dialogue, words)
        .map(said -> whisper(question, place.before(), said))
        .orElseGet(() -> AnswerCalls.gone(place.before(), question));
  }

  /**
   * What concerns the asker alone, nobody else need see. What answered their message as it was
   * before its edit answers nothing any more, and goes.
   */
  private static List<Draft> whisper(Incoming.Question q, List<String> before, String words) {
    List<Draft> drafts = new ArrayList<>(AnswerCalls.gone(before, q));
    drafts.add(Send.whisper(q.channel(), q.thread(), q.user(), words).draft(Send.WHISPER));
    return drafts;
  }
}
