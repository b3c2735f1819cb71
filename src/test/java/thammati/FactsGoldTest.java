package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thammati.facts.FactKind;
import thammati.facts.FactsScore;
import thammati.facts.GoldFacts;
import thammati.facts.Tally;

/** What {@code thammati facts --json} prints of real resolutions, held against the gold. */
@Tag("archive")
class FactsGoldTest {
  private static final Path MEETINGS = Path.of("..", "shared", "data", "meetings");

  /** F1 of the first gold. */
  private static final Map<FactKind, Double> FLOORS =
      Map.ofEntries(
          Map.entry(FactKind.DECISIONS, 0.98),
          Map.entry(FactKind.DECISIONS_STRICT, 0.98),
          Map.entry(FactKind.PROPOSER, 0.98),
          Map.entry(FactKind.ASSIGNMENTS, 0.97),
          Map.entry(FactKind.AGENCIES, 0.95),
          Map.entry(FactKind.DEADLINES, 0.9),
          Map.entry(FactKind.AMOUNTS, 0.95),
          Map.entry(FactKind.AMOUNTS_STRICT, 0.95),
          Map.entry(FactKind.REFERENCES_DATE, 1.0),
          Map.entry(FactKind.REFERENCES_DATE_TYPE, 0.95),
          Map.entry(FactKind.APPOINTMENTS, 0.98),
          Map.entry(FactKind.POSITIONS, 0.98),
          Map.entry(FactKind.LAWS, 0.93));

  /** F1 of the gold that holds sums alone. */
  private static final Map<FactKind, Double> FLOORS_OF_SUMS =
      Map.of(FactKind.AMOUNTS, 0.92, FactKind.AMOUNTS_STRICT, 0.9);

  /** F1 of the gold that writers of rules have not seen but for its sums. */
  private static final Map<FactKind, Double> HELD_OUT_FLOORS =
      Map.ofEntries(
          Map.entry(FactKind.DECISIONS, 0.98),
          Map.entry(FactKind.DECISIONS_STRICT, 0.98),
          Map.entry(FactKind.PROPOSER, 0.98),
          Map.entry(FactKind.ASSIGNMENTS, 0.93),
          Map.entry(FactKind.AGENCIES, 0.93),
          Map.entry(FactKind.DEADLINES, 0.9),
          Map.entry(FactKind.AMOUNTS, 0.98),
          Map.entry(FactKind.AMOUNTS_STRICT, 0.96),
          Map.entry(FactKind.REFERENCES_DATE, 1.0),
          Map.entry(FactKind.REFERENCES_DATE_TYPE, 0.95),
          Map.entry(FactKind.APPOINTMENTS, 0.98),
          Map.entry(FactKind.POSITIONS, 0.8),
          Map.entry(FactKind.LAWS, 0.9));

  @TempDir Path folder;

  static List<Arguments> golds() {
    return List.of(
        Arguments.of(GoldFacts.FIRST, FLOORS),
        Arguments.of(GoldFacts.HELD_OUT, HELD_OUT_FLOORS),
        Arguments.of(GoldFacts.SUMS, FLOORS_OF_SUMS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("golds")
  void extractionStaysAboveTheFloors(String file, Map<FactKind, Double> floors) throws Exception {
    assumeTrue(
        Files.isDirectory(MEETINGS), "skipped: there is no folder " + MEETINGS.toAbsolutePath());
    List<JsonNode> gold = GoldFacts.read(file);
    Archive archive = new Archive(folder);
    archive.app.intake().ingest(summaries(gold), Archive.quiet());

    List<JsonNode> extracted = GoldFacts.parse(archive.run("facts", "--json"));
    Map<FactKind, Tally> score = FactsScore.of(gold, extracted);

    assertThat(keys(extracted)).as("resolutions found in the archive").containsAll(keys(gold));
    SoftAssertions softly = new SoftAssertions();
    floors.forEach((kind, floor) ->
        softly
            .assertThat(score.get(kind).f1())
            .as("%s: %s", kind, score.get(kind))
            .isGreaterThanOrEqualTo(floor));
    softly.assertAll();
  }

  private static List<Path> summaries(List<JsonNode> gold) {
    return gold.stream()
        .map(resolution -> MEETINGS.resolve(resolution.path("date").asText() + ".txt"))
        .distinct()
        .toList();
  }

  private static List<String> keys(List<JsonNode> resolutions) {
    return resolutions.stream()
        .map(r -> r.path("date").asText() + "/" + r.path("item").asText())
        .toList();
  }
}
