package thammati.channel.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import thammati.answer.Stage;
import thammati.answer.Watcher;
import thammati.chat.NumberedAnswer.NumberedStatement;
import thammati.chat.Numbering;
import thammati.citation.Statement;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;
import thammati.inbox.Parcel;
import thammati.message.Messages;

/**
 * What a reader sees of an answer that takes its time: a message that grows with each statement
 * that is verified; where Slack streams none, one that says that the archive is searched. An answer
 * that is there at once opens nothing. Belongs to one event.
 */
final class LiveReply implements Watcher {
  /** Slack takes somewhat more than 100 additions a minute. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Longest answer that is streamed; the library of blocks takes more, in several messages. */
  static final int MOST_STREAMED = 8_000;

  private final SlackCalls calls;
  private final Outbox outbox;
  private final InstantSource clock;
  private final Incoming.Question question;
  private final Messages words;
  private final Numbering numbering = new Numbering();
  private final StringBuilder told = new StringBuilder();
  private String opened = "";
  private boolean streams;
  private int shown;

  /** Whether it can be told what the reader sees; else the end replaces the message as a whole. */
  private boolean sound = true;

  private Instant last = Instant.EPOCH;
  private boolean tried;

  /** The reply to a question; opens its message when there is something to wait for. */
  LiveReply(
      SlackCalls calls,
      Outbox outbox,
      InstantSource clock,
      Incoming.Question question,
      Messages words) {
    this.calls = calls;
    this.outbox = outbox;
    this.clock = clock;
    this.question = question;
    this.words = words;
  }

  /** The message that was opened; empty if none was. */
  String opened() {
    return opened;
  }

  /** Whether it is one that grows, and must be ended. */
  boolean streams() {
    return streams;
  }

  /**
   * What of the answer is still to be shown.
   *
   * @param whole the answer with its marks
   * @return empty if what was shown is no beginning of it
   */
  Optional<String> rest(String whole) {
    return sound && whole.startsWith(told.substring(0, shown))
        ? Optional.of(whole.substring(shown))
        : Optional.empty();
  }

  @Override
  public void stage(Stage stage, int found) {}

  @Override
  public void statement(Statement statement) {
    NumberedStatement numbered = numbering.number(statement);
    if (told.length() > 0) told.append('\n');
    told.append(numbered.marked());
    open();
    show();
  }

  /** A model is at work. */
  @Override
  public void waiting() {
    open();
    show();
  }

  private void show() {
    if (!streams || !sound || shown == told.length() || told.length() > MOST_STREAMED) return;
    if (clock.instant().isBefore(last.plus(PAUSE))) return;
    last = clock.instant();
    String more = Harmless.markdown(told.substring(shown));
    switch (calls.append(question.channel(), opened, more)) {
      case Result.Sent _ -> shown = told.length();
      // The end says the rest; nobody waits for it here.
      case Result.Later later when !later.perhaps() -> last = last.plus(later.after());
      case Result.Later _, Result.Refused _ -> sound = false;
    }
  }

  /** Opens the message, once. What a killed process may have opened is known by its note. */
  private void open() {
    if (tried) return;
    tried = true;
    List<Parcel> kept = outbox.keep(List.of(new Draft(Delivery.OPENING, "{}")));
    if (kept.isEmpty() || !outbox.sending(kept.getLast())) return;
    Result started =
        calls.start(question.channel(), question.thread(), question.team(), question.user(), "");
    if (started instanceof Result.Sent(_, var ts)) {
      opened = ts;
      streams = true;
    } else if (!(started instanceof Result.Later later && later.perhaps())) {
      String searching = Harmless.markup(words.get("slack.searching") + " …");
      Send send = new Send(question.channel(), question.thread(), "", "", "", searching, "", "");
      if (calls.send(Send.POST, send) instanceof Result.Sent(_, var ts)) opened = ts;
    }
    if (opened.isEmpty()) return;
    outbox.became(kept.getLast(), Parcel.State.SENT, opened);
    outbox.keep(List.of(new Draft(Delivery.OPENED, (streams ? "stream " : "message ") + opened)));
    last = clock.instant();
  }
}
