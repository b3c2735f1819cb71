package thammati.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.store.ModelCalls.Begun;
import thammati.store.ModelCalls.Caps;
import thammati.store.ModelCalls.Use;
import thammati.support.SteppedTime;

class ModelCallsTest {
  private static final Use HUNDRED = new Use(70, 30, 5);

  /** Begins at nine in the morning in Thailand. */
  private final SteppedTime time = new SteppedTime();

  @TempDir private Path folder;
  private Database database;
  private ModelCalls calls;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("catalog.db"));
    calls = new ModelCalls(database, time);
  }

  @Test
  void rowTellsWhatWasAskedOfWhomByWhichPromptAndWhatCameOfIt() {
    long id = begin("10.0.0.7", 1000, 1000).orElseThrow();
    calls.end(id, "said", new Use(60, 20, 4), 345);
    calls.judged(id, 3, 1);
    Map<String, Object> row =
        database.jdbi().withHandle(h -> h.createQuery("SELECT * FROM model_call").mapToMap().one());
    assertThat(row)
        .containsEntry("purpose", "word")
        .containsEntry("model", "m")
        .containsEntry("prompt", "0123456789abcdef")
        .containsEntry("outcome", "said")
        .containsEntry("day", "2026-01-06")
        .containsEntry("input_tokens", 60)
        .containsEntry("output_tokens", 20)
        .containsEntry("cost", 4)
        .containsEntry("duration_ms", 345)
        .containsEntry("held", 3)
        .containsEntry("failed", 1);
    assertThat(row.get("reader").toString()).hasSize(16).doesNotContain("10.0");
    assertThat(calls.today()).isEqualTo(new Use(60, 20, 4));
  }

  @Test
  void whatIsSetAsideCountsUntilItIsKnownAndForEverWhereItFailed() {
    long id = begin("", 150, 150).orElseThrow();
    assertThat(begin("", 150, 150)).isEmpty();
    calls.end(id, "said", new Use(30, 10, 1), 5);
    long other = begin("", 150, 150).orElseThrow();
    calls.fail(other, "LATE", 5);
    assertThat(begin("", 150, 150)).isEmpty();
    assertThat(calls.today().tokens()).isEqualTo(140);
  }

  @Test
  void capOfAReaderIsTheirOwnAndTheOneAtThisMachineHasNone() {
    assertThat(begin("a", 1000, 100)).isPresent();
    assertThat(begin("a", 1000, 100)).isEmpty();
    assertThat(begin("b", 1000, 100)).isPresent();
    assertThat(begin("", 1000, 100)).isPresent();
    assertThat(begin("", 1000, 100)).isPresent();
  }

  @Test
  void moneyIsCappedWhereACapIsSet() {
    Caps caps = new Caps(9_999, 9_999, 12, 7);
    assertThat(calls.begin(call("a"), HUNDRED, caps)).isPresent();
    assertThat(calls.begin(call("a"), HUNDRED, caps)).isEmpty();
    assertThat(calls.begin(call("b"), HUNDRED, caps)).isPresent();
    assertThat(calls.begin(call("c"), HUNDRED, caps)).isEmpty();
  }

  @Test
  void dayBeginsAnewAtMidnightInThailandAndSoDoPseudonyms() {
    assertThat(begin("a", 100, 100)).isPresent();
    time.pass(Duration.ofHours(14));
    assertThat(begin("a", 100, 100)).isEmpty();
    time.pass(Duration.ofHours(1));
    assertThat(begin("a", 100, 100)).isPresent();
    List<String> readers =
        database
            .jdbi()
            .withHandle(h ->
                h.createQuery("SELECT DISTINCT reader FROM model_call").mapTo(String.class).list());
    assertThat(readers).hasSize(2);
  }

  @Test
  void capsSurviveARestart() {
    assertThat(begin("a", 100, 100)).isPresent();
    calls = new ModelCalls(Database.open(folder.resolve("catalog.db")), time);
    assertThat(begin("a", 1000, 100)).isEmpty();
    assertThat(begin("b", 100, 100)).isEmpty();
  }

  @Test
  void callsAtTheSameTimeDoNotPassACapTogether() throws Exception {
    Callable<OptionalLong> begin = () -> begin("", 1000, 0);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long begun = 0;
      for (var future : threads.invokeAll(java.util.Collections.nCopies(40, begin))) {
        if (future.get().isPresent()) begun++;
      }
      assertThat(begun).isEqualTo(10);
    }
  }

  private OptionalLong begin(String reader, long all, long own) {
    return calls.begin(call(reader), HUNDRED, new Caps(all, own, 0, 0));
  }

  private static Begun call(String reader) {
    return new Begun("word", reader, "m", "0123456789abcdef");
  }
}
