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
   * @param findings what was found, with the remedy where there is one
   */
  public record Report(boolean able, List<Finding> findings) {
    /** Copies the list. */
    public Report {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Something found, for a message.
   *
   * @param key the key of the message
   * @param told what it tells of, in order: words, or findings
   */
  public record Finding(String key, List<Object> told) {
    /** Copies the list. */
    public Finding {
      told = List.copyOf(told);
    }

    private Finding(String key, Object... told) {
      this(key, List.of(told));
    }
  }

  /** Tries it. */
  public Report run() {
    List<Finding> found = new ArrayList<>();
    String model = endpoint.key().isEmpty() ? "llm.model" : "llm.model_key";
    found.add(new Finding(model, endpoint.toString()));
    for (Prompts.Prompt prompt : List.of(Prompts.word(), Prompts.repair(), Prompts.query())) {
      found.add(new Finding("llm.prompt", prompt.name(), prompt.hash()));
    }
    long spent = calls.today().tokens();
    found.add(new Finding("llm.today", spent, limits.caps().tokens()));
    boolean whole = tried(false, found);
    boolean pieces = tried(true, found);
    boolean able = endpoint.stream() ? pieces : whole;
    found.add(new Finding("llm.verdict." + verdict(whole, pieces)));
    return new Report(able, found);
  }

  private String verdict(boolean whole, boolean pieces) {
    if (pieces && whole) return "both";
    if (whole) return endpoint.stream() ? "whole_only" : "whole";
    return pieces ? "pieces" : "none";
  }

  private boolean tried(boolean stream, List<Finding> findings) {
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
    String way = stream ? "llm.pieces" : "llm.whole";
    switch (called) {
      case Called.Failed(Fault fault) -> {
        Finding remedy = remedy(fault.kind());
        Finding failed = new Finding("llm.failed", fault.kind().name(), took, remedy);
        findings.add(new Finding(way, failed));
        return false;
      }
      case Called.Said(String text, long input, long output) -> {
        Optional<Reply> reply = reader.end(text);
        List<Said> said = reply.map(Reply::statements).orElse(List.of());
        long held =
            said.stream().filter(s -> judge.judge(s, briefing) instanceof Judged.Holds).count();
        Finding understood =
            reply.isEmpty()
                ? new Finding("llm.shapeless", took, input, output)
                : new Finding("llm.held", took, input, output, held, said.size());
        findings.add(new Finding(way, understood));
        return held > 0;
      }
    }
  }

  private static Finding remedy(Fault.Kind kind) {
    return new Finding(
        "llm.remedy."
            + switch (kind) {
              case UNREACHABLE -> "unreachable";
              case KEY_REFUSED -> "key_refused";
              case MODEL_UNKNOWN -> "model_unknown";
              case REFUSED -> "refused";
              case BUSY -> "busy";
              case SERVER_FAILED, BROKEN -> "server";
              case STALLED, LATE -> "slow";
              case TOO_LARGE, UNREADABLE -> "protocol";
              case CUT_SHORT -> "cut_short";
              case WITHHELD, NO_REPLY -> "other_model";
              case RESTING -> "resting";
              case SPENT -> "spent";
            });
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
