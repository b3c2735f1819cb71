package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.by;
import static thammati.support.LineCalls.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.LinePlatform.Seen;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;
import thammati.support.StalledModel;
import thammati.support.Waiting;

/** Questions on LINE while all who answer wait for a model that says nothing. */
class LineQueueTest {
  private static final int WORKERS = 2;
  private static final int QUESTIONS = 12;

  @TempDir private Path folder;

  @BeforeEach
  void ingest() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
  }

  @Test
  void whoWaitsBehindOthersIsAnsweredWhileTheTokenLives() throws Exception {
    // By the real clock: tokens die.
    try (LinePlatform line = new LinePlatform(InstantSource.system());
        StalledModel model = new StalledModel();
        RunningServer server = serve(line, model, Map.of("THAMMATI_CHANNEL_MODEL_SECONDS", "2"));
        LineCalls calls = new LineCalls(server.address("/webhook/line"))) {
      assertThat(calls.call(questions(line, 0, QUESTIONS)).statusCode()).isEqualTo(200);
      List<String> answered = new ArrayList<>();
      for (int i = 0; i < QUESTIONS; i++) {
        Seen seen = line.next();
        answered.add(seen.to());
        assertThat(thammati.channel.line.LineWords.of(seen.messages())).contains("4,275 ต้น");
        assertThat(seen.messages().path(0).path("contents").path("body").toString())
            .as("says that it quotes")
            .contains("แบบจำลองภาษาไม่พร้อมใช้งาน");
      }
      assertThat(answered).doesNotHaveDuplicates();
      assertThat(model.asked()).as("who waited out the model's time asks none").isEqualTo(WORKERS);
      assertThat(line.faults()).isEmpty();
      assertThat(line.isQuiet()).isTrue();
    }
  }

  @Test
  void whoWaitsBehindOthersSeesThatTheyAreHeard() throws Exception {
    try (LinePlatform line = new LinePlatform(InstantSource.system());
        StalledModel model = new StalledModel();
        RunningServer server = serve(line, model, Map.of());
        LineCalls calls = new LineCalls(server.address("/webhook/line"))) {
      calls.call(questions(line, 0, WORKERS));
      Waiting.until("questions to the model", () -> model.asked() == WORKERS);
      for (int i = WORKERS; i < WORKERS + 3; i++) {
        String person = "U" + i;
        calls.call(questions(line, i, i + 1));
        Waiting.until("indicator of " + person, () -> line.loading().contains(person));
      }
      assertThat(line.calls()).doesNotContain("/v2/bot/message/reply");
      assertThat(model.asked()).isEqualTo(WORKERS);
    }
  }

  private RunningServer serve(LinePlatform line, StalledModel model, Map<String, String> more) {
    Map<String, String> environment = LineInstallation.environment(line);
    environment.putAll(model.environment());
    environment.put("THAMMATI_CHANNEL_WORKERS", Integer.toString(WORKERS));
    environment.putAll(more);
    return LineInstallation.serve(folder, environment);
  }

  /** Questions of as many people, in one call. */
  private static ObjectNode[] questions(LinePlatform line, int from, int to) {
    long now = InstantSource.system().millis();
    return IntStream.range(from, to)
        .mapToObj(
            i -> by(text("e" + i, line.token("t" + i), "ปลูกต้นจามจุรีกี่ต้น", now + i), "U" + i))
        .toArray(ObjectNode[]::new);
  }
}
