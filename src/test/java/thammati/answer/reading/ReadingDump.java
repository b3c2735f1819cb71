package thammati.answer.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.retrieval.Weights;
import thammati.store.Catalog;
import thammati.store.Database;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

/**
 * Prints what {@code ReadingLearner} learns from: for each question of an {@code eval} file whose
 * resolution is found, every window of its text with its features, for each thing asked. No test.
 * Arguments: the data folder, the file.
 */
public final class ReadingDump {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEP = 10;

  private ReadingDump() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Catalog catalog = new Catalog(Database.open(data.resolve("catalog.db")));
    Agencies agencies = Agencies.bundled();
    Words words = new Words();
    Things things = new Things(agencies);
    FactsReader factsReader = new FactsReader(agencies);
    try (PassageIndex index = PassageIndex.open(data.resolve("index"))) {
      QuestionReader reader = new QuestionReader(agencies, () -> LocalDate.of(2026, 1, 1));
      Retriever retriever = new Retriever(index, catalog::find, Weights.bundled());
      for (String line : Files.readAllLines(Path.of(args[1]))) {
        JsonNode question = JSON.readTree(line);
        if (!question.path("answerable").asBoolean(true)) continue;
        List<String> history = new ArrayList<>();
        question.path("history").forEach(h -> history.add(h.asText()));
        Query query = reader.read(question.path("question").asText(), history, Filters.NONE);
        Optional<Candidate> right =
            retriever.rank(query, DEEP).candidates().stream()
                .filter(c -> isSource(c.resolution(), question.path("sources")))
                .findFirst();
        if (right.isEmpty()) continue;
        Resolution resolution = right.get().resolution();
        Facts facts =
            factsReader.read(resolution.title(), resolution.body(), resolution.id().date());
        ReadText text = ReadText.of(resolution.body(), facts, query.question(), things, words);
        ObjectNode out = JSON.createObjectNode();
        out.put("id", question.path("id").asText()).put("body", resolution.body());
        out.put("meeting", String.valueOf(resolution.id().date()));
        out.set("answers", question.path("answers"));
        ArrayNode nodes = out.putArray("asks");
        List<Ask> asks = Ask.of(query, resolution, words, retriever::idf);
        Set<Span> told = new HashSet<>();
        for (Ask ask : asks) {
          Reading reading = new Reading(text, ask);
          nodes.add(ask(ask, reading, told));
          var quote = reading.quote(ReadingWeights.bundled(), told);
          quote.flatMap(q -> reading.answerIn(q.span())).ifPresent(told::add);
        }
        System.out.println(JSON.writeValueAsString(out));
      }
    }
  }

  private static ObjectNode ask(Ask ask, Reading reading, Set<Span> told) {
    ObjectNode node = JSON.createObjectNode();
    node.put("part", ask.words()).put("wanted", ask.wanted().toString());
    ArrayNode windows = node.putArray("windows");
    double[][] features = reading.standardised();
    for (int i = 0; i < features.length; i++) {
      Span span = reading.spans().get(i);
      ArrayNode window = windows.addArray().add(span.start()).add(span.end());
      for (double value : features[i]) window.add(Math.round(value * 1000) / 1000.0);
    }
    ArrayNode quoted = node.putArray("quoted");
    reading
        .quote(ReadingWeights.bundled(), told)
        .ifPresent(quote -> {
          quoted.addArray().add(quote.span().start()).add(quote.span().end());
          quote.more().forEach(s -> quoted.addArray().add(s.start()).add(s.end()));
        });
    return node;
  }

  public static boolean isSource(Resolution resolution, JsonNode sources) {
    for (JsonNode source : sources) {
      if (source.hasNonNull("file")) {
        if (source.path("file").asText().equals(resolution.source().file())) return true;
      } else {
        var date = resolution.id().date();
        if (date != null
            && date.toString().equals(source.path("date").asText())
            && source.path("item").asText().equals(resolution.id().item())) {
          return true;
        }
      }
    }
    return false;
  }
}
