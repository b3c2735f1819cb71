package thammati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thammati.config.Settings;
import thammati.index.BareSearch;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.retrieval.Candidate;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.retrieval.Weights;
import thammati.thai.Agencies;

/**
 * How often the right resolution comes first, and how long that takes beside a search of Lucene
 * alone on the same index, question by question in turn. No test: it prints figures. Arguments: the
 * data folder, then files of questions, see {@link KnownQuestion}. {@code --misses} lists what is
 * not first, {@code --nodate} takes the words of time out of the questions, {@code --with=NAME:W}
 * changes a weight, {@code --dump} prints the evidence of all that is found instead.
 */
final class RetrievalBenchmark {
  private static final int DEEP = 10;
  private static final int WARM_UP = 100;

  private final QuestionReader reader;
  private final Retriever retriever;
  private final BareSearch bare;

  private RetrievalBenchmark(Retriever retriever, BareSearch bare) {
    this.reader = new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2026, 1, 1));
    this.retriever = retriever;
    this.bare = bare;
  }

  public static void main(String[] args) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean misses = arguments.remove("--misses");
    boolean nodate = arguments.remove("--nodate");
    boolean dump = arguments.remove("--dump");
    Weights weights = Weights.bundled();
    for (String option : List.copyOf(arguments)) {
      if (!option.startsWith("--with=")) continue;
      String[] pair = option.substring(7).split(":");
      weights = weights.with(pair[0], Double.parseDouble(pair[1]));
      arguments.remove(option);
    }
    Path data = Path.of(arguments.removeFirst());
    App app = App.open(Settings.read(data, Map.of()).withData(data));
    try (PassageIndex index = app.openIndex();
        BareSearch bare = BareSearch.open(data.resolve("index"))) {
      var retriever = new Retriever(index, app.catalog()::find, weights);
      var benchmark = new RetrievalBenchmark(retriever, bare);
      for (String file : arguments) {
        if (dump) benchmark.dump(Path.of(file), nodate);
        else benchmark.run(Path.of(file), misses, nodate);
      }
    }
  }

  private void run(Path file, boolean misses, boolean nodate) throws IOException {
    List<KnownQuestion> questions = read(file, nodate);
    // From the end, so that the first measured are not among the last seen.
    for (KnownQuestion q : questions.reversed().stream().limit(WARM_UP).toList()) {
      bare.search(q.words(), DEEP);
      ask(q);
    }
    RankFigures figures = new RankFigures();
    Times ours = new Times();
    Times words = new Times();
    for (KnownQuestion q : questions) {
      words.of(() -> bare.search(q.words(), DEEP));
      List<Candidate> found = ours.of(() -> ask(q));
      int rank = q.rank(found.stream().map(Candidate::resolution).toList());
      figures.add(q.type(), rank);
      if (misses && rank != 1) tell(q, found, rank);
    }
    System.out.println(file.getFileName());
    System.out.println("  ours        " + ours);
    System.out.println("  bare Lucene " + words);
    System.out.printf(
        Locale.ROOT,
        "  ratio       wall p50 %.1f p99 %.1f, processor p50 %.1f p99 %.1f%n",
        ours.wall(.5) / words.wall(.5),
        ours.wall(.99) / words.wall(.99),
        ours.processor(.5) / words.processor(.5),
        ours.processor(.99) / words.processor(.99));
    System.out.print(figures.lines());
  }

  private List<Candidate> ask(KnownQuestion q) {
    return retriever.rank(reader.read(q.question(), q.history(), Filters.NONE), DEEP).candidates();
  }

  private static List<KnownQuestion> read(Path file, boolean nodate) throws IOException {
    List<KnownQuestion> questions = new ArrayList<>(KnownQuestion.read(file));
    if (nodate) questions.replaceAll(KnownQuestion::withoutDates);
    return questions;
  }

  private void dump(Path file, boolean nodate) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (KnownQuestion q : read(file, nodate)) {
      var found = retriever.evidence(reader.read(q.question(), q.history(), Filters.NONE));
      var lines = new ArrayList<Map<String, Object>>();
      found.forEach((id, evidence) -> {
        Map<String, Object> line = new java.util.LinkedHashMap<>(evidence);
        var date = id.date();
        boolean gold =
            q.gold().stream()
                .anyMatch(g ->
                    date != null
                        && date.toString().equals(g.path("date").asText())
                        && id.item().equals(g.path("item").asText()));
        line.put("gold", gold ? 1 : 0);
        line.put("resolution", id.toString());
        lines.add(line);
      });
      System.out.println(
          json.writeValueAsString(
              Map.of("file", file.getFileName().toString(), "id", q.id(), "lines", lines)));
    }
  }

  private static void tell(KnownQuestion q, List<Candidate> found, int rank) {
    JsonNode gold = q.gold().getFirst();
    System.out.println("#" + q.id() + " rank " + rank + ": " + q.history() + " " + q.question());
    System.out.println(
        "   gold "
            + gold.path("date").asText()
            + "/"
            + gold.path("item").asText()
            + " "
            + gold.path("title").asText());
    for (Candidate candidate : found.subList(0, Math.min(4, found.size()))) {
      System.out.printf(
          Locale.ROOT,
          "   %.2f %s %s%n",
          candidate.score(),
          candidate.resolution().id(),
          candidate.resolution().title());
    }
  }
}
