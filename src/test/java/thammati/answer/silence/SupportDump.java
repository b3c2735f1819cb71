package thammati.answer.silence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import thammati.answer.ScopeGuard;
import thammati.answer.reading.Ask;
import thammati.answer.reading.Quote;
import thammati.answer.reading.ReadText;
import thammati.answer.reading.Reading;
import thammati.answer.reading.ReadingDump;
import thammati.answer.reading.ReadingWeights;
import thammati.answer.reading.Things;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Ranking;
import thammati.retrieval.Retriever;
import thammati.retrieval.Weights;
import thammati.store.Catalog;
import thammati.store.Database;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

/**
 * Prints what {@code SilenceLearner} learns from: for each question of an {@code eval} file the
 * evidence for answering from the best resolution, and for an answerable one also from the best
 * that is not its source, as if the archive did not hold that. No test. Arguments: the data folder,
 * the file.
 */
final class SupportDump {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SupportDump() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Catalog catalog = new Catalog(Database.open(data.resolve("catalog.db")));
    Agencies agencies = Agencies.bundled();
    Words words = new Words();
    Things things = new Things(agencies);
    FactsReader factsReader = new FactsReader(agencies);
    ReadingWeights weights = ReadingWeights.bundled();
    try (PassageIndex index = PassageIndex.open(data.resolve("index"))) {
      QuestionReader reader = new QuestionReader(agencies, () -> LocalDate.of(2026, 1, 1));
      Retriever retriever = new Retriever(index, catalog::find, Weights.bundled());
      Support support = new Support(words, retriever::idf);
      for (String line : Files.readAllLines(Path.of(args[1]))) {
        JsonNode question = JSON.readTree(line);
        String asked = question.path("question").asText();
        if (ScopeGuard.refuses(asked).isPresent()) continue;
        List<String> history = new ArrayList<>();
        question.path("history").forEach(h -> history.add(h.asText()));
        Query query = reader.read(asked, history, Filters.NONE);
        Ranking ranking = retriever.rank(query, 10);
        boolean answerable = question.path("answerable").asBoolean();
        int rank = 0;
        boolean absent = false;
        for (Candidate candidate : ranking.candidates()) {
          boolean source = ReadingDump.isSource(candidate.resolution(), question.path("sources"));
          boolean first = rank++ == 0;
          boolean instead = answerable && !source && !absent;
          if (!first && !instead) continue;
          if (instead) absent = true;
          Resolution r = candidate.resolution();
          Facts facts = factsReader.read(r.title(), r.body(), r.id().date());
          ReadText text = ReadText.of(r.body(), facts, asked, things, words);
          List<Ask> asks = Ask.of(query, r, words, retriever::idf);
          List<Quote> quotes = new ArrayList<>();
          Set<Span> told = new HashSet<>();
          for (Ask ask : asks) {
            Reading reading = new Reading(text, ask);
            Optional<Quote> quote = reading.quote(weights, told);
            quote.flatMap(q -> reading.answerIn(q.span())).ifPresent(told::add);
            quote.ifPresent(quotes::add);
          }
          ObjectNode out = JSON.createObjectNode();
          out.put("id", question.path("id").asText()).put("type", question.path("type").asText());
          out.put(
              "kind", answerable ? (source ? "right" : first ? "wrongfirst" : "instead") : "un");
          out.put("title", r.title()).put("q", asked);
          ObjectNode evidence = out.putObject("evidence");
          Evidence values = support.of(query, r, quotes);
          for (String name : Evidence.NAMES) evidence.put(name, values.value(name));
          out.put("lacks", values.lacks().toString());
          out.put("rank", rank - 1).put("score", candidate.score());
          System.out.println(JSON.writeValueAsString(out));
        }
      }
    }
  }
}
