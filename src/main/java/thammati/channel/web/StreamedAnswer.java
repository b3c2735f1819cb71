package thammati.channel.web;

import java.time.Duration;
import java.time.InstantSource;
import thammati.answer.Stage;
import thammati.answer.Watcher;
import thammati.channel.web.Wire.AnswerJson;
import thammati.channel.web.Wire.StatusJson;
import thammati.chat.NumberedAnswer.NumberedStatement;
import thammati.chat.Numbering;
import thammati.citation.Statement;

/**
 * An answer on its way to one client: its stages, its statements as they are verified, each after
 * the citations it brings, and at the end what had not been sent.
 */
final class StreamedAnswer implements Watcher {
  /** A client that is gone is noticed at the second write after it went. */
  private static final Duration BEAT = Duration.ofMillis(300);

  private final EventStream events;
  private final InstantSource clock;
  private final String reader;
  private final Numbering numbering = new Numbering();
  private int statements;
  private int citations;
  private long lastSent;

  /**
   * An answer to a client.
   *
   * @param reader who asks, for budgets
   */
  StreamedAnswer(EventStream events, InstantSource clock, String reader) {
    this.events = events;
    this.clock = clock;
    this.reader = reader;
  }

  @Override
  public void stage(Stage stage, int found) {
    send("status", new StatusJson(WireAnswers.stage(stage), found));
  }

  @Override
  public void statement(Statement statement) {
    NumberedStatement numbered = numbering.number(statement);
    var known = numbering.citations();
    for (; citations < known.size(); citations++) {
      send("citation", WireAnswers.citation(citations + 1, known.get(citations)));
    }
    send("statement", WireAnswers.statement(numbered));
    statements++;
  }

  @Override
  public void waiting() {
    if (clock.millis() - lastSent < BEAT.toMillis()) return;
    events.beat();
    lastSent = clock.millis();
  }

  @Override
  public String reader() {
    return reader;
  }

  /**
   * Sends the rest, and the whole. An answer that is none of the model's begins anew: what had been
   * streamed of a failed one is replaced by the end.
   */
  void end(AnswerJson answer) {
    if (!answer.mode().equals("llm")) {
      citations = 0;
      statements = 0;
    }
    answer.citations().stream().skip(citations).forEach(c -> send("citation", c));
    answer.statements().stream().skip(statements).forEach(s -> send("statement", s));
    send("done", answer);
  }

  private void send(String event, Object data) {
    events.send(event, data);
    lastSent = clock.millis();
  }
}
