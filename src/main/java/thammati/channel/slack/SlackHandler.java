package thammati.channel.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import thammati.chat.CitedResolutions;
import thammati.chat.Dialogue;
import thammati.inbox.Ending;
import thammati.inbox.Event;
import thammati.inbox.Handler;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;

/** Answers what Slack told, from the inbox. Safe to share between threads. */
public final class SlackHandler implements Handler {
  /** The channel's name in every table. */
  public static final String CHANNEL = Arrivals.CHANNEL;

  /** How long a command or a button can be answered. */
  private static final Duration REPLY_LIVES = Duration.ofMinutes(30);

  private static final Ending OVER = new Ending.Failed("too late to answer");

  private final Arrivals arrivals = new Arrivals();
  private final InstantSource clock;
  private final Dialogue dialogue;
  private final Delivery delivery;
  private final Questions questions;
  private final Commands commands;

  /**
   * Answers by these.
   *
   * @param publicUrl where people reach our pages; empty if they cannot
   */
  public SlackHandler(
      Dialogue dialogue,
      CitedResolutions cited,
      SlackCalls calls,
      String publicUrl,
      InstantSource clock) {
    this.dialogue = dialogue;
    this.clock = clock;
    ReadingRoom rooms = new ReadingRoom(publicUrl);
    AnswerMessages messages = new AnswerMessages(rooms);
    this.delivery = new Delivery(calls);
    this.questions = new Questions(dialogue, calls, delivery, messages, clock);
    this.commands = new Commands(dialogue, cited, delivery, messages, rooms);
  }

  @Override
  public Ending handle(Event event, Outbox outbox) {
    return switch (arrivals.read(event.arrival().body())) {
      case Incoming.Question question -> questions.answer(question, event, outbox);
      case Incoming.Edited edited -> questions.answer(asQuestion(edited), event, outbox);
      case Incoming.Deleted _ -> Ending.DONE;
      case Incoming.HomeOpened home -> home(home, event, outbox);
      case Incoming.Command command ->
          isOver(event) ? OVER : commands.command(command, event, outbox);
      case Incoming.Shortcut shortcut ->
          isOver(event) ? OVER : commands.check(shortcut, event, outbox);
      case Incoming.Pressed pressed -> pressed(pressed, event, outbox);
      case Incoming.Challenge _, Incoming.Ignored _ -> Ending.DONE;
    };
  }

  /**
   * The calls that would answer; nothing is sent. Of other kinds than questions and checks none.
   *
   * @param before what was asked before, oldest first
   */
  List<Draft> rehearse(Incoming incoming, List<String> before) {
    return switch (incoming) {
      case Incoming.Question question -> questions.rehearse(question, before);
      case Incoming.Shortcut shortcut ->
          commands.checked(shortcut.text()).stream()
              .map(message -> Send.respond(shortcut.reply(), message).draft(Send.RESPOND))
              .toList();
      default -> List.of();
    };
  }

  private static Incoming.Question asQuestion(Incoming.Edited e) {
    return new Incoming.Question(
        e.team(), e.channel(), e.user(), e.ts(), e.thread(), e.text(), e.direct());
  }

  private boolean isOver(Event event) {
    return clock.instant().isAfter(event.receivedAt().plus(REPLY_LIVES));
  }

  private Ending home(Incoming.HomeOpened home, Event event, Outbox outbox) {
    if (Delivery.isSettled(outbox)) return delivery.send(outbox, "", event.attempt());
    Send tab = Send.home(home.user(), HomeTab.of(dialogue.welcome()));
    return delivery.send(outbox, List.of(tab.draft(Send.HOME)), "", event.attempt());
  }

  private Ending pressed(Incoming.Pressed pressed, Event event, Outbox outbox) {
    String action = pressed.action();
    if (action.equals(Actions.FEEDBACK)) return commands.judge(pressed, event, outbox);
    if (action.startsWith(Actions.START)) return questions.start(pressed, event, outbox);
    if (!action.startsWith(Actions.ASK)) return new Ending.Dropped("unknown button");
    if (!pressed.ephemeral()) return questions.chosen(pressed, event, outbox);
    if (isOver(event)) return OVER;
    String conversation =
        Arrivals.conversation(pressed.team(), pressed.channel(), "command:" + pressed.trigger());
    return commands.ask(
        pressed.team(),
        pressed.user(),
        conversation,
        pressed.value(),
        pressed.reply(),
        event,
        outbox);
  }
}
