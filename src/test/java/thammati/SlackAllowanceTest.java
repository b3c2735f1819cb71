package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.SlackBodies;
import thammati.channel.slack.SlackCaller;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;
import thammati.support.Waiting;

/** How much one person may ask on Slack. */
class SlackAllowanceTest {
  private static final String TREES = "ปลูกต้นจามจุรีริมทางหลวงปี 2565 กี่ต้น";

  @TempDir private Path folder;

  @Test
  void whoAsksTooMuchIsToldOnceByWhateverWayTheyAsk() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    try (FakeSlack slack = new FakeSlack("")) {
      Map<String, String> environment = SlackInstallation.environment(slack);
      environment.put("THAMMATI_CHANNEL_PER_MINUTE", "2");
      try (RunningServer server = SlackInstallation.serve(folder, environment);
          SlackCaller caller = new SlackCaller(server.address("/webhook/slack"))) {
        caller.post(SlackBodies.direct("Ev1", ts(1), "", TREES));
        caller.post(SlackBodies.mention("Ev2", ts(2), "", TREES));
        slack.await("two answers", () -> slack.done("chat.postMessage").size() == 2);
        caller.post(SlackBodies.direct("Ev3", ts(3), "", TREES));
        slack.awaitCall("chat.postEphemeral", c -> c.get("text").contains("2 คำถามต่อนาที"));
        caller.post(SlackBodies.command(TREES, slack.replyAddress(), "again"));
        // What asks no question is not counted.
        caller.post(SlackBodies.command("help", slack.replyAddress(), "help"));
        slack.awaitCall("response_url", c -> c.get("text").contains("/thammati"));
        String open = "SELECT 1 FROM inbox WHERE state IN ('queued', 'working')";
        Waiting.until("the end", () -> Rows.of(folder, open).isEmpty());
        assertThat(slack.done("chat.postMessage")).hasSize(2);
        assertThat(slack.done("chat.postEphemeral")).hasSize(1);
        assertThat(slack.done("response_url")).hasSize(1);
        assertThat(Rows.of(folder, "SELECT reason FROM inbox WHERE event = 'again'"))
            .containsExactly("too many");
      }
    }
  }

  private static String ts(int i) {
    return "169999910" + i + ".000100";
  }
}
