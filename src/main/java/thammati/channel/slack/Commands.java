package thammati.channel.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thammati.answer.Watcher;
import thammati.chat.AnswerCard;
import thammati.chat.CitedResolutions;
import thammati.chat.Dialogue;
import thammati.chat.Said;
import thammati.chat.Wish;
import thammati.inbox.Ending;
import thammati.inbox.Event;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;
import thammati.message.Messages;

/** What only the one who asked for it sees: the command, the check of a message, buttons. */
final class Commands {
  /** Has everything erased that is kept of a person. */
  static final String FORGET = "forget";

  static final String FORGET_THAI = "ลบข้อมูลของฉัน";

  /** As often as Slack takes an answer to a command. */
  private static final int MOST_REPLIES = 5;

  private final Dialogue dialogue;
  private final Wishes wishes;
  private final CitedResolutions cited;
  private final Delivery delivery;
  private final AnswerMessages messages;
  private final ReadingRoom rooms;

  Commands(
      Dialogue dialogue,
      CitedResolutions cited,
      Delivery delivery,
      AnswerMessages messages,
      ReadingRoom rooms) {
    this.dialogue = dialogue;
    this.wishes = new Wishes(dialogue);
    this.cited = cited;
    this.delivery = delivery;
    this.messages = messages;
    this.rooms = rooms;
  }

  /** Answers a command. */
  Ending command(Incoming.Command command, Event event, Outbox outbox) {
    if (Delivery.isSettled(outbox)) return delivery.send(outbox, "", event.attempt());
    String text = command.text().strip();
    Optional<Wish> wish = text.isEmpty() ? Optional.of(Wish.HELP) : Wish.read(text);
    if (wish.isPresent()) {
      String person = Arrivals.person(command.team(), command.user());
      boolean english = Questions.isEnglish(text);
      String done = wishes.grant(wish.get(), person, event.arrival().conversation(), english);
      return say(command.reply(), done, event, outbox);
    }
    // Commands stand alone: what was asked before by one stands in no thread.
    String conversation =
        Arrivals.conversation(command.team(), command.channel(), "command:" + command.trigger());
    return ask(command.team(), command.user(), conversation, text, command.reply(), event, outbox);
  }

  /** Answers a question that nobody else sees. */
  Ending ask(
      String team,
      String user,
      String conversation,
      String question,
      String reply,
      Event event,
      Outbox outbox) {
    if (Delivery.isSettled(outbox)) return delivery.send(outbox, "", event.attempt());
    Said said =
        new Said(
            Arrivals.CHANNEL,
            event.arrival().event(),
            conversation,
            Arrivals.person(team, user),
            conversation + ":" + event.arrival().event(),
            event.receivedAt(),
            event.receivedAt(),
            question);
    Dialogue.Reply answer = dialogue.ask(said, Watcher.NONE);
    if (answer instanceof Dialogue.Reply.Answered(var answered, var archive)) {
      AnswerCard card = AnswerCard.of(answered, archive);
      List<String> next = dialogue.followUps(answered);
      return respond(reply, messages.of(card, next, event.arrival().event()), event, outbox);
    }
    Messages words = Messages.of(Questions.isEnglish(question));
    return Questions.plain(answer, dialogue, words)
        .map(plain -> say(reply, plain, event, outbox))
        .orElse(new Ending.Dropped("too many"));
  }

  /** Checks the resolutions that a message cites. */
  Ending check(Incoming.Shortcut shortcut, Event event, Outbox outbox) {
    if (Delivery.isSettled(outbox)) return delivery.send(outbox, "", event.attempt());
    return respond(shortcut.reply(), checked(shortcut.text()), event, outbox);
  }

  /** What is said to the resolutions that a text cites. */
  List<SlackMessage> checked(String text) {
    boolean english = Questions.isEnglish(text);
    return new CheckMessages(rooms, english, dialogue.archive()).of(cited.in(text));
  }

  /** Keeps what a reader thinks of an answer, and thanks them. */
  Ending judge(Incoming.Pressed pressed, Event event, Outbox outbox) {
    if (Delivery.isSettled(outbox)) return delivery.send(outbox, "", event.attempt());
    boolean helpful = pressed.value().startsWith(Actions.HELPFUL);
    if (!helpful && !pressed.value().startsWith(Actions.WRONG)) {
      return new Ending.Dropped("unknown value");
    }
    Dialogue.Verdict verdict = helpful ? Dialogue.Verdict.HELPFUL : Dialogue.Verdict.WRONG;
    String answered = pressed.value().substring(pressed.value().indexOf(':') + 1);
    String person = Arrivals.person(pressed.team(), pressed.user());
    dialogue.judge(Arrivals.CHANNEL, answered, person, verdict);
    String thai = Messages.thai().get("channel.thanks");
    String thanks = thai + "\n" + Messages.english().get("channel.thanks");
    return say(pressed.reply(), thanks, event, outbox);
  }

  private Ending say(String reply, String words, Event event, Outbox outbox) {
    List<Draft> drafts = List.of(Send.respond(reply, words).draft(Send.RESPOND));
    return delivery.send(outbox, drafts, "", event.attempt());
  }

  private Ending respond(String reply, List<SlackMessage> messages, Event event, Outbox outbox) {
    List<Draft> drafts = new ArrayList<>();
    for (SlackMessage message : messages.subList(0, Math.min(MOST_REPLIES, messages.size()))) {
      drafts.add(Send.respond(reply, message).draft(Send.RESPOND));
    }
    return delivery.send(outbox, drafts, "", event.attempt());
  }
}
