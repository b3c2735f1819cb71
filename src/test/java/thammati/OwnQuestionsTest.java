package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thammati.eval.EvalReport;
import thammati.eval.Evaluation;
import thammati.eval.Figures;
import thammati.eval.Measure;
import thammati.index.PassageIndex;

/**
 * Answers to our own questions on real meetings; {@code own-README.md} beside the questions tells
 * how they were made. Of the second half nothing but the totals is ever shown.
 */
@Tag("archive")
class OwnQuestionsTest {
  private static final Path MEETINGS = Path.of("..", "shared", "data", "meetings");
  private static final Path SCORER = Path.of("..", "shared", "eval", "score.py");
  private static final Path QUESTIONS = Path.of("src", "test", "resources", "thammati", "eval");

  /** Of the half that may be read. */
  private static final Map<Measure, Double> FLOORS =
      Map.of(
          Measure.OVERALL, 0.78,
          Measure.SOURCE_AT_1, 0.75,
          Measure.SOURCE_AT_5, 0.79,
          Measure.ANSWER_STRICT, 0.78,
          Measure.ABSTENTION_F1, 0.78,
          Measure.GROUNDEDNESS, 1.0);

  /** Of the half that is held out. */
  private static final Map<Measure, Double> HELD_OUT_FLOORS =
      Map.of(
          Measure.OVERALL, 0.65,
          Measure.SOURCE_AT_1, 0.68,
          Measure.SOURCE_AT_5, 0.71,
          Measure.ANSWER_STRICT, 0.65,
          Measure.ABSTENTION_F1, 0.67,
          Measure.GROUNDEDNESS, 1.0);

  /** Of either half. */
  private static final Map<Measure, Double> CEILINGS =
      Map.of(
          Measure.WRONG_AMONG_ANSWERED, 0.27,
          Measure.FALSE_ABSTENTION, 0.13,
          Measure.CHARS_MEDIAN, 420.0,
          Measure.CHARS_P90, 620.0);

  @TempDir static Path folder;
  private static App app;

  static List<Arguments> halves() {
    return List.of(
        Arguments.of("own-a.jsonl", FLOORS), Arguments.of("own-b.jsonl", HELD_OUT_FLOORS));
  }

  @BeforeAll
  static void takeMeetingsIn() throws Exception {
    assumeTrue(
        Files.isDirectory(MEETINGS), "skipped: there is no folder " + MEETINGS.toAbsolutePath());
    Archive archive = new Archive(folder);
    archive.app.intake().ingest(List.of(MEETINGS), Archive.quiet());
    app = archive.app;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("halves")
  void answersStayAboveTheFloors(String file, Map<Measure, Double> floors) throws Exception {
    Figures figures = run(file, null).all();

    SoftAssertions softly = new SoftAssertions();
    floors.forEach((measure, floor) ->
        softly
            .assertThat(figures.value(measure))
            .as("%s of %s", measure.code(), file)
            .isGreaterThanOrEqualTo(floor));
    CEILINGS.forEach((measure, ceiling) ->
        softly
            .assertThat(figures.value(measure))
            .as("%s of %s", measure.code(), file)
            .isLessThanOrEqualTo(ceiling));
    softly.assertAll();
  }

  @Test
  void figuresAreThoseOfTheOtherScorer() throws Exception {
    assumeTrue(Files.isReadable(SCORER), "skipped: there is no " + SCORER.toAbsolutePath());
    Path answers = folder.resolve("answers.jsonl");
    Figures figures = run("own-a.jsonl", answers).all();

    JsonNode other = scored(QUESTIONS.resolve("own-a.jsonl"), answers);
    assertThat(other.size()).isGreaterThan(10);
    figures
        .values()
        .forEach((measure, value) -> {
          if (measure == Measure.MS_P99) return;
          double tolerance = measure.code().startsWith("latency") ? 0.06 : 1e-9;
          assertThat(value)
              .as(measure.code())
              .isCloseTo(other.path(measure.code()).asDouble(), within(tolerance));
        });
  }

  private static EvalReport run(String file, Path answers) throws IOException {
    try (PassageIndex index = app.openIndex()) {
      Evaluation evaluation = new Evaluation(app.assistant(index), System::nanoTime);
      return evaluation.run(QUESTIONS.resolve(file), answers, _ -> {});
    }
  }

  private static JsonNode scored(Path questions, Path answers) throws Exception {
    Process python;
    try {
      python =
          new ProcessBuilder(
                  "python3", SCORER.toString(), questions.toString(), answers.toString(), "--json")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: there is no python3");
      throw e;
    }
    JsonNode result = new ObjectMapper().readTree(python.getInputStream());
    assertThat(python.waitFor()).isZero();
    return result.path("all");
  }
}
