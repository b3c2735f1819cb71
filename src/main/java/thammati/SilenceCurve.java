package thammati;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import thammati.answer.silence.Silence;
import thammati.eval.Evaluation;
import thammati.eval.Figures;
import thammati.eval.Measure;
import thammati.index.PassageIndex;

/**
 * Wrong answers against false refusals: what becomes of the same questions where silence takes more
 * doubt than it does, and where it takes less.
 */
final class SilenceCurve {
  /** Doubt more, and less, than the threshold that ships, in logarithms of odds. */
  private static final double[] STEPS = {-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 100};

  private static final List<Measure> COLUMNS =
      List.of(
          Measure.WRONG_AMONG_ANSWERED,
          Measure.WRONG_ANSWERS,
          Measure.FALSE_ABSTENTION,
          Measure.ABSTENTION_PRECISION,
          Measure.ABSTENTION_RECALL,
          Measure.ABSTENTION_F1,
          Measure.OVERALL);

  private SilenceCurve() {}

  /** Prints one line for each threshold; the one that ships is marked. */
  static void print(App app, PassageIndex index, Path questions, Progress progress, PrintStream out)
      throws IOException {
    Silence silence = Silence.bundled();
    StringBuilder head = new StringBuilder("silent above");
    COLUMNS.forEach(measure -> head.append("  ").append(measure.code()));
    out.println(head);
    for (int i = 0; i < STEPS.length; i++) {
      progress.show(i, STEPS.length, "");
      Silence other = silence.above(silence.threshold() + STEPS[i]);
      var evaluation = new Evaluation(app.assistant(index, other), System::nanoTime);
      Figures figures = evaluation.run(questions, null, _ -> {}).all();
      out.println(line(other.threshold(), STEPS[i] == 0, figures));
    }
    progress.done(STEPS.length);
  }

  private static String line(double threshold, boolean ships, Figures figures) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%11.2f%s", threshold, ships ? "*" : " "));
    for (Measure measure : COLUMNS) {
      int width = measure.code().length() + 2;
      line.append(String.format(Locale.ROOT, "%" + width + ".3f", figures.value(measure)));
    }
    return line.toString();
  }
}
