package thammati.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import thammati.answer.Answer;
import thammati.answer.Watcher;
import thammati.chat.ArchiveInfo;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.resolution.Filters;

/** Puts questions with known answers to the assistant and measures what became of them. */
public final class Evaluation {
  private final Assistant assistant;
  private final LongSupplier nanoClock;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * Asks this assistant.
   *
   * @param nanoClock a clock in nanoseconds from any origin
   */
  public Evaluation(Assistant assistant, LongSupplier nanoClock) {
    this.assistant = assistant;
    this.nanoClock = nanoClock;
  }

  /**
   * Runs every question of the file, one JSON object a line.
   *
   * @param answers file to write one answer a line to; null for none
   * @param progress is told how many are done
   * @throws IOException if a file cannot be read or written, or a line is no question
   */
  public EvalReport run(Path questions, @Nullable Path answers, IntConsumer progress)
      throws IOException {
    List<EvalQuestion> all = read(questions);
    List<ItemScore> items = new ArrayList<>();
    ArchiveInfo archive = assistant.archive();
    try (Writer out = answers == null ? Writer.nullWriter() : Files.newBufferedWriter(answers)) {
      for (EvalQuestion question : all) {
        ShownAnswer shown = ask(question, archive);
        items.add(ItemScore.of(question, shown));
        out.write(json.writeValueAsString(shown));
        out.write('\n');
        progress.accept(items.size());
      }
    }
    return report(all, items);
  }

  /** The questions of a file, in its order. */
  List<EvalQuestion> read(Path file) throws IOException {
    List<EvalQuestion> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) questions.add(json.readValue(line, EvalQuestion.class));
    }
    return questions;
  }

  private ShownAnswer ask(EvalQuestion question, ArchiveInfo archive) {
    long start = nanoClock.getAsLong();
    Ask ask = new Ask(question.question(), question.history(), Filters.NONE);
    Answer answer = assistant.ask(ask, Watcher.NONE);
    double ms = (nanoClock.getAsLong() - start) / 1e6;
    return ShownAnswer.of(question.id(), answer, archive, ms);
  }

  private static EvalReport report(List<EvalQuestion> questions, List<ItemScore> items) {
    SortedMap<String, List<ItemScore>> byType = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      byType.computeIfAbsent(questions.get(i).type(), _ -> new ArrayList<>()).add(items.get(i));
    }
    SortedMap<String, Figures> figures = new TreeMap<>();
    byType.forEach((type, of) -> figures.put(type, Figures.of(of)));
    return new EvalReport(Figures.of(items), figures);
  }
}
