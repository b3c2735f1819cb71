package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often {@link ScopeGuard} errs over whole sets of questions, either way. */
class ScopeFiguresTest {
  private static final double MOST_FALSE_ALARMS = 0.005;
  private static final double LEAST_REFUSED = 0.9;

  private static final Path OWN = Path.of("src", "test", "resources", "thammati");
  private static final Path SHARED = Path.of("..", "shared");

  /** Sets that may be read; the others are held out. */
  private static final List<Path> SETS =
      List.of(
          OWN.resolve("eval/own-a.jsonl"),
          OWN.resolve("answer/learning.jsonl"),
          OWN.resolve("answer/reading.jsonl"),
          OWN.resolve("answer/silence-a.jsonl"),
          SHARED.resolve("eval/train.jsonl"));

  /** Kinds of question that are to be refused; all others are this product's business. */
  private static final Set<String> REFUSABLE =
      Set.of("unans_scope", "unans_personal", "unans_injection");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void ordinaryQuestionsAreHardlyEverRefused() throws IOException {
    List<String> questions = new ArrayList<>();
    for (Path set : SETS) {
      for (JsonNode line : lines(set)) {
        if (!REFUSABLE.contains(line.path("type").asText())) {
          questions.add(line.path("question").asText());
        }
      }
    }
    assertThat(questions).hasSizeGreaterThan(450);
    assertThat(refused(questions)).hasSizeLessThanOrEqualTo(most(questions));
  }

  @Test
  void headlinesAndTitlesAreHardlyEverRefused() throws IOException {
    Path pairs = SHARED.resolve("data/press-pairs.jsonl");
    assumeTrue(Files.isReadable(pairs), "skipped: there is no " + pairs.toAbsolutePath());
    List<String> questions = new ArrayList<>();
    for (JsonNode pair : lines(pairs)) {
      String title = pair.path("title").asText();
      questions.add(pair.path("headline").asText());
      questions.add(title);
      questions.add("ครม. มีมติอย่างไรเรื่อง" + title);
      questions.add(title + " จะมีผลหรือไม่");
      questions.add("What did the cabinet decide on " + title);
    }
    assertThat(questions).hasSizeGreaterThan(5_000);
    assertThat(refused(questions)).hasSizeLessThanOrEqualTo(most(questions));
  }

  @Test
  void whatIsOutsideIsRefused() throws IOException {
    List<String> outside = Files.readAllLines(OWN.resolve("answer/outside.txt"));
    outside.removeIf(line -> line.isBlank() || line.startsWith("#"));
    assertThat(outside).hasSizeGreaterThanOrEqualTo(100);
    assertThat(refused(outside))
        .hasSizeGreaterThanOrEqualTo((int) Math.ceil(LEAST_REFUSED * outside.size()));
  }

  private static int most(List<String> questions) {
    return (int) (MOST_FALSE_ALARMS * questions.size());
  }

  private static List<String> refused(List<String> questions) {
    return questions.stream().filter(q -> ScopeGuard.refuses(q).isPresent()).toList();
  }

  private List<JsonNode> lines(Path file) throws IOException {
    if (file.startsWith(SHARED) && !Files.isReadable(file)) return List.of();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) lines.add(json.readTree(line));
    return lines;
  }
}
