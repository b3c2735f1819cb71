package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** LINE is told at once, whatever the model does. */
class LineAcknowledgeTest {
  @TempDir private Path folder;

  @Test
  void callIsAcknowledgedBeforeTheModelAnswers() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    CountDownLatch release = new CountDownLatch(1);
    try (LinePlatform line = new LinePlatform(InstantSource.system());
        ModelServer model = new ModelServer(_ -> waiting(release))) {
      Map<String, String> environment = LineInstallation.environment(line);
      environment.put("THAMMATI_LLM_PROVIDER", "openai");
      environment.put("THAMMATI_LLM_MODEL", "fake");
      environment.put("THAMMATI_LLM_BASE_URL", model.url(ModelProtocol.OPENAI));
      environment.put("THAMMATI_LLM_DEADLINE_MS", "28000");
      environment.put("THAMMATI_LLM_IDLE_MS", "28000");
      try (RunningServer server = LineInstallation.serve(folder, environment);
          LineCalls calls = new LineCalls(server.address("/webhook/line"))) {
        long now = InstantSource.system().millis();
        var event = LineCalls.text("e1", line.token("t1"), "ปลูกต้นจามจุรีกี่ต้น", now);
        assertThat(calls.call(event).statusCode()).isEqualTo(200);
        // The model is being asked, and holds its answer back until here.
        while (model.requests().isEmpty()) Thread.onSpinWait();
        assertThat(release.getCount()).isEqualTo(1);
        assertThat(line.isQuiet()).isTrue();
        assertThat(calls.call(event).statusCode()).as("delivered again meanwhile").isEqualTo(200);
        release.countDown();
        assertThat(line.next().to()).isEqualTo("t1");
      }
      assertThat(line.isQuiet()).isTrue();
    }
  }

  private static String waiting(CountDownLatch release) {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "{}";
  }
}
