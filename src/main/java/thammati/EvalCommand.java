package thammati;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import thammati.eval.EvalReport;
import thammati.eval.Evaluation;
import thammati.index.PassageIndex;

/** Measures answers on questions with known answers. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "วัดคุณภาพคำตอบกับชุดคำถามที่รู้คำตอบ",
      "Puts questions with known answers (JSON, one a line) and prints figures."
    },
    footer = {"", "Example:", "  ./thammati eval questions.jsonl --answers answers.jsonl"})
final class EvalCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Parameters(paramLabel = "QUESTIONS", description = "The questions, one JSON object a line.")
  private Path questions = Path.of("");

  @Option(
      names = "--answers",
      paramLabel = "OUT",
      description = "Write each answer as JSON to this file.")
  private @Nullable Path answers;

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    Console console = top.console();
    if (!Files.isReadable(questions)) {
      console.err().println("There is no readable file " + questions + ".");
      return 2;
    }
    App app = top.open();
    long total;
    try (var lines = Files.lines(questions)) {
      total = lines.filter(l -> !l.isBlank()).count();
    }
    Progress progress = console.progress();
    try (PassageIndex index = app.openIndex()) {
      Evaluation evaluation = new Evaluation(app.assistant(index), System::nanoTime);
      EvalReport report =
          evaluation.run(questions, answers, done -> progress.show(done, (int) total, ""));
      progress.done((int) total);
      print(report, console.out());
    }
    return 0;
  }

  private static void print(EvalReport r, PrintStream out) {
    out.print(
        String.format(
            Locale.ROOT,
            """
            questions        %d, of which %d answerable
            source at 1      %.3f
            source at 5      %.3f
            silent rightly   %.3f of unanswerable
            silent wrongly   %.3f of answerable
            answer length    %d characters (median)
            time             p50 %.1f ms, p99 %.1f ms
            """,
            r.questions(),
            r.answerable(),
            r.sourceAt1(),
            r.sourceAt5(),
            r.abstainedRightly(),
            r.abstainedWrongly(),
            r.medianChars(),
            r.p50Ms(),
            r.p99Ms()));
    r.byType().forEach((type, n) -> out.println("  " + type + "  " + n[1] + " of " + n[0]));
  }
}
