package thammati;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import thammati.store.Feedback;
import thammati.store.FeedbackLog.Kept;

/** Lists what readers think of answers, and takes back answers that were shared. */
@Command(
    name = "feedback",
    mixinStandardHelpOptions = true,
    description = {
      "แสดงความเห็นของผู้อ่านต่อคำตอบ และลบคำตอบที่แบ่งปันไว้",
      "Lists what readers think of answers, the newest first; takes back a shared answer."
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati feedback --verdict citation --since 2026-11-01",
      "  ./thammati feedback --unshare rR2mBvY0Qb6d9n1xkP3t5w"
    })
final class FeedbackCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Option(names = "--since", paramLabel = "DAY", description = "ตั้งแต่วันที่ / Earliest day.")
  private @Nullable LocalDate since;

  @Option(
      names = "--verdict",
      description = "good, bad, citation (อ้างอิงไม่รองรับ / a citation that does not support).")
  private Verdict verdict = Verdict.ALL;

  @Option(names = "--limit", description = "จำนวน / How many (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Option(
      names = "--unshare",
      paramLabel = "ID",
      description = "ลบคำตอบที่แบ่งปัน / Take back the shared answer at /a/ID.")
  private @Nullable String unshare;

  /** What readers can think. */
  enum Verdict {
    ALL(""),
    GOOD("good"),
    BAD("bad"),
    CITATION("citation");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }
  }

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    App app = top.open();
    PrintStream out = top.console().out();
    if (unshare != null) {
      boolean gone = app.sharedAnswers().forget(unshare.replaceFirst("^.*/a/", ""));
      out.println(
          gone
              ? "ลบแล้ว / The answer is no longer shared."
              : "ไม่มีคำตอบนี้ / There is no such answer.");
      return gone ? 0 : 1;
    }
    if (limit < 1) {
      top.console().err().println("--limit must be at least 1.");
      return 2;
    }
    List<Kept> kept = app.feedback().list(since, verdict.code, limit);
    if (kept.isEmpty()) out.println("ยังไม่มีความเห็น / There is no feedback.");
    kept.forEach(k -> print(k, out));
    return 0;
  }

  private static void print(Kept kept, PrintStream out) {
    Feedback feedback = kept.feedback();
    String reason = feedback.reason().isEmpty() ? "" : " (" + feedback.reason() + ")";
    String seal = feedback.seal().isEmpty() ? "" : feedback.seal().substring(0, 12);
    List<String> heading =
        List.of(
            kept.day().toString(),
            kept.way(),
            feedback.verdict() + reason,
            feedback.outcome(),
            seal);
    out.println(String.join("  ", heading.stream().filter(h -> !h.isEmpty()).toList()));
    line(out, "Q", feedback.question());
    line(out, "A", feedback.statement().isEmpty() ? feedback.answer() : feedback.statement());
    line(out, "cites", feedback.citation());
    line(out, "says", feedback.comment());
    out.println();
  }

  /** Readers' words on one line, without what a terminal would obey. */
  private static void line(PrintStream out, String label, String words) {
    if (words.isEmpty()) return;
    out.println("  " + label + ": " + words.replaceAll("\\p{Cntrl}+", " "));
  }
}
