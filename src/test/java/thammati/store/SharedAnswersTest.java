package thammati.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.SteppedTime;

class SharedAnswersTest {
  @TempDir Path folder;
  private SteppedTime clock;
  private ReaderKey key;
  private SharedAnswers answers;
  private FeedbackLog feedback;

  @BeforeEach
  void open() {
    Database database = Database.open(folder.resolve("catalog.db"));
    clock = new SteppedTime();
    key = new ReaderKey(database);
    answers = new SharedAnswers(database, key, clock);
    feedback = new FeedbackLog(database, key, clock);
  }

  @Test
  void oneReaderMayShareSoManyOnADayAndAllSoManyEver() {
    assertThat(share("a", "reader")).isPresent();
    assertThat(share("b", "reader")).isPresent();
    assertThat(share("c", "reader")).isEmpty();
    // What is kept already keeps its name, and counts for nobody.
    assertThat(share("a", "reader")).isEqualTo(share("a", "other")).isPresent();
    assertThat(share("c", "other")).isPresent();
    clock.pass(Duration.ofDays(1));
    assertThat(share("d", "reader")).as("a day later, but four are the most").isPresent();
    assertThat(share("e", "third")).isEmpty();
    assertThat(answers.forget(share("a", "x").orElseThrow())).isTrue();
    assertThat(share("e", "third")).isPresent();
  }

  @Test
  void namesTellNothingOfEachOther() {
    String first = share("a", "reader").orElseThrow();
    String second = share("b", "reader").orElseThrow();
    assertThat(first).hasSize(22).isNotEqualTo(second);
    assertThat(answers.find(first)).contains("a");
    assertThat(answers.find("' OR 1=1 --")).isEmpty();
  }

  @Test
  void aSealHoldsForItsTextAndItsInstallationAlone() {
    ReaderKey other = new ReaderKey(Database.open(folder.resolve("other.db")));
    assertThat(key.seal("text")).isEqualTo(key.seal("text")).isNotEqualTo(key.seal("Text"));
    assertThat(other.seal("text")).isNotEqualTo(key.seal("text"));
    assertThat(new ReaderKey(Database.open(folder.resolve("catalog.db"))).seal("text"))
        .isEqualTo(key.seal("text"));
  }

  @Test
  void oneReaderMayJudgeSoManyOnADay() {
    assertThat(judge("1", "bad", "reader")).isTrue();
    assertThat(judge("2", "bad", "reader")).isTrue();
    assertThat(judge("3", "bad", "reader")).isFalse();
    assertThat(judge("3", "good", "other")).isTrue();
    assertThat(feedback.list(null, "bad", 10)).hasSize(2);
    assertThat(feedback.list(null, "", 10).getFirst().feedback().seal()).isEqualTo("3");
  }

  private Optional<String> share(String document, String reader) {
    return answers.keep(document, key.seal(document), reader, 2, 4);
  }

  private boolean judge(String seal, String verdict, String reader) {
    Feedback thought = new Feedback(seal, "q", "answered", "a", verdict, "", "", "", "");
    return feedback.keep(thought, reader, 2, 100);
  }
}
