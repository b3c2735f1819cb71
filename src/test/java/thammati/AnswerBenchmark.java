package thammati;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thammati.answer.Watcher;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;

/**
 * How long a whole offline answer takes. No test: it prints figures, first of a program that has
 * just started, then of the same questions in a second round. Arguments: the data folder, then
 * files of questions, see {@link KnownQuestion}. {@code --slow} lists the ten slowest of the second
 * round.
 */
final class AnswerBenchmark {
  private static final int SLOWEST = 10;

  private AnswerBenchmark() {}

  public static void main(String[] args) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean slow = arguments.remove("--slow");
    Path data = Path.of(arguments.removeFirst());
    App app = App.open(Settings.read(data, Map.of()).withData(data));
    try (PassageIndex index = app.openIndex()) {
      Assistant assistant = app.assistant(index);
      List<KnownQuestion> questions = new ArrayList<>();
      for (String file : arguments) questions.addAll(KnownQuestion.read(Path.of(file)));
      System.out.println("first round:  " + round(assistant, questions, false));
      System.out.println("second round: " + round(assistant, questions, slow));
    }
  }

  private static Times round(Assistant assistant, List<KnownQuestion> questions, boolean slow) {
    Times times = new Times();
    record Took(double ms, String question) {}
    List<Took> took = new ArrayList<>();
    for (KnownQuestion q : questions) {
      long start = System.nanoTime();
      times.of(() -> assistant.ask(new Ask(q.question(), q.history(), Filters.NONE), Watcher.NONE));
      took.add(new Took((System.nanoTime() - start) / 1e6, q.question()));
    }
    if (slow) {
      took.stream()
          .sorted((a, b) -> Double.compare(b.ms(), a.ms()))
          .limit(SLOWEST)
          .forEach(t -> System.out.println("  " + Math.round(t.ms()) + " ms " + t.question()));
    }
    return times;
  }
}
