package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.ServerProcess;
import thammati.support.SmallArchive;
import thammati.support.StalledModel;
import thammati.support.SteppedTime;
import thammati.support.Waiting;

/** A server killed between acknowledging questions and answering them: the next one answers. */
@Tag("kill")
class LineKillTest {
  private static final int QUESTIONS = 6;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsAnsweredByTheNextProcessOnce() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    // LINE's time stands still: its tokens outlive however long a start takes here.
    try (LinePlatform line = new LinePlatform(new SteppedTime());
        StalledModel model = new StalledModel()) {
      Map<String, String> stalled = LineInstallation.environment(line);
      stalled.putAll(model.environment());
      try (ServerProcess first = ServerProcess.start(folder, stalled)) {
        ask(first, line);
        Waiting.until("a question to the model", () -> model.asked() > 0);
      }
      assertThat(line.isQuiet()).as("killed before anything was said").isTrue();
      assertThat(Rows.of(folder, "SELECT DISTINCT state FROM inbox ORDER BY state"))
          .containsExactly("queued", "working");

      try (ServerProcess _ = ServerProcess.start(folder, LineInstallation.environment(line))) {
        List<String> answered = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) answered.add(line.next().to());
        assertThat(answered)
            .containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, QUESTIONS).mapToObj(i -> "t" + i).toList());
        String undone = "SELECT 1 FROM inbox WHERE state <> 'done'";
        Waiting.until("the end", () -> Rows.of(folder, undone).isEmpty());
        assertThat(line.isQuiet()).isTrue();
        assertThat(line.faults()).isEmpty();
      }
    }
  }

  @Test
  void whoWasToldThatItTakesLongerGetsTheAnswerOfTheNextProcess() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    try (LinePlatform line = new LinePlatform(new SteppedTime());
        StalledModel model = new StalledModel()) {
      Map<String, String> stalled = LineInstallation.environment(line);
      stalled.putAll(model.environment());
      stalled.put("THAMMATI_LINE_NOTICE_SECONDS", "1");
      try (ServerProcess first = ServerProcess.start(folder, stalled)) {
        ask(first, line);
        assertThat(line.next().messages().toString()).contains("show:e");
      }
      try (ServerProcess next = ServerProcess.start(folder, LineInstallation.environment(line));
          LineCalls calls = new LineCalls(next.address("/webhook/line"))) {
        String open = "SELECT 1 FROM inbox WHERE state IN ('queued', 'working')";
        Waiting.until("the end", () -> Rows.of(folder, open).isEmpty());
        String late =
            "SELECT e.event FROM inbox e JOIN outbox o ON o.event = e.id WHERE o.state = 'late'";
        String event = Rows.of(folder, late).getFirst();
        long now = InstantSource.system().millis();
        var tap = LineCalls.postback("tap", line.token("tap"), "show:" + event, now + 1_000);
        calls.call(LineCalls.by(tap, "U" + event.substring(1)));
        LinePlatform.Seen seen = line.next();
        while (!seen.to().equals("tap")) seen = line.next();
        assertThat(seen.messages().toString()).contains("4,275 ต้น");
      }
    }
  }

  private static void ask(ServerProcess server, LinePlatform line) throws Exception {
    long now = InstantSource.system().millis();
    try (LineCalls calls = new LineCalls(server.address("/webhook/line"))) {
      for (int i = 0; i < QUESTIONS; i++) {
        var event = LineCalls.text("e" + i, line.token("t" + i), "ปลูกต้นจามจุรีกี่ต้น", now + i);
        assertThat(calls.call(LineCalls.by(event, "U" + i)).statusCode()).isEqualTo(200);
      }
    }
  }
}
