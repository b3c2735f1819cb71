package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.FakeSlack.Shown;
import thammati.channel.slack.SlackCaller;
import thammati.support.CitingArchive;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** Slack from its call to what its readers see, over HTTP on both sides. */
class SlackHttpTest {
  private static final String OURS = "https://mati.example.go.th";
  private static final String TREES = "ปลูกต้นจามจุรีริมทางหลวงปี 2565 กี่ต้น";
  private static final AtomicInteger COUNT = new AtomicInteger();

  @TempDir static Path folder;
  private static FakeSlack slack;
  private static RunningServer server;
  private static SlackCaller caller;
  private static Path data;
  private final ObjectMapper json = new ObjectMapper();

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

  @Test
  void theAddressIsVerified() throws Exception {
    HttpResponse<String> reply = caller.post(urlVerification("3eZbrw1aB10FEMAGAZd4FyFQ"));
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json.readTree(reply.body()).path("challenge").asText())
        .isEqualTo("3eZbrw1aB10FEMAGAZd4FyFQ");
  }

  @Test
  void aMentionIsAnsweredInItsThreadInTheWordsOfTheWeb() throws Exception {
    String ts = ts();
    ok(mention(id(), ts, "", TREES));
    Shown answer = answer(ts);
    assertThat(answer.channel()).isEqualTo("C1");
    JsonNode web = web(TREES);
    assertThat(words(answer)).isEqualTo(web.path("answer").asText()).contains("4,275 ต้น", "[1]");
    JsonNode cited = web.path("citations").path(0);
    assertThat(answer.blocks().findValuesAsText("url"))
        .contains(
            OURS
                + "/#/resolutions/"
                + cited.path("resolution").asText()
                + "?start="
                + cited.path("start").asInt()
                + "&end="
                + cited.path("end").asInt()
                + "&document="
                + cited.path("document").asText());
  }

  @Test
  void aThreadIsAConversation() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    answer(ts);
    ok(direct(id(), ts(), ts, "แล้วต้องรายงานผลภายในกี่วัน"));
    slack.await("the follow-up", () -> slack.shown(ts).size() == 2);
    assertThat(words(slack.shown(ts).get(1))).contains("90 วัน");
    // Elsewhere nothing is known of it.
    String other = ts();
    ok(direct(id(), other, "", "แล้วต้องรายงานผลภายในกี่วัน"));
    assertThat(words(answer(other))).doesNotContain("90 วัน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bot_id",
        "bot_message",
        "app_id",
        "us",
        "slackbot",
        "channel_join",
        "bot_profile"
      })
  void programsAndWeOurselvesAreNotAnswered(String how) throws Exception {
    String ts = ts();
    ok(byProgram(id(), ts, how));
    assertNothingComes(ts);
  }

  @Test
  void whatPeopleSayToEachOtherIsNotAnswered() throws Exception {
    String ts = ts();
    ok(inChannel(id(), ts, TREES));
    assertNothingComes(ts);
  }

  @Test
  void aMentionThatIsAlsoReadInItsChannelIsAnsweredOnce() throws Exception {
    String ts = ts();
    ok(inChannel(id(), ts, "<@" + FakeSlack.US + "> " + TREES));
    ok(mention(id(), ts, "", TREES));
    ok(mention(id(), ts, "", TREES));
    answer(ts);
    assertNothingMoreComes(ts);
  }

  @Test
  void aHundredIdenticalEventsAtOnceGetOneAnswer() throws Exception {
    String ts = ts();
    String body = direct(id(), ts, "", TREES);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> posts = new ArrayList<>();
      for (int i = 0; i < 100; i++) posts.add(() -> caller.post(body).statusCode());
      for (Future<Integer> status : threads.invokeAll(posts)) {
        assertThat(status.get()).isEqualTo(200);
      }
    }
    answer(ts);
    assertNothingMoreComes(ts);
  }

  @Test
  void forgedCallsAreNeverTakenAndNeverAFault() throws Exception {
    String ts = ts();
    String body = direct(id(), ts, "", TREES);
    String now = Long.toString(Instant.now().getEpochSecond());
    String right = caller.sign(now, body);
    int refused = 0;
    for (String forged : Forgeries.headersOf(right, 2_000)) {
      int status = caller.post(body, now, forged).statusCode();
      assertThat(status).as(forged).isEqualTo(401);
      refused++;
    }
    assertThat(refused).isEqualTo(2_000);
    for (String altered : List.of(body + " ", body.replace("U1", "U2"), "{}", "")) {
      assertThat(caller.post(altered, now, right).statusCode()).isEqualTo(401);
    }
    assertThat(caller.post(body, "", right).statusCode()).isEqualTo(401);
    assertThat(caller.post(body, now, "").statusCode()).isEqualTo(401);
    assertNothingComes(ts);
  }

  @ParameterizedTest
  @ValueSource(longs = {-315_360_000, -400, 400, 315_360_000})
  void theStaleAndTheFutureAreRefused(long away) throws Exception {
    String body = direct(id(), ts(), "", TREES);
    String then = Long.toString(Instant.now().getEpochSecond() + away);
    HttpResponse<String> reply = caller.post(body, then, caller.sign(then, body));
    assertThat(reply.statusCode()).isEqualTo(401);
    assertThat(reply.headers().firstValue("X-Slack-No-Retry")).contains("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"a\"",
        "{\"a\":",
        "a=b",
        "payload=",
        "payload=%7B",
        "payload=%zz",
        "command",
        "=",
        "%",
        "payload=null",
        "payload=%5B%5D"
      })
  void bodiesOfNoKindGetFourHundred(String body) throws Exception {
    assertThat(caller.post(body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"event_callback\",\"event\":[]}",
        "{\"type\":\"event_callback\",\"event_id\":7,\"event\":{\"type\":\"message\"}}",
        "{\"type\":\"app_rate_limited\",\"minute_rate_limited\":1518467820}",
        "{\"type\":\"event_callback\",\"event_id\":\"E\",\"event\":{\"type\":\"reaction_added\"}}",
        "{\"type\":\"event_callback\",\"event_id\":\"E\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\",\"text\":{}}}",
        "payload=%7B%22type%22%3A%22view_submission%22%7D",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "command=%2Fother&text=x",
        "ssl_check=1&token=x"
      })
  void kindsThatAreNotForUsAreAcknowledged(String body) throws Exception {
    assertThat(caller.post(body).statusCode()).isEqualTo(200);
  }

  @Test
  void aCommandIsAnsweredToItsAskerAlone() throws Exception {
    String reply = replyAddress();
    ok(command(TREES, reply, id()));
    FakeSlack.Call answer = response("4,275");
    assertThat(answer.get("response_type")).isEqualTo("ephemeral");
    assertThat(blocksText(json.readTree(answer.get("blocks")))).contains("4,275 ต้น", "[1]");
  }

  @Test
  void aCommandWithoutAQuestionTellsHowToAsk() throws Exception {
    ok(command("", replyAddress(), id()));
    response("/thammati");
  }

  @Test
  void anAddressToAnswerAtThatIsNotSlacksIsNotCalled() throws Exception {
    try (FakeSlack elsewhere = new FakeSlack(OURS)) {
      ok(command(TREES, elsewhere.replyAddress(), id()));
      String ts = ts();
      ok(direct(id(), ts, "", TREES));
      answer(ts);
      assertThat(elsewhere.calls()).isEmpty();
    }
  }

  @Test
  void theResolutionsThatAMessageCitesAreChecked() throws Exception {
    String text =
        """
        สรุปให้ทีม
        มติ ครม. เมื่อวันที่ 2 มีนาคม 2564 เห็นชอบโครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียนในเกาะทดลอง
        มติ ครม. 8 มีนาคม 2565 อนุมัติโครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ
        มติ ครม. เมื่อวันที่ 1 มกราคม 2540 เห็นชอบโครงการที่ไม่มีอยู่ <!channel>
        """;
    ok(shortcut(text, replyAddress(), id()));
    FakeSlack.Call answer = response("ตรวจมติที่ข้อความนี้อ้าง");
    String read = blocksText(json.readTree(answer.get("blocks")));
    assertThat(read)
        .contains("มติคณะรัฐมนตรีเมื่อวันที่ 2 มีนาคม 2564 ข้อ 1: โครงการให้ยืมจักรยานไม้ไผ่")
        .contains("ภายหลังถูกยกเลิกโดยมติเมื่อ 4 พฤษภาคม 2564")
        .contains("คำไม่ตรง: ข้อความว่า อนุมัติ แต่มติคือ เห็นชอบในหลักการ")
        .contains("คลังมติไม่มีการประชุมวันที่ 1 มกราคม 2540");
  }

  @Test
  void whatAReaderThinksOfAnAnswerIsKept() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    Shown answer = answer(ts);
    JsonNode buttons = answer.blocks().findParent("positive_button");
    String action = buttons.path("action_id").asText();
    String value = buttons.path("negative_button").path("value").asText();
    ok(pressed(action, value, answer.ts(), false, replyAddress(), id()));
    response("ขอบคุณสำหรับความเห็น");
    assertThat(rows("SELECT verdict FROM channel_feedback")).contains("wrong");
  }

  @Test
  void theHomeTabTellsWhatTheArchiveHoldsAndItsButtonsAsk() throws Exception {
    ok(homeOpened(id()));
    slack.awaitCall("views.publish", c -> c.get("user_id").equals("U1"));
    JsonNode view = json.readTree(slack.done("views.publish").getLast().get("view"));
    assertThat(blocksText(view.path("blocks"))).contains("2 มีนาคม 2564", "8 มีนาคม 2565");
    JsonNode button = null;
    for (JsonNode each : view.findParents("action_id")) {
      if (each.path("action_id").asText().equals("start:1")) button = each;
    }
    assertThat(button).isNotNull();
    String question = button.path("value").asText();
    ok(pressed("start:1", question, "", false, "", id()));
    slack.await(
        "the answer in a direct message",
        () -> slack.shown().stream().anyMatch(m -> isAnswerIn("DU1", m)));
    Shown opened =
        slack.shown().stream().filter(m -> m.channel().equals("DU1")).findFirst().orElseThrow();
    assertThat(blocksText(opened.blocks())).contains(question);
    assertThat(words(slack.shown(opened.ts()).getFirst()))
        .isEqualTo(web(question).path("answer").asText());
  }

  @Test
  void whatIsUnclearIsAskedBackAndTheChoiceIsAnsweredInItsThread() throws Exception {
    String ts = ts();
    ok(mention(id(), ts, "", "โครงการนี้ใช้งบเท่าไร"));
    Shown asked = answer(ts);
    JsonNode button = asked.blocks().findParent("action_id");
    ok(
        pressed(
            button.path("action_id").asText(),
            button.path("value").asText(),
            ts,
            false,
            replyAddress(),
            id()));
    slack.await("the choice's answer", () -> slack.shown(ts).size() == 2);
    assertThat(words(slack.shown(ts).get(1)))
        .isEqualTo(web(button.path("value").asText()).path("answer").asText());
  }

  @Test
  void anEditedQuestionIsAnsweredAnew() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    answer(ts);
    ok(edited(id(), ts, ts(), TREES, "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท"));
    slack.await("the new answer", () -> slack.shown(ts).size() == 2);
    assertThat(words(slack.shown(ts).get(1))).contains("35 บาท");
    assertThat(rows("SELECT question FROM channel_turn WHERE message LIKE '%" + ts + "'"))
        .containsExactly("ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท");
  }

  @Test
  void ofADeletedQuestionNothingIsKept() throws Exception {
    String ts = ts();
    String secret = TREES + " ลับเฉพาะ";
    ok(direct(id(), ts, "", secret));
    answer(ts);
    slack.await("the end", () -> rows(state(ts)).contains("done"));
    ok(deleted(id(), ts, secret));
    assertThat(rows("SELECT question FROM channel_turn WHERE message LIKE '%" + ts + "'"))
        .isEmpty();
    assertThat(rows("SELECT body FROM inbox WHERE message LIKE '%" + ts + "' AND kind = 'SAID'"))
        .containsOnly("");
    assertThat(
            rows(
                "SELECT payload FROM outbox WHERE event IN (SELECT id FROM inbox WHERE message"
                    + " LIKE '%"
                    + ts
                    + "')"))
        .containsOnly("");
  }

  @Test
  void aQuestionDeletedBeforeItArrivesIsNotAnswered() throws Exception {
    String ts = ts();
    ok(deleted(id(), ts, TREES));
    ok(direct(id(), ts, "", TREES));
    assertNothingComes(ts);
  }

  @Test
  void whoWantsToBeForgottenIs() throws Exception {
    ok(command(TREES, replyAddress(), id()));
    response("4,275");
    slack.await("kept", () -> !rows("SELECT person FROM channel_turn").isEmpty());
    ok(command("forget", replyAddress(), id()));
    response("Your questions, answers and opinions");
    assertThat(rows("SELECT person FROM channel_turn WHERE person = 'T1:U1'")).isEmpty();
  }

  @Test
  void whereSlackAsksToWaitTheAnswerComesLaterAndOnceAndNobodyElseWaits() throws Exception {
    String ts = ts();
    slack.fail("chat.postMessage", "429 1", 1);
    ok(direct(id(), ts, "", TREES));
    String other = ts();
    ok(direct(id(), other, "", TREES));
    answer(other);
    answer(ts);
    assertNothingMoreComes(ts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"500", "html", "internal_error", "lost"})
  void anAnswerThatMayHaveArrivedIsNotSentTwice(String wrong) throws Exception {
    String ts = ts();
    slack.fail("chat.postMessage", wrong, 1);
    ok(direct(id(), ts, "", TREES));
    slack.await("the end", () -> rows(state(ts)).contains("done"));
    assertThat(slack.shown(ts)).hasSize(1);
  }

  @Test
  void whatSlackRefusesForGoodIsGivenUpAtOnce() throws Exception {
    String ts = ts();
    slack.fail("chat.postMessage", "is_archived", 1);
    ok(direct(id(), ts, "", TREES));
    slack.await("the end", () -> rows(state(ts)).contains("failed"));
    assertThat(slack.shown(ts)).isEmpty();
  }

  @Test
  void aQuestionThatIsTooLongIsToldToItsAskerAlone() throws Exception {
    ok(mention(id(), ts(), "", "ครม. ".repeat(400)));
    slack.awaitCall(
        "chat.postEphemeral", c -> c.get("user").equals("U1") && c.get("text").contains("1000"));
  }

  @Test
  void theCommandLineShowsWhatWouldBeSentAndSendsNothing() throws Exception {
    int before = slack.calls().size();
    String shown = simulate(0, TREES);
    assertThat(shown)
        .contains("chat.postMessage", "4,275 ต้น", "[1] <" + OURS, "มติที่อ้าง", "( 👍 ");
    assertThat(
            simulate(
                0,
                "--check",
                "มติ ครม. เมื่อวันที่ 2 มีนาคม 2564 เห็นชอบโครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียน"))
        .contains("ภายหลังถูกยกเลิกโดยมติเมื่อ 4 พฤษภาคม 2564");
    JsonNode calls = json.readTree(simulate(0, "--json", TREES));
    assertThat(calls.findValuesAsText("method")).containsOnly("chat.postMessage");
    assertThat(slack.calls()).hasSize(before);
    assertThat(rows("SELECT question FROM channel_turn WHERE channel = 'slack' AND person = ''"))
        .isEmpty();
  }

  @Test
  void withAnotherSecretNothingIsShown() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(
            run(
                "wrong",
                new ByteArrayOutputStream(),
                err,
                "slack",
                "simulate",
                "--url",
                base(),
                TREES))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("401", "THAMMATI_SLACK_SIGNING_SECRET");
  }

  private String simulate(int code, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("slack", "simulate", "--url", base()));
    all.addAll(List.of(arguments));
    int ended =
        run(SlackCaller.SECRET, out, new ByteArrayOutputStream(), all.toArray(String[]::new));
    assertThat(ended).isEqualTo(code);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int run(
      String secret, ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Map<String, String> environment =
        Map.of("THAMMATI_SLACK_SIGNING_SECRET", secret, "THAMMATI_SLACK_BOT_TOKEN", "none");
    return Main.run(console, folder, environment, arguments);
  }

  private static String base() {
    return server.address("");
  }

  private void ok(String body) throws Exception {
    assertThat(caller.post(body).statusCode()).isEqualTo(200);
  }

  private Shown answer(String thread) {
    slack.await("the answer in " + thread, () -> !slack.shown(thread).isEmpty());
    return slack.shown(thread).getFirst();
  }

  /** Nothing can be waited for, but for what was asked behind it and is answered. */
  private void assertNothingComes(String thread) throws Exception {
    String behind = ts();
    ok(direct(id(), behind, "", TREES));
    answer(behind);
    assertThat(slack.shown(thread)).isEmpty();
    assertThat(rows(state(thread))).doesNotContain("queued", "working");
  }

  private void assertNothingMoreComes(String thread) throws Exception {
    slack.await("the end", () -> rows(state(thread)).stream().noneMatch(s -> s.endsWith("ed")));
    assertThat(slack.shown(thread)).hasSize(1);
  }

  private static boolean isAnswerIn(String channel, Shown message) {
    return message.channel().equals(channel) && !message.thread().isEmpty();
  }

  private FakeSlack.Call response(String words) {
    slack.awaitCall("response_url", c -> c.get("text").contains(words));
    return slack.done("response_url").stream()
        .filter(c -> c.get("text").contains(words))
        .toList()
        .getLast();
  }

  private static String replyAddress() {
    return slack.replyAddress();
  }

  private JsonNode web(String question) throws Exception {
    ObjectNode body = json.createObjectNode().put("question", question);
    return json.readTree(server.post("/api/ask", body.toString(), "application/json").body());
  }

  /** The answer as a reader reads it. */
  private static String words(Shown message) {
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

  private static String blocksText(JsonNode blocks) {
    StringBuilder text = new StringBuilder();
    for (JsonNode block : blocks) {
      for (JsonNode words : block.findValues("text")) {
        if (words.isTextual()) text.append(words.asText());
      }
      text.append('\n');
    }
    return text.toString().replace("\u2060", "");
  }

  private static String state(String ts) {
    return "SELECT state FROM inbox WHERE message LIKE '%" + ts + "' AND kind = 'SAID'";
  }

  private static List<String> rows(String sql) {
    return Rows.of(folder, sql);
  }

  private static String id() {
    return "Ev" + COUNT.incrementAndGet();
  }

  private static String ts() {
    return "1699999%03d.000100".formatted(COUNT.incrementAndGet());
  }
}
