package thammati.channel.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thammati.answer.Answer;
import thammati.answer.Watcher;
import thammati.channel.web.Wire.AnswerJson;
import thammati.channel.web.Wire.AskRequest;
import thammati.channel.web.Wire.FilterRequest;
import thammati.channel.web.Wire.TurnRequest;
import thammati.channel.web.WireReaders.SealedJson;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.chat.ReaderDesk;
import thammati.chat.Turn;
import thammati.resolution.Filters;
import thammati.resolution.Section;

/**
 * {@code POST /api/ask}: a question, answered as JSON or, where asked for, as a stream of events.
 */
final class AskEndpoint implements Handler {
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private final Assistant assistant;
  private final ObjectMapper json;
  private final InstantSource clock;
  private final ReaderDesk desk;

  AskEndpoint(Assistant assistant, ReaderDesk desk, ObjectMapper json, InstantSource clock) {
    this.assistant = assistant;
    this.desk = desk;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void handle(Context context) throws IOException {
    AskRequest request = parse(context.bodyAsBytes());
    Ask ask = ask(request);
    String conversation = Objects.requireNonNullElse(request.conversation(), "");
    boolean explain = Objects.requireNonNullElse(request.explain(), false);
    String accept = Objects.requireNonNullElse(context.header("Accept"), "");
    if (accept.contains("text/event-stream")) {
      stream(context, ask, conversation, explain);
    } else {
      whole(context, ask, conversation, explain);
    }
  }

  private void whole(Context context, Ask ask, String conversation, boolean explain)
      throws IOException {
    try (WholeAnswer asker = new WholeAnswer(context, clock)) {
      context.json(answer(ask, conversation, explain, asker));
    }
  }

  private void stream(Context context, Ask ask, String conversation, boolean explain)
      throws IOException {
    EventStream events = new EventStream(context, json);
    StreamedAnswer streamed = new StreamedAnswer(events, clock, context.ip());
    streamed.end(answer(ask, conversation, explain, streamed));
  }

  private AnswerJson answer(Ask ask, String conversation, boolean explain, Watcher watcher) {
    long start = clock.millis();
    Answer answer = assistant.ask(ask, watcher);
    return sealed(
        WireAnswers.answer(
            answer,
            assistant.archive(),
            assistant.followUps(answer),
            conversation,
            clock.millis() - start,
            explain));
  }

  /** With the day, and with the seal by which it is known again. */
  private AnswerJson sealed(AnswerJson answer) {
    String day = LocalDate.ofInstant(clock.instant(), THAILAND).toString();
    SealedJson dated = SealedJson.of(answer.served(day, ""));
    return answer.served(day, desk.seal(dated.document(json)));
  }

  private AskRequest parse(byte[] body) {
    try {
      AskRequest request = json.readValue(body, AskRequest.class);
      if (request == null || request.question() == null) throw new Problem(400, "body", "detail");
      return request;
    } catch (IOException e) {
      throw new Problem(400, "body", "detail");
    }
  }

  private static Ask ask(AskRequest request) {
    String question = Objects.requireNonNullElse(request.question(), "").strip();
    if (question.isBlank() || !hasLetters(question)) throw new Problem(400, "question", "blank");
    if (question.length() > Ask.LONGEST) {
      throw new Problem(
          400,
          "question",
          "long",
          Integer.toString(Ask.LONGEST),
          Integer.toString(question.length()));
    }
    Turn turn = new Turn(question, PartNames.of(request.without()));
    return new Ask(turn, history(request.history()), filters(request.filters()));
  }

  /** Earlier questions; one that is too long is cut, one without letters says nothing. */
  private static List<Turn> history(@Nullable List<@Nullable TurnRequest> history) {
    List<Turn> earlier = new ArrayList<>();
    for (TurnRequest turn : Objects.requireNonNullElse(history, List.<TurnRequest>of())) {
      if (turn == null || turn.question() == null || !hasLetters(turn.question())) continue;
      String asked = turn.question().strip();
      String kept = asked.length() > Ask.LONGEST ? asked.substring(0, Ask.LONGEST) : asked;
      earlier.add(new Turn(kept, PartNames.of(turn.without())));
    }
    return earlier;
  }

  private static boolean hasLetters(String question) {
    return question.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Filters filters(@Nullable FilterRequest request) {
    if (request == null) return Filters.NONE;
    try {
      return new Filters(
          day(request.from()), day(request.to()), section(request.section()), request.agency());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Problem(400, "filters", "detail");
    }
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null || iso.isBlank() ? null : LocalDate.parse(iso);
  }

  private static @Nullable Section section(@Nullable String title) {
    if (title == null || title.isBlank()) return null;
    return Section.titled(title).orElseThrow(() -> new IllegalArgumentException("no such section"));
  }
}
