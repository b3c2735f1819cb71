package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.SlackBodies;
import thammati.channel.slack.SlackCaller;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.SmallArchive;
import thammati.support.Waiting;

/** A server killed between acknowledging questions and answering them: the next one answers. */
@Tag("kill")
class SlackKillTest {
  private static final int QUESTIONS = 6;
  private static final Pattern ADDRESS = Pattern.compile("(http://[^ ]+/)");

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @Test
  void whatWasAcknowledgedIsAnsweredByTheNextProcessOnce() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    try (FakeSlack slack = new FakeSlack("");
        ModelServer model = new ModelServer(_ -> "")) {
      model.wrong(ModelServer.Wrong.SILENT, 1_000);
      Map<String, String> stalled = environment(slack);
      stalled.put("THAMMATI_LLM_PROVIDER", "openai");
      stalled.put("THAMMATI_LLM_MODEL", "fake");
      stalled.put("THAMMATI_LLM_BASE_URL", model.url(ModelProtocol.OPENAI));
      stalled.put("THAMMATI_LLM_API_KEY", "none");
      stalled.put("THAMMATI_LLM_DEADLINE_MS", "28000");
      stalled.put("THAMMATI_LLM_IDLE_MS", "28000");
      Process first = start(stalled);
      ask(first);
      // Some have a message opened already, in which nothing stands yet.
      slack.await("an opened message", () -> !slack.shown().isEmpty());
      first.destroyForcibly().waitFor();
      assertThat(slack.shown()).allMatch(m -> m.state().path("streaming").asBoolean());

      start(environment(slack));
      Path data = folder.resolve("data");
      Waiting.until(
          "the end",
          () -> InboxRows.of(data, "SELECT 1 FROM inbox WHERE state = 'done'").size() == QUESTIONS);
      for (int i = 0; i < QUESTIONS; i++) {
        List<FakeSlack.Shown> answers = slack.shown(ts(i));
        assertThat(answers).as("answers to question %d", i).hasSize(1);
        assertThat(answers.getFirst().state().path("streaming").asBoolean()).isFalse();
        assertThat(answers.getFirst().blocks().toString()).contains("4,275 ต้น");
      }
      assertThat(slack.broken()).isEmpty();
    } finally {
      for (Process process : started) process.destroyForcibly().waitFor();
    }
  }

  private static Map<String, String> environment(FakeSlack slack) {
    return new HashMap<>(
        Map.of(
            "THAMMATI_PORT",
            "0",
            "THAMMATI_SLACK_SIGNING_SECRET",
            SlackCaller.SECRET,
            "THAMMATI_SLACK_BOT_TOKEN",
            FakeSlack.TOKEN,
            "THAMMATI_SLACK_API_BASE",
            slack.api()));
  }

  private void ask(Process server) throws Exception {
    try (SlackCaller caller = new SlackCaller(address(server) + "webhook/slack")) {
      for (int i = 0; i < QUESTIONS; i++) {
        String body = SlackBodies.mention("Ev" + i, ts(i), "", "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น");
        assertThat(caller.post(body).statusCode()).isEqualTo(200);
      }
    }
  }

  private static String ts(int i) {
    return "1699999" + (100 + i) + ".000100";
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
