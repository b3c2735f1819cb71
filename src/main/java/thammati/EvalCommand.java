package thammati;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import thammati.eval.EvalReport;
import thammati.eval.Evaluation;
import thammati.eval.Figures;
import thammati.eval.Measure;
import thammati.index.PassageIndex;

/** Measures answers on questions with known answers. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "วัดคุณภาพคำตอบกับชุดคำถามที่รู้คำตอบ",
      "Puts questions with known answers (JSON, one a line) and prints figures."
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati eval questions.jsonl --answers answers.jsonl",
      "  ./thammati eval questions.jsonl --curve"
    })
final class EvalCommand implements Callable<Integer> {
  private static final List<Measure> BY_TYPE =
      List.of(
          Measure.OVERALL, Measure.SOURCE_AT_1, Measure.ANSWER_STRICT, Measure.ABSTENTION_RECALL);

  @ParentCommand private @Nullable ThammatiCommand parent;

  @Parameters(paramLabel = "QUESTIONS", description = "The questions, one JSON object a line.")
  private Path questions = Path.of("");

  @Option(
      names = "--answers",
      paramLabel = "OUT",
      description = "Write each answer as JSON to this file.")
  private @Nullable Path answers;

  @Option(
      names = "--curve",
      description =
          "Print wrong answers against false refusals, for more and for less willingness to"
              + " answer.")
  private boolean curve;

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
      if (curve) {
        SilenceCurve.print(app, index, questions, progress, console.out());
        return 0;
      }
      Evaluation evaluation = new Evaluation(app.assistant(index), System::nanoTime);
      EvalReport report =
          evaluation.run(questions, answers, done -> progress.show(done, (int) total, ""));
      progress.done((int) total);
      print(report, console.out());
    }
    return 0;
  }

  private static void print(EvalReport report, PrintStream out) {
    Figures all = report.all();
    out.println(all.questions() + " questions, of which " + all.answerable() + " answerable");
    for (Measure measure : Measure.values()) {
      Double value = all.values().get(measure);
      if (value != null) {
        out.println(String.format(Locale.ROOT, "%-22s %8.3f", measure.code(), value));
      }
    }
    report.byType().forEach((type, figures) -> out.println(line(type, figures)));
  }

  private static String line(String type, Figures figures) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "  %-18s %4d", type, figures.questions()));
    for (Measure measure : BY_TYPE) {
      Double value = figures.values().get(measure);
      if (value != null) {
        line.append(String.format(Locale.ROOT, "  %s %.3f", measure.code(), value));
      }
    }
    return line.toString();
  }
}
