package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.SmallArchive;
import thammati.support.SteppedTime;

/** A server killed between acknowledging questions and answering them: the next one answers. */
@Tag("kill")
class LineKillTest {
  private static final int QUESTIONS = 6;
  private static final Pattern ADDRESS = Pattern.compile("(http://[^ ]+/)");

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @Test
  void whatWasAcknowledgedIsAnsweredByTheNextProcessOnce() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    // LINE's time stands still: its tokens outlive however long a start takes here.
    try (LinePlatform line = new LinePlatform(new SteppedTime());
        ModelServer model = new ModelServer(_ -> "")) {
      model.wrong(ModelServer.Wrong.SILENT, 1_000);
      Map<String, String> stalled = LineInstallation.environment(line);
      stalled.put("THAMMATI_LLM_PROVIDER", "openai");
      stalled.put("THAMMATI_LLM_MODEL", "fake");
      stalled.put("THAMMATI_LLM_BASE_URL", model.url(ModelProtocol.OPENAI));
      stalled.put("THAMMATI_LLM_DEADLINE_MS", "28000");
      stalled.put("THAMMATI_LLM_IDLE_MS", "28000");
      Process first = start(stalled);
      ask(first, line);
      while (model.requests().isEmpty()) Thread.onSpinWait();
      first.destroyForcibly().waitFor();
      assertThat(line.isQuiet()).as("killed before anything was said").isTrue();
      assertThat(Rows.of(folder, "SELECT DISTINCT state FROM inbox ORDER BY state"))
          .containsExactly("queued", "working");

      start(LineInstallation.environment(line));
      List<String> answered = new ArrayList<>();
      for (int i = 0; i < QUESTIONS; i++) answered.add(line.next().to());
      assertThat(answered)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, QUESTIONS).mapToObj(i -> "t" + i).toList());
      while (!Rows.of(folder, "SELECT 1 FROM inbox WHERE state <> 'done'").isEmpty()) {
        Thread.onSpinWait();
      }
      assertThat(line.isQuiet()).isTrue();
      assertThat(line.faults()).isEmpty();
    } finally {
      for (Process process : started) process.destroyForcibly().waitFor();
    }
  }

  private void ask(Process server, LinePlatform line) throws Exception {
    long now = InstantSource.system().millis();
    try (LineCalls calls = new LineCalls(address(server) + "webhook/line")) {
      for (int i = 0; i < QUESTIONS; i++) {
        var event = LineCalls.text("e" + i, line.token("t" + i), "ปลูกต้นจามจุรีกี่ต้น", now + i);
        assertThat(calls.call(LineCalls.by(event, "U" + i)).statusCode()).isEqualTo(200);
      }
    }
  }

  private Process start(Map<String, String> environment) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-Dthammati.home=" + folder,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "thammati.Main",
            "serve",
            "--data",
            folder.resolve("data").toString());
    builder.environment().putAll(environment);
    builder.redirectError(folder.resolve("server.log").toFile());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  /** Where the process says that it serves. */
  private String address(Process server) throws Exception {
    var out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (String said = out.readLine(); said != null; said = out.readLine()) {
      Matcher m = ADDRESS.matcher(said);
      if (m.find()) return m.group(1);
    }
    throw new AssertionError("did not start: " + Files.readString(folder.resolve("server.log")));
  }
}
