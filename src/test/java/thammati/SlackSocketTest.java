package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.direct;
import static thammati.channel.slack.SlackBodies.envelope;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.FakeSocket;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** Slack through a socket that we open, over a real WebSocket. */
class SlackSocketTest {
  private static final String TREES = "ปลูกต้นจามจุรีริมทางหลวงปี 2565 กี่ต้น";

  @TempDir Path folder;
  private final ObjectMapper json = new ObjectMapper();

  /** The same as a form over HTTP, told as JSON. */
  private String command(String reply) {
    return json.createObjectNode()
        .put("command", "/thammati")
        .put("text", TREES)
        .put("team_id", "T1")
        .put("channel_id", "C1")
        .put("user_id", "U1")
        .put("response_url", reply)
        .put("trigger_id", "trigger-1")
        .toString();
  }

  private String shortcut(String reply) {
    ObjectNode body = json.createObjectNode().put("type", "message_action");
    body.put("callback_id", "check_resolutions").put("trigger_id", "trigger-2");
    body.put("response_url", reply).putObject("team").put("id", "T1");
    body.putObject("user").put("id", "U1");
    body.putObject("channel").put("id", "C1");
    body.putObject("message")
        .put("ts", "1699999300.000100")
        .put("text", "ตามมติ ครม. 8 มีนาคม 2565");
    return body.toString();
  }

  @Test
  void envelopesAreAcknowledgedAndAnsweredOnceAlsoBehindADroppedConnection() throws Exception {
    try (FakeSlack slack = new FakeSlack("")) {
      FakeSocket socket = new FakeSocket();
      slack.socket(socket.url());
      // The first try fails; it is opened all the same.
      slack.fail("apps.connections.open", "internal_error", 1);
      SmallArchive.write(folder.resolve("documents"));
      App app =
          TestInstallation.withDocuments(
              folder,
              folder.resolve("documents"),
              Map.of(
                  "THAMMATI_SLACK_APP_TOKEN",
                  "xapp-test",
                  "THAMMATI_SLACK_BOT_TOKEN",
                  FakeSlack.TOKEN,
                  "THAMMATI_SLACK_API_BASE",
                  slack.api()));
      try (RunningServer server = TestInstallation.serve(app)) {
        assertThat(server.post("/webhook/slack", "{}", "application/json").statusCode())
            .isEqualTo(404);
        String first = "1699999100.000100";
        String body = direct("Ev1", first, "", TREES);
        socket.send(envelope("e1", "events_api", body));
        socket.send(envelope("e2", "events_api", body));
        socket.awaitAcknowledged("e1");
        socket.awaitAcknowledged("e2");
        slack.await("the answer", () -> !slack.shown(first).isEmpty());
        socket.drop();
        String second = "1699999200.000100";
        socket.send(envelope("e3", "events_api", direct("Ev2", second, "", TREES)));
        socket.awaitAcknowledged("e3");
        slack.await("the second answer", () -> !slack.shown(second).isEmpty());
        socket.send(envelope("e4", "slash_commands", command(slack.replyAddress())));
        socket.send(envelope("e5", "interactive", shortcut(slack.replyAddress())));
        socket.send(envelope("e6", "a_new_kind", "{}"));
        for (String each : List.of("e4", "e5", "e6")) socket.awaitAcknowledged(each);
        slack.awaitCall("response_url", c -> c.get("text").contains("4,275"));
        slack.awaitCall("response_url", c -> c.get("text").contains("ตรวจมติที่ข้อความนี้อ้าง"));
        assertThat(slack.shown(first)).hasSize(1);
        assertThat(slack.shown(second)).hasSize(1);
        assertThat(slack.broken()).isEmpty();
      } finally {
        socket.stop();
      }
    }
  }
}
