package thammati.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.answer.Watcher;
import thammati.chat.ArchiveInfo;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.chat.NumberedAnswer;
import thammati.citation.Citation;
import thammati.eval.EvalQuestion.EvalSource;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;

/** Puts questions with known answers to the assistant and counts what became of them. */
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
    Tally tally = new Tally();
    ArchiveInfo archive = assistant.archive();
    try (Writer out = answers == null ? Writer.nullWriter() : Files.newBufferedWriter(answers)) {
      for (EvalQuestion question : all) {
        long start = nanoClock.getAsLong();
        List<String> history = Objects.requireNonNullElse(question.history(), List.of());
        Answer answer =
            assistant.ask(new Ask(question.question(), history, Filters.NONE), Watcher.NONE);
        double ms = (nanoClock.getAsLong() - start) / 1e6;
        NumberedAnswer numbered = NumberedAnswer.of(answer, archive);
        boolean abstained = !(answer.outcome() instanceof Outcome.Answered);
        tally.add(question, numbered, abstained, ms);
        out.write(line(question, numbered, abstained, ms));
        out.write('\n');
        progress.accept(tally.times.size());
      }
    }
    return tally.report();
  }

  /** The questions of a file, in its order. */
  List<EvalQuestion> read(Path file) throws IOException {
    List<EvalQuestion> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) questions.add(json.readValue(line, EvalQuestion.class));
    }
    return questions;
  }

  private String line(EvalQuestion question, NumberedAnswer answer, boolean abstained, double ms)
      throws IOException {
    ObjectNode line = json.createObjectNode();
    line.put("id", question.id()).put("answer", answer.text()).put("abstained", abstained);
    ArrayNode citations = line.putArray("citations");
    int n = 0;
    for (Citation citation : answer.citations()) {
      Resolution r = citation.resolution();
      ObjectNode node = citations.addObject().put("n", ++n);
      var date = r.id().date();
      node.put("date", date == null ? null : date.toString());
      if (r.id().number().isPresent()) node.put("item", r.id().number().getAsInt());
      node.put("title", r.title()).put("url", r.source().url()).put("file", r.source().file());
      node.put("text", citation.quote());
    }
    line.put("latency_ms", Math.round(ms * 10) / 10.0);
    return json.writeValueAsString(line);
  }

  /** Counts as the answers come. */
  private static final class Tally {
    final List<Double> times = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<String, int[]> byType = new TreeMap<>();
    private int answerable;
    private int at1;
    private int at5;
    private int rightly;
    private int wrongly;

    void add(EvalQuestion question, NumberedAnswer answer, boolean abstained, double ms) {
      times.add(ms);
      if (!abstained) lengths.add(answer.text().length());
      int rank = rank(question, answer);
      boolean good = question.answerable() ? rank == 1 : abstained;
      if (question.answerable()) {
        answerable++;
        if (rank == 1) at1++;
        if (rank >= 1 && rank <= 5) at5++;
        if (abstained) wrongly++;
      } else if (abstained) {
        rightly++;
      }
      String type = Objects.requireNonNullElse(question.type(), "");
      int[] count = byType.computeIfAbsent(type, _ -> new int[2]);
      count[0]++;
      if (good) count[1]++;
    }

    EvalReport report() {
      int all = times.size();
      return new EvalReport(
          all,
          answerable,
          share(at1, answerable),
          share(at5, answerable),
          share(rightly, all - answerable),
          share(wrongly, answerable),
          lengths.isEmpty()
              ? 0
              : quantile(lengths.stream().map(i -> (double) i).toList(), 0.5).intValue(),
          quantile(times, 0.5),
          quantile(times, 0.99),
          byType);
    }

    /** Place of the first right citation, from 1; 0 if none is right. */
    private static int rank(EvalQuestion question, NumberedAnswer answer) {
      List<EvalSource> sources = Objects.requireNonNullElse(question.sources(), List.of());
      int rank = 0;
      for (Citation citation : answer.citations()) {
        rank++;
        if (sources.stream().anyMatch(s -> is(s, citation.resolution()))) return rank;
      }
      return 0;
    }

    private static boolean is(EvalSource source, Resolution resolution) {
      String file = source.file();
      if (file != null) return file.equals(resolution.source().file());
      var date = resolution.id().date();
      Integer item = source.item();
      return date != null
          && date.toString().equals(source.date())
          && item != null
          && item.toString().equals(resolution.id().item());
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }

    private static Double quantile(List<Double> values, double q) {
      if (values.isEmpty()) return 0.0;
      List<Double> sorted = values.stream().sorted().toList();
      return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(q * sorted.size())));
    }
  }
}
