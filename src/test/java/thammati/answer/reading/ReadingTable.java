package thammati.answer.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thammati.answer.BestRead;
import thammati.answer.OfflineComposer;
import thammati.citation.Statement;
import thammati.citation.Verifier;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Ranking;
import thammati.retrieval.Retriever;
import thammati.retrieval.Weights;
import thammati.store.Catalog;
import thammati.store.Database;
import thammati.thai.Agencies;
import thammati.thai.ThaiText;

/**
 * Prints what reading does where finding has done its part: of the answerable questions of {@code
 * eval} files, each given its right resolution, the share answered completely and the length of the
 * answers in characters, by type of question. No test. Arguments: the data folder, the files; with
 * {@code -v} before them the questions that are not answered completely.
 */
final class ReadingTable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEP = 10;

  private record Row(boolean complete, int length) {}

  private ReadingTable() {}

  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean verbose = rest.remove("-v");
    Path data = Path.of(rest.removeFirst());
    Catalog catalog = new Catalog(Database.open(data.resolve("catalog.db")));
    Agencies agencies = Agencies.bundled();
    Verifier verifier = new Verifier(agencies);
    try (PassageIndex index = PassageIndex.open(data.resolve("index"))) {
      QuestionReader reader = new QuestionReader(agencies, () -> LocalDate.of(2026, 1, 1));
      Retriever retriever = new Retriever(index, catalog::find, Weights.bundled());
      OfflineComposer composer =
          new OfflineComposer(retriever, agencies, s -> verifier.check(s).isEmpty());
      for (String file : rest) {
        Map<String, List<Row>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(file))) {
          JsonNode question = JSON.readTree(line);
          if (!question.path("answerable").asBoolean(true)) continue;
          List<String> history = new ArrayList<>();
          question.path("history").forEach(h -> history.add(h.asText()));
          Query query = reader.read(question.path("question").asText(), history, Filters.NONE);
          Ranking ranking = retriever.rank(query, DEEP);
          Optional<Candidate> right =
              ranking.candidates().stream()
                  .filter(c -> ReadingDump.isSource(c.resolution(), question.path("sources")))
                  .findFirst();
          if (right.isEmpty()) continue;
          Ranking only =
              new Ranking(query, List.of(right.get()), ranking.relaxed(), ranking.semantic());
          BestRead read = composer.read(only);
          String answer =
              read.asked().isEmpty()
                  ? ""
                  : composer.compose(only, read).stream()
                      .filter(s -> verifier.check(s).isEmpty())
                      .map(Statement::text)
                      .collect(Collectors.joining("\n"));
          Row row = new Row(isComplete(question, answer), answer.length());
          rows.computeIfAbsent(question.path("type").asText(), _ -> new ArrayList<>()).add(row);
          rows.computeIfAbsent("", _ -> new ArrayList<>()).add(row);
          if (verbose && !row.complete) {
            System.out.printf(
                "%s %s%n%s%n  %s%n%n",
                question.path("id").asText(),
                question.path("question").asText(),
                question.path("answers"),
                answer.replace("\n", "\n  "));
          }
        }
        System.out.println(Path.of(file).getFileName());
        rows.forEach((type, of) -> System.out.printf(Locale.ROOT, "  %-12s %s%n", type, told(of)));
      }
    }
  }

  private static String told(List<Row> rows) {
    int[] lengths = rows.stream().mapToInt(Row::length).sorted().toArray();
    double complete = rows.stream().filter(Row::complete).count() / (double) rows.size();
    return String.format(
        Locale.ROOT,
        "%3d complete %.3f characters %3d, 90 %% %3d, mean %3.0f",
        rows.size(),
        complete,
        lengths[lengths.length / 2],
        lengths[lengths.length * 9 / 10],
        Arrays.stream(lengths).average().orElse(0));
  }

  private static boolean isComplete(JsonNode question, String answer) {
    String text = squeezed(answer);
    for (JsonNode group : question.path("answers")) {
      if (!pattern(group).matcher(text).find()) return false;
    }
    return true;
  }

  static Pattern pattern(JsonNode group) {
    List<String> forms = new ArrayList<>();
    group.forEach(form -> {
      String words = squeezed(form.asText());
      String before = words.matches("(?s)[0-9].*") ? "(?<![0-9])(?<![0-9]\\.)" : "";
      String behind = words.matches("(?s).*[0-9]") ? "(?![0-9])(?!\\.[0-9])" : "";
      forms.add(before + Pattern.quote(words) + behind);
    });
    return Pattern.compile(String.join("|", forms));
  }

  static String squeezed(String text) {
    return ThaiText.lowerCase(ThaiText.normal(text))
        .replaceAll("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "")
        .replaceAll("(?<=[0-9])\\s+(?=[0-9])", "\u0001")
        .replaceAll("\\s+", "");
  }
}
