package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.SlackBodies;
import thammati.channel.slack.SlackCaller;
import thammati.support.ServerProcess;
import thammati.support.SmallArchive;
import thammati.support.StalledModel;
import thammati.support.Waiting;

/** A server killed between acknowledging questions and answering them: the next one answers. */
@Tag("kill")
class SlackKillTest {
  private static final int QUESTIONS = 6;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsAnsweredByTheNextProcessOnce() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    try (FakeSlack slack = new FakeSlack("");
        StalledModel model = new StalledModel()) {
      Map<String, String> stalled = SlackInstallation.environment(slack);
      stalled.putAll(model.environment());
      try (ServerProcess first = ServerProcess.start(folder, stalled)) {
        ask(first);
        // Some have a message opened already, in which nothing stands yet.
        slack.await("an opened message", () -> !slack.shown().isEmpty());
      }
      assertThat(slack.shown()).allMatch(m -> m.state().path("streaming").asBoolean());

      try (ServerProcess _ = ServerProcess.start(folder, SlackInstallation.environment(slack))) {
        String done = "SELECT 1 FROM inbox WHERE state = 'done'";
        Waiting.until("the end", () -> Rows.of(folder, done).size() == QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
          List<FakeSlack.Shown> answers = slack.shown(ts(i));
          assertThat(answers).as("answers to question %d", i).hasSize(1);
          assertThat(answers.getFirst().state().path("streaming").asBoolean()).isFalse();
          assertThat(answers.getFirst().blocks().toString()).contains("4,275 ต้น");
        }
        assertThat(slack.broken()).isEmpty();
      }
    }
  }

  private static void ask(ServerProcess server) throws Exception {
    try (SlackCaller caller = new SlackCaller(server.address("/webhook/slack"))) {
      for (int i = 0; i < QUESTIONS; i++) {
        String body = SlackBodies.mention("Ev" + i, ts(i), "", "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น");
        assertThat(caller.post(body).statusCode()).isEqualTo(200);
      }
    }
  }

  private static String ts(int i) {
    return "1699999" + (100 + i) + ".000100";
  }
}
