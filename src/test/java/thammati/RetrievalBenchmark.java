package thammati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.retrieval.Weights;
import thammati.thai.Agencies;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * How often the right resolution comes first. No test: it prints figures. Arguments: the data
 * folder, then files of questions: {@code eval} lines with sources, press headlines, or English
 * titles. {@code --misses} lists what is not first, {@code --nodate} takes the dates out of the
 * questions.
 */
final class RetrievalBenchmark {
  private static final int DEEP = 10;

  private RetrievalBenchmark() {}

  /** A question and the resolutions that answer it. */
  private record Case(
      String id, String type, String question, List<String> history, List<JsonNode> gold) {}

  public static void main(String[] args) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean misses = arguments.remove("--misses");
    boolean nodate = arguments.remove("--nodate");
    Weights weights = Weights.bundled();
    for (String option : List.copyOf(arguments)) {
      if (!option.startsWith("--with=")) continue;
      String[] pair = option.substring(7).split(":");
      weights = weights.with(pair[0], Double.parseDouble(pair[1]));
      arguments.remove(option);
    }
    boolean dump = arguments.remove("--dump");
    Path data = Path.of(arguments.removeFirst());
    App app = App.open(Settings.read(data, Map.of()).withData(data));
    try (PassageIndex index = app.openIndex()) {
      Agencies agencies = Agencies.bundled();
      QuestionReader reader = new QuestionReader(agencies, () -> LocalDate.of(2026, 1, 1));
      Retriever retriever = new Retriever(index, app.catalog()::find, weights);
      if (dump) {
        for (String file : arguments) dump(Path.of(file), reader, retriever);
        return;
      }
      for (String file : arguments) run(Path.of(file), reader, retriever, misses, nodate);
    }
  }

  private static void run(
      Path file, QuestionReader reader, Retriever retriever, boolean misses, boolean nodate)
      throws IOException {
    Map<String, double[]> figures = new java.util.TreeMap<>();
    List<Double> times = new ArrayList<>();
    for (Case c : cases(file)) {
      String asked = nodate ? withoutDates(c.question) : c.question;
      List<String> history =
          nodate ? c.history.stream().map(RetrievalBenchmark::withoutDates).toList() : c.history;
      long start = cpu();
      Query query = reader.read(asked, history, Filters.NONE);
      List<Candidate> found = retriever.rank(query, DEEP).candidates();
      times.add((cpu() - start) / 1e6);
      int rank = rank(c, found);
      add(figures, "all", rank);
      if (!c.type.isEmpty()) add(figures, c.type, rank);
      if (misses && rank != 1) tell(c, asked, found, rank);
    }
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%s  processor time p50 %.1f ms p99 %.1f ms%n",
        file.getFileName(),
        times.get(times.size() / 2),
        times.get(times.size() * 99 / 100));
    figures.forEach((type, f) ->
        System.out.printf(
            Locale.ROOT,
            "  %-12s %4.0f  hit@1 %.3f  @5 %.3f  @10 %.3f  MRR %.3f%n",
            type,
            f[0],
            f[1] / f[0],
            f[2] / f[0],
            f[3] / f[0],
            f[4] / f[0]));
  }

  private static void dump(Path file, QuestionReader reader, Retriever retriever)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (Case c : cases(file)) {
      var found = retriever.evidence(reader.read(c.question, c.history, Filters.NONE));
      var lines = new ArrayList<Map<String, Object>>();
      found.forEach((id, evidence) -> {
        Map<String, Object> line = new java.util.LinkedHashMap<>(evidence);
        var date = id.date();
        boolean gold =
            c.gold.stream()
                .anyMatch(g ->
                    date != null
                        && date.toString().equals(g.path("date").asText())
                        && id.item().equals(g.path("item").asText()));
        line.put("gold", gold ? 1 : 0);
        lines.add(line);
      });
      System.out.println(
          json.writeValueAsString(
              Map.of("file", file.getFileName().toString(), "id", c.id, "lines", lines)));
    }
  }

  private static void add(Map<String, double[]> figures, String type, int rank) {
    double[] f = figures.computeIfAbsent(type, _ -> new double[5]);
    f[0]++;
    if (rank == 0) return;
    if (rank == 1) f[1]++;
    if (rank <= 5) f[2]++;
    f[3]++;
    f[4] += 1.0 / rank;
  }

  private static void tell(Case c, String asked, List<Candidate> found, int rank) {
    JsonNode gold = c.gold.getFirst();
    System.out.println("#" + c.id + " rank " + rank + ": " + c.history + " " + asked);
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

  private static int rank(Case c, List<Candidate> found) {
    for (int i = 0; i < found.size(); i++) {
      Resolution r = found.get(i).resolution();
      if (c.gold.stream().anyMatch(g -> is(g, r))) return i + 1;
    }
    return 0;
  }

  private static boolean is(JsonNode gold, Resolution r) {
    if (gold.hasNonNull("file")) {
      if (r.source().file().endsWith(gold.get("file").asText())) return true;
    }
    var date = r.id().date();
    if (date == null || !date.toString().equals(gold.path("date").asText())) return false;
    return r.id().item().equals(gold.path("item").asText())
        || ThaiText.squash(r.title()).equals(ThaiText.squash(gold.path("title").asText()));
  }

  private static List<Case> cases(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      String id = node.path("id").asText(Integer.toString(cases.size()));
      if (node.has("headline") || node.has("english")) {
        String asked = node.path("headline").asText() + node.path("english").asText();
        cases.add(new Case(id, "", asked, List.of(), List.of(node)));
      } else if (node.path("answerable").asBoolean()) {
        List<String> history = new ArrayList<>();
        node.path("history").forEach(h -> history.add(h.asText()));
        List<JsonNode> gold = new ArrayList<>();
        node.path("sources").forEach(gold::add);
        cases.add(
            new Case(
                id, node.path("type").asText(), node.path("question").asText(), history, gold));
      }
    }
    return cases;
  }

  /** Processor time of this thread, which other programs on the machine do not lengthen. */
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String withoutDates(String text) {
    StringBuilder left = new StringBuilder(text);
    List<DateMention> dates = new ArrayList<>(ThaiDates.find(text));
    for (DateMention date : dates.reversed()) left.delete(date.span().start(), date.span().end());
    return left.toString();
  }
}
