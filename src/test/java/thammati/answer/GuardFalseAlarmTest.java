package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thammati.support.CabinetLanguage;

/** The guard lets ordinary questions through. */
class GuardFalseAlarmTest {
  private static final double MOST = 0.005;

  @Test
  void questionsInTheWordsOfTheCabinetAreNotRefused() {
    List<String> questions = CabinetLanguage.questions();
    assertThat(questions.stream().distinct().count()).isGreaterThanOrEqualTo(600);
    check("by pattern", questions);
  }

  @Test
  @Tag("archive")
  void questionsOfTheRealPressAreNotRefused() throws Exception {
    Path pairs = Path.of("..", "shared", "data", "press-pairs.jsonl");
    assumeTrue(Files.exists(pairs), "no ../shared/data/press-pairs.jsonl: archive test skipped");
    List<String> questions = GuardTable.headlines(pairs);
    assertThat(questions.stream().distinct().count()).isGreaterThanOrEqualTo(1000);
    check("press headlines", questions);
  }

  private static void check(String name, List<String> questions) {
    List<String> refused = GuardTable.refused(questions);
    System.err.printf(
        Locale.ROOT, "guard, %s: %d of %d refused%n", name, refused.size(), questions.size());
    assertThat((double) refused.size() / questions.size())
        .as("%s", refused)
        .isLessThanOrEqualTo(MOST);
  }
}
