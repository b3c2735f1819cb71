package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.FakeSlack.Shown;
import thammati.channel.slack.SlackBodies;
import thammati.channel.slack.SlackCaller;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** What a reader sees while a model words an answer. */
class SlackStreamTest {
  private static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น";
  private static final String GOOD = "ปลูกต้นจามจุรีริมทางหลวง 4,275 ต้น";
  private static final AtomicInteger COUNT = new AtomicInteger();

  @TempDir static Path folder;
  private static FakeSlack slack;
  private static ModelServer model;
  private static RunningServer server;
  private static SlackCaller caller;

  @BeforeAll
  static void start() throws Exception {
    slack = new FakeSlack("");
    model = new ModelServer(_ -> WordingHttpTest.said(GOOD));
    SmallArchive.write(folder.resolve("documents"));
    App app =
        TestInstallation.withDocuments(
            folder,
            folder.resolve("documents"),
            Map.of(
                "THAMMATI_SLACK_SIGNING_SECRET",
                SlackCaller.SECRET,
                "THAMMATI_SLACK_BOT_TOKEN",
                FakeSlack.TOKEN,
                "THAMMATI_SLACK_API_BASE",
                slack.api(),
                "THAMMATI_LLM_PROVIDER",
                "openai",
                "THAMMATI_LLM_MODEL",
                "fake",
                "THAMMATI_LLM_BASE_URL",
                model.url(ModelProtocol.OPENAI),
                "THAMMATI_LLM_API_KEY",
                "none"));
    server = TestInstallation.serve(app);
    caller = new SlackCaller(server.address("/webhook/slack"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    caller.close();
    model.close();
    slack.close();
  }

  @Test
  void theAnswerGrowsInOneMessageAndEndsWithItsSources() throws Exception {
    Shown answer = ask();
    assertThat(read(answer)).isEqualTo(GOOD + " [1]");
    assertThat(answer.blocks().toString()).contains("มติที่อ้าง", "feedback").doesNotContain(GOOD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel_type_not_supported", "missing_scope", "429 30"})
  void whereNothingIsStreamedTheMessageIsReplaced(String refused) throws Exception {
    slack.fail("chat.startStream", refused, 1);
    Shown answer = ask();
    assertThat(answer.blocks().toString()).contains(GOOD, "มติที่อ้าง");
    assertThat(answer.text()).contains(GOOD).doesNotContain("กำลังค้น");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message_not_in_streaming_state", "invalid_blocks"})
  void aStreamThatCannotBeEndedIsReplaced(String refused) throws Exception {
    slack.fail("chat.stopStream", refused, 1);
    // Slack has ended it by itself.
    Shown answer = ask();
    assertThat(answer.blocks().toString()).contains(GOOD, "มติที่อ้าง");
  }

  @Test
  void whereTheModelFindsNoAnswerTheNearestIsShownAndWhyAndWhatWasLookedFor() throws Exception {
    model.answers(_ -> "{\"completeness\":\"none\",\"statements\":[]}");
    try {
      Shown answer = ask();
      assertThat(read(answer) + answer.blocks())
          .contains("ไม่ได้ระบุสิ่งที่ถาม", "แบบจำลองภาษาอ่านเอกสารที่ค้นพบแล้ว", "จามจุรี")
          .doesNotContain("4,275");
    } finally {
      model.answers(_ -> WordingHttpTest.said(GOOD));
    }
  }

  private Shown ask() throws Exception {
    String ts = "1699999" + (100 + COUNT.incrementAndGet()) + ".000100";
    String body = SlackBodies.mention("Ev" + ts, ts, "", QUESTION);
    assertThat(caller.post(body).statusCode()).isEqualTo(200);
    String state = "SELECT state FROM inbox WHERE message LIKE '%" + ts + "'";
    slack.await(
        "the end",
        () -> Rows.of(folder, state).stream().noneMatch(s -> s.matches("queued|working")));
    assertThat(Rows.of(folder, state)).containsExactly("done");
    assertThat(slack.broken()).isEmpty();
    assertThat(slack.shown(ts)).isNotEmpty();
    return slack.shown(ts).getLast();
  }

  private static String read(Shown message) {
    return message.text().replace("\u2060", "").replaceAll("\\\\([\\\\`*_~#])", "$1");
  }
}
