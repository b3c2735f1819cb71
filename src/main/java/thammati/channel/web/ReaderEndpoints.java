package thammati.channel.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.channel.web.Wire.CitationJson;
import thammati.channel.web.Wire.StatementJson;
import thammati.channel.web.WireReaders.FeedbackRequest;
import thammati.channel.web.WireReaders.SealedJson;
import thammati.channel.web.WireReaders.ShareRequest;
import thammati.channel.web.WireReaders.SharedJson;
import thammati.channel.web.WireReaders.ThanksJson;
import thammati.chat.ReaderDesk;
import thammati.chat.ReaderDesk.Judgement;

/**
 * Answers that readers share, and what they think of answers; hostile until the seal is checked.
 */
final class ReaderEndpoints {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final Set<String> VERDICTS = Set.of("good", "bad", "citation");

  /** Why; the pages have words for each. */
  private static final Set<String> REASONS =
      Set.of(
          "",
          "correct",
          "useful",
          "wrong",
          "incomplete",
          "other_resolution",
          "outdated",
          "exists",
          "unclear",
          "unsupported",
          "other");

  private final ReaderDesk desk;
  private final ObjectMapper json;

  ReaderEndpoints(ReaderDesk desk, ObjectMapper json) {
    this.desk = desk;
    this.json = json;
  }

  void register(JavalinConfig config) {
    config.routes.post("/api/answers", this::share);
    config.routes.get("/api/answers/{id}", this::shared);
    config.routes.post("/api/feedback", this::feedback);
  }

  /** Whether the path names an answer that is kept. */
  boolean isKept(Context context) {
    return find(context) != null;
  }

  private void share(Context context) {
    ShareRequest request = parse(context, ShareRequest.class);
    String document = sealed(request.answer(), request.seal());
    if (!"answered".equals(Objects.requireNonNull(request.answer()).outcome())) {
      throw new Problem(400, "share", "unanswered");
    }
    String id =
        desk.share(document, context.ip()).orElseThrow(() -> new Problem(429, "share", "full"));
    context.status(201).json(new SharedJson(id, "/a/" + id));
  }

  private void shared(Context context) {
    String document = find(context);
    if (document == null) throw new Problem(404, "shared", "detail");
    context.header("X-Robots-Tag", "noindex");
    context.contentType("application/json").result(document);
  }

  private @Nullable String find(Context context) {
    String id = context.pathParam("id");
    return ID.matcher(id).matches() ? desk.shared(id).orElse(null) : null;
  }

  private void feedback(Context context) {
    FeedbackRequest request = parse(context, FeedbackRequest.class);
    sealed(request.answer(), request.seal());
    if (!desk.judge(judgement(request), context.ip())) throw new Problem(429, "feedback", "full");
    context.status(201).json(new ThanksJson(true));
  }

  private static Judgement judgement(FeedbackRequest request) {
    SealedJson answer = Objects.requireNonNull(request.answer());
    String verdict = Objects.requireNonNullElse(request.verdict(), "");
    String reason = Objects.requireNonNullElse(request.reason(), "");
    String comment = Objects.requireNonNullElse(request.comment(), "").strip();
    boolean known = VERDICTS.contains(verdict) && REASONS.contains(reason);
    if (!known || comment.length() > ReaderDesk.LONGEST_COMMENT) {
      throw new Problem(400, "feedback", "detail", Integer.toString(ReaderDesk.LONGEST_COMMENT));
    }
    return new Judgement(
        Objects.requireNonNull(request.seal()),
        Objects.requireNonNullElse(answer.question(), ""),
        Objects.requireNonNullElse(answer.outcome(), ""),
        Objects.requireNonNullElse(answer.answer(), ""),
        verdict,
        reason,
        comment,
        statement(answer, request.statement()),
        citation(answer, request.citation()));
  }

  private static String statement(SealedJson answer, @Nullable Integer number) {
    if (number == null) return "";
    List<StatementJson> statements = Objects.requireNonNullElse(answer.statements(), List.of());
    if (number < 0 || number >= statements.size()) throw noSuchPart();
    return statements.get(number).text();
  }

  private static String citation(SealedJson answer, @Nullable Integer number) {
    if (number == null) return "";
    return Objects.requireNonNullElse(answer.citations(), List.<CitationJson>of()).stream()
        .filter(c -> c.n() == number)
        .findFirst()
        .map(c -> c.resolution() + " " + c.document() + " [" + c.start() + "," + c.end() + ")")
        .orElseThrow(ReaderEndpoints::noSuchPart);
  }

  private static Problem noSuchPart() {
    return new Problem(400, "feedback", "part");
  }

  /** The answer as the document that is sealed, if it bears our seal. */
  private String sealed(@Nullable SealedJson answer, @Nullable String seal) {
    if (answer == null || seal == null) throw new Problem(400, "seal", "detail");
    String document = answer.document(json);
    if (!desk.isSealed(document, seal)) throw new Problem(400, "seal", "detail");
    return document;
  }

  /** Only JSON that says so: no page of another site can send that without being asked first. */
  private <T> T parse(Context context, Class<T> shape) {
    String type = Objects.requireNonNullElse(context.contentType(), "");
    if (!type.startsWith("application/json")) throw new Problem(415, "json", "detail");
    try {
      T request = json.readValue(context.bodyAsBytes(), shape);
      if (request == null) throw new Problem(400, "json", "detail");
      return request;
    } catch (IOException e) {
      throw new Problem(400, "json", "detail");
    }
  }
}
