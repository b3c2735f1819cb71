package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.FakeSlack.Shown;
import thammati.channel.slack.SlackCaller;
import thammati.support.CitingArchive;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** A server that answers on Slack, against Slack as its documentation tells it. */
abstract class SlackServed {
  static final String OURS = "https://mati.example.go.th";
  static final String TREES = "ปลูกต้นจามจุรีริมทางหลวงปี 2565 กี่ต้น";
  static final AtomicInteger COUNT = new AtomicInteger();
  @TempDir static Path folder;
  static FakeSlack slack;
  static RunningServer server;
  static SlackCaller caller;
  static Path data;
  final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    slack = new FakeSlack(OURS);
    SmallArchive.write(folder.resolve("documents"));
    CitingArchive.writeCited(folder.resolve("documents"));
    CitingArchive.writeCiting(folder.resolve("documents"));
    data = folder.resolve("data");
    App app =
        TestInstallation.withDocuments(
            folder,
            folder.resolve("documents"),
            Map.of(
                "THAMMATI_PUBLIC_URL",
                OURS,
                "THAMMATI_SLACK_SIGNING_SECRET",
                SlackCaller.SECRET,
                "THAMMATI_SLACK_BOT_TOKEN",
                FakeSlack.TOKEN,
                "THAMMATI_SLACK_API_BASE",
                slack.api(),
                "THAMMATI_CHANNEL_PER_MINUTE",
                "1000"));
    server = TestInstallation.serve(app);
    caller = new SlackCaller(server.address("/webhook/slack"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    caller.close();
    slack.close();
  }

  /** Whatever a test did, Slack was never sent anything that breaks its rules. */
  @AfterEach
  void noRuleWasBroken() {
    assertThat(slack.broken()).isEmpty();
  }

  void ok(String body) throws Exception {
    assertThat(caller.post(body).statusCode()).isEqualTo(200);
  }

  Shown answer(String thread) {
    slack.await("the answer in " + thread, () -> !slack.shown(thread).isEmpty());
    return slack.shown(thread).getFirst();
  }

  /** Nothing can be waited for, but for what was asked behind it and is answered. */
  void assertNothingComes(String thread) throws Exception {
    String behind = ts();
    ok(direct(id(), behind, "", TREES));
    answer(behind);
    assertThat(slack.shown(thread)).isEmpty();
    assertThat(rows(state(thread))).doesNotContain("queued", "working");
  }

  void assertNothingMoreComes(String thread) throws Exception {
    slack.await("the end", () -> rows(state(thread)).stream().noneMatch(s -> s.endsWith("ed")));
    assertThat(slack.shown(thread)).hasSize(1);
  }

  FakeSlack.Call response(String words) {
    slack.awaitCall("response_url", c -> c.get("text").contains(words));
    return slack.done("response_url").stream()
        .filter(c -> c.get("text").contains(words))
        .toList()
        .getLast();
  }

  static String replyAddress() {
    return slack.replyAddress();
  }

  JsonNode web(String question) throws Exception {
    ObjectNode body = json.createObjectNode().put("question", question);
    return json.readTree(server.post("/api/ask", body.toString(), "application/json").body());
  }

  /** The answer as a reader reads it. */
  static String words(Shown message) {
    StringBuilder words = new StringBuilder();
    for (JsonNode block : message.blocks()) {
      if (!block.path("block_id").asText().startsWith("answer-")) continue;
      if (!words.isEmpty()) words.append('\n');
      block
          .path("elements")
          .path(0)
          .path("elements")
          .forEach(e -> words.append(e.path("text").asText()));
    }
    return words.toString().replace("\u2060", "");
  }

  static String blocksText(JsonNode blocks) {
    StringBuilder text = new StringBuilder();
    for (JsonNode block : blocks) {
      for (JsonNode words : block.findValues("text")) {
        if (words.isTextual()) text.append(words.asText());
      }
      text.append('\n');
    }
    return text.toString().replace("\u2060", "");
  }

  static String state(String ts) {
    return "SELECT state FROM inbox WHERE message LIKE '%" + ts + "' AND kind = 'SAID'";
  }

  static List<String> rows(String sql) {
    return Rows.of(folder, sql);
  }

  static String id() {
    return "Ev" + COUNT.incrementAndGet();
  }

  static String ts() {
    return String.format(Locale.ROOT, "1699999%03d.000100", COUNT.incrementAndGet());
  }
}
