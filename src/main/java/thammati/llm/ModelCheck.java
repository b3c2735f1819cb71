package thammati.llm;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thammati.answer.Draft;
import thammati.answer.Watcher;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.llm.Reply.Said;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.store.ModelCalls;
import thammati.text.Span;
import thammati.thai.Agencies;

/** Tries a model on a small text of ours, at once and piece by piece, and says what it can do. */
public final class ModelCheck {
  private static final String BODY =
      "คณะรัฐมนตรีมีมติเห็นชอบโครงการปลูกต้นจามจุรีตัวอย่าง จำนวน 12 ต้น ภายใน 90 วัน";

  private final Endpoint endpoint;
  private final Limits limits;
  private final ModelCalls calls;
  private final Judge judge;
  private final InstantSource clock;

  /** Tries the model within the limits of a question; its calls are counted like any others. */
  public ModelCheck(
      Endpoint endpoint, Limits limits, ModelCalls calls, Agencies agencies, InstantSource clock) {
    this.endpoint = endpoint;
    this.limits = limits;
    this.calls = calls;
    this.judge = new Judge(agencies);
    this.clock = clock;
  }

  /**
   * What a model can do.
   *
   * @param able whether it can word answers in the way that is set
   * @param lines what was found, a line each, with the remedy where there is one
   */
  public record Report(boolean able, List<String> lines) {
    /** Copies the list. */
    public Report {
      lines = List.copyOf(lines);
    }
  }

  /** Tries it. */
  public Report run() {
    List<String> lines = new ArrayList<>();
    lines.add("model     " + endpoint + (endpoint.key().isEmpty() ? ", no key" : ", with a key"));
    for (Prompts.Prompt prompt : List.of(Prompts.word(), Prompts.repair(), Prompts.query())) {
      lines.add("prompt    " + prompt.name() + " " + prompt.hash());
    }
    long spent = calls.today().tokens();
    lines.add("today     " + spent + " of " + limits.caps().tokens() + " tokens");
    boolean whole = tried(false, lines);
    boolean pieces = tried(true, lines);
    boolean able = endpoint.stream() ? pieces : whole;
    lines.add("verdict   " + verdict(whole, pieces));
    return new Report(able, lines);
  }

  private String verdict(boolean whole, boolean pieces) {
    if (pieces && whole) return "can word answers, at once and piece by piece";
    if (whole && endpoint.stream()) {
      return "words answers at once only: set THAMMATI_LLM_STREAM=false";
    }
    if (whole) return "can word answers at once";
    if (pieces) return "can word answers piece by piece only, so that nothing can be mended";
    return "cannot word answers: they will be quotations";
  }

  private boolean tried(boolean stream, List<String> lines) {
    Endpoint at =
        new Endpoint(
            endpoint.protocol(),
            endpoint.url(),
            endpoint.model(),
            endpoint.key(),
            endpoint.temperature(),
            stream,
            endpoint.outputTokens());
    Briefing briefing = new Briefing(sample(), limits.promptTokens());
    ReplyReader reader = new ReplyReader();
    long start = clock.millis();
    Called called =
        new Caller(at, limits, calls, clock)
            .question(Watcher.NONE)
            .call("check", Prompts.word(), briefing.forWording(), stream, reader::take);
    long took = clock.millis() - start;
    String way = stream ? "pieces    " : "at once   ";
    switch (called) {
      case Called.Failed(Fault fault) -> {
        lines.add(way + fault.kind() + " after " + took + " ms: " + remedy(fault.kind()));
        return false;
      }
      case Called.Said(String text, long input, long output) -> {
        Optional<Reply> reply = reader.end(text);
        List<Said> said = reply.map(Reply::statements).orElse(List.of());
        long held =
            said.stream().filter(s -> judge.judge(s, briefing) instanceof Judged.Holds).count();
        String understood =
            reply.isEmpty()
                ? "no reply in the form asked for: try another model"
                : held + " of " + said.size() + " statements hold";
        lines.add(way + took + " ms, " + input + " + " + output + " tokens, " + understood);
        return held > 0;
      }
    }
  }

  private static String remedy(Fault.Kind kind) {
    return switch (kind) {
      case UNREACHABLE -> "check THAMMATI_LLM_BASE_URL and that the server runs";
      case KEY_REFUSED -> "check THAMMATI_LLM_API_KEY";
      case MODEL_UNKNOWN -> "check THAMMATI_LLM_MODEL, and THAMMATI_LLM_BASE_URL up to the version";
      case REFUSED -> "the server takes no such request: try THAMMATI_LLM_TEMPERATURE=none";
      case BUSY -> "the server is busy: try again later";
      case SERVER_FAILED, BROKEN -> "the server failed: look at its own log";
      case STALLED, LATE -> "too slow: raise THAMMATI_LLM_DEADLINE_MS, or take a smaller model";
      case TOO_LARGE, UNREADABLE ->
          "this is not the protocol: check THAMMATI_LLM_PROVIDER and THAMMATI_LLM_BASE_URL";
      case CUT_SHORT -> "raise THAMMATI_LLM_OUTPUT_TOKENS";
      case WITHHELD, NO_REPLY -> "try another model";
      case RESTING -> "it failed just now: try again later";
      case SPENT -> "the day's budget is spent: raise THAMMATI_LLM_DAILY_TOKENS or _COST";
    };
  }

  private static Draft sample() {
    Resolution resolution =
        new Resolution(
            ResolutionId.of(LocalDate.of(2022, 3, 8), 2),
            "โครงการปลูกต้นจามจุรีตัวอย่าง",
            Section.ECONOMY_SOCIETY,
            BODY,
            new Span(0, BODY.length()),
            new Source("0".repeat(64), "sample", DocumentKind.DIGEST, "", "", ""));
    Citation all = new Citation(resolution, new Span(0, BODY.length()), DecisionReader.read(BODY));
    return new Draft(
        "ปลูกต้นจามจุรีกี่ต้น ภายในกี่วัน",
        List.of(),
        false,
        List.of(),
        List.of(all),
        List.of(new Statement(BODY, List.of(all))));
  }
}
