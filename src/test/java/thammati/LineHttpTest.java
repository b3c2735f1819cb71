package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.by;
import static thammati.support.LineCalls.event;
import static thammati.support.LineCalls.inGroup;
import static thammati.support.LineCalls.inRoom;
import static thammati.support.LineCalls.mentioning;
import static thammati.support.LineCalls.postback;
import static thammati.support.LineCalls.text;
import static thammati.support.LineCalls.unsend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.LinePlatform.Seen;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;
import thammati.support.SteppedTime;

/** Conversations over a real server, against LINE as its documentation tells it. */
class LineHttpTest {
  private static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";

  @TempDir private Path folder;
  private final SteppedTime lineTime = new SteppedTime();
  private final ObjectMapper json = new ObjectMapper();
  private LinePlatform line;
  private RunningServer server;
  private LineCalls calls;

  @BeforeEach
  void start() throws Exception {
    line = new LinePlatform(lineTime);
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    serve(Map.of());
  }

  private void serve(Map<String, String> more) {
    Map<String, String> environment = LineInstallation.environment(line);
    environment.putAll(more);
    server = LineInstallation.serve(folder, environment);
    calls = new LineCalls(server.address("/webhook/line"));
  }

  private void restart(Map<String, String> more) throws Exception {
    calls.close();
    server.close();
    serve(more);
  }

  @AfterEach
  void stop() throws Exception {
    calls.close();
    server.close();
    line.close();
  }

  private static long now() {
    return InstantSource.system().millis();
  }

  /** Asks, and waits for what the person sees. */
  private JsonNode ask(String id, String words, long at) throws Exception {
    assertThat(calls.call(text(id, line.token("t-" + id), words, at)).statusCode()).isEqualTo(200);
    Seen seen = line.next();
    assertThat(seen.to()).isEqualTo("t-" + id);
    return seen.messages();
  }

  @Test
  void answersWithTheWordsOfTheWebItsSourcesAndWaysOn() throws Exception {
    JsonNode messages = ask("e1", QUESTION, now());
    JsonNode web =
        json.readTree(
            server
                .post("/api/ask", "{\"question\":\"" + QUESTION + "\"}", "application/json")
                .body());

    assertThat(words(messages)).isEqualTo(web.path("answer").asText()).contains("4,275 ต้น");
    JsonNode bubble = messages.path(0).path("contents");
    assertThat(bubble.path("header").toString()).contains("เห็นชอบในหลักการ");
    assertThat(bubble.path("body").path("contents").path(0).path("text").asText())
        .isEqualTo("4,275 ต้น");
    assertThat(bubble.path("footer").toString())
        .contains("https://mati.example.org/resolutions/2022-03-08/2");
    assertThat(messages.path(0).path("altText").asText())
        .startsWith(web.path("answer").asText())
        .contains("มติที่อ้าง");
    JsonNode sources = messages.path(1).path("contents");
    assertThat(sources.path("type").asText()).isEqualTo("carousel");
    assertThat(sources.toString())
        .contains("โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ", "https://example.org/summary/1");
    assertThat(messages.path(1).path("quickReply").toString())
        .contains("judge:helpful:e1", "judge:wrong:e1", "restart");
    assertThat(line.calls()).containsExactly("/v2/bot/chat/loading/start", "/v2/bot/message/reply");
    // An answer that leaves something of its resolution untold offers to go on.
    String open = "พื้นที่ปลูกต้นจามจุรีอยู่ริมทางหลวงระยะทางกี่กิโลเมตร";
    assertThat(ask("e2", open, now()).toString()).contains("ask:");
    assertThat(line.faults()).isEmpty();
  }

  /** The words of the answer as the bubble shows them. */
  private static String words(JsonNode messages) {
    return thammati.channel.line.LineWords.of(messages);
  }

  @Test
  void followUpIsUnderstoodAlsoAfterARestart() throws Exception {
    long at = now();
    ask("e1", QUESTION, at);
    restart(Map.of());
    assertThat(words(ask("e2", "แล้วใช้วงเงินเท่าไร", at + 1000))).contains("61.8 ล้านบาท");
  }

  @Test
  void inGroupsAndRoomsOnlyWhatMentionsUsIsAnsweredAndKept() throws Exception {
    long at = now();
    ObjectNode talk = inGroup(text("g0", line.token("t0"), QUESTION, at), "C1");
    ObjectNode all = inGroup(text("g1", line.token("t1"), "@All " + QUESTION, at), "C1");
    mentioning(all, 0, 4);
    ((ObjectNode) all.path("message").path("mention").path("mentionees").path(0))
        .put("type", "all")
        .put("isSelf", false);
    ObjectNode sticker = inGroup(event("g2", "message", at).put("replyToken", "t2"), "C1");
    sticker.putObject("message").put("type", "sticker").put("id", "7");
    ObjectNode ours =
        mentioning(inGroup(text("g3", line.token("t3"), "@ถามมติ " + QUESTION, at), "C1"), 0, 7);
    calls.call(talk, all, sticker, ours);
    Seen seen = line.next();
    assertThat(seen.to()).isEqualTo("t3");
    assertThat(words(seen.messages())).contains("4,275 ต้น");
    calls.call(
        mentioning(inRoom(text("r1", line.token("t4"), QUESTION + " @มติ", at), "R1"), 31, 4));
    assertThat(line.next().to()).isEqualTo("t4");
    assertThat(line.calls()).doesNotContain("/v2/bot/chat/loading/start");
    assertThat(line.isQuiet()).isTrue();
    assertThat(Rows.of(folder, "SELECT event FROM inbox ORDER BY event"))
        .containsExactly("g3", "r1");
  }

  @Test
  void nothingIsSentInStandby() throws Exception {
    ObjectNode standby = text("s1", line.token("t"), QUESTION, now()).put("mode", "standby");
    assertThat(calls.call(standby).statusCode()).isEqualTo(200);
    ask("e1", QUESTION, now());
    assertThat(line.isQuiet()).isTrue();
    assertThat(Rows.of(folder, "SELECT event FROM inbox")).containsExactly("e1");
  }

  @Test
  void ourOwnDoingsAreIgnored() throws Exception {
    calls.call(by(text("own", line.token("t"), QUESTION, now()), LineCalls.US));
    ask("e1", QUESTION, now());
    assertThat(Rows.of(folder, "SELECT event FROM inbox")).containsExactly("e1");
  }

  @Test
  void unsentMessageLeavesNoWordBehind() throws Exception {
    long at = now();
    ask("e1", QUESTION, at);
    ask("e2", "แล้วใช้วงเงินเท่าไร", at + 1);
    calls.call(unsend("u1", "m-e1", at + 2));
    assertThat(Rows.of(folder, "SELECT question FROM channel_turn"))
        .containsExactly("แล้วใช้วงเงินเท่าไร");
    assertThat(
            Rows.of(
                folder,
                "SELECT inbox.event || ':' || (payload = '') FROM outbox JOIN inbox ON"
                    + " inbox.id = outbox.event ORDER BY outbox.event, n"))
        .containsExactly("e1:1", "e1:1", "e2:0", "e2:0");
  }

  @Test
  void unsendThatComesFirstKeepsItsMessageFromBeingAnswered() throws Exception {
    long at = now();
    calls.call(unsend("u1", "m-e1", at + 2));
    calls.call(text("e1", line.token("t1"), QUESTION, at));
    ask("e2", QUESTION, at + 3);
    assertThat(line.isQuiet()).isTrue();
    assertThat(Rows.of(folder, "SELECT reason FROM inbox WHERE event = 'e1'"))
        .containsExactly("recalled");
  }

  @Test
  void editedMessageIsAnsweredAnew() throws Exception {
    long at = now();
    calls.call(
        mentioning(inGroup(text("e1", line.token("t1"), "@มติ " + QUESTION, at), "C1"), 0, 4));
    line.next();
    ObjectNode edited =
        mentioning(
            inGroup(
                text("e2", line.token("t2"), "@มติ ค่าเข้าชมสวนพฤกษศาสตร์กี่บาท", at + 5), "C1"),
            0,
            4);
    edited.put("type", "messageEdited");
    ((ObjectNode) edited.path("message")).put("id", "m-e1");
    calls.call(edited);
    assertThat(words(line.next().messages())).contains("35 บาท");
    assertThat(Rows.of(folder, "SELECT question FROM channel_turn"))
        .containsExactly("ค่าเข้าชมสวนพฤกษศาสตร์กี่บาท");
  }

  @Test
  void buttonsAskJudgeRestartAndErase() throws Exception {
    long at = now();
    ask("e1", QUESTION, at);
    calls.call(postback("p1", line.token("t1"), "ask:แล้วใช้วงเงินเท่าไร", at + 1));
    assertThat(words(line.next().messages())).contains("61.8 ล้านบาท");
    calls.call(postback("p2", line.token("t2"), "judge:wrong:e1", at + 2));
    calls.call(postback("p2b", line.token("t2b"), "judge:helpful:e1", at + 3));
    line.next();
    line.next();
    assertThat(Rows.of(folder, "SELECT answer || ' ' || verdict FROM channel_feedback"))
        .containsExactly("e1 helpful");
    calls.call(postback("p3", line.token("t3"), "restart", at + 4));
    line.next();
    assertThat(Rows.of(folder, "SELECT question FROM channel_turn")).isEmpty();
    ask("e4", QUESTION, at + 5);
    ask("e5", "ลบข้อมูลของฉัน", at + 6);
    for (String table : List.of("channel_turn", "channel_feedback")) {
      assertThat(Rows.of(folder, "SELECT person FROM " + table)).isEmpty();
    }
    assertThat(Rows.of(folder, "SELECT event FROM inbox WHERE person <> '' OR message <> ''"))
        .isEmpty();
    assertThat(Rows.hold(folder, QUESTION)).as("the file holds the question").isFalse();
    calls.call(postback("p6", line.token("t6"), "of another program", at + 7));
    calls.call(text("e7", line.token("t7"), QUESTION, at + 8));
    assertThat(line.next().to()).isEqualTo("t7");
  }

  @Test
  void followIsGreetedAndUnfollowForgets() throws Exception {
    long at = now();
    calls.call(event("f1", "follow", at).put("replyToken", line.token("t1")));
    JsonNode hello = line.next().messages().path(0);
    assertThat(hello.path("text").asText()).contains("ถามมติ").contains("ThamMati");
    assertThat(hello.path("quickReply").path("items")).isNotEmpty();
    calls.call(inGroup(event("j1", "join", at).put("replyToken", line.token("t2")), "C1"));
    assertThat(line.next().messages().path(0).path("text").asText()).contains("@");
    ask("e1", QUESTION, at + 1);
    calls.call(event("f2", "unfollow", at + 2));
    calls.call(by(text("e2", line.token("t3"), QUESTION, at + 3), "U2"));
    line.next();
    assertThat(Rows.of(folder, "SELECT DISTINCT person FROM channel_turn")).containsExactly("U2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "memberJoined",
        "memberLeft",
        "videoPlayComplete",
        "beacon",
        "accountLink",
        "things",
        "membership",
        "module",
        "activated",
        "deactivated",
        "botSuspended",
        "botResumed",
        "delivery",
        "somethingNew"
      })
  void kindsThatNeedNothingAreAcknowledged(String kind) throws Exception {
    ObjectNode event = event("k1", kind, now()).put("replyToken", "t");
    event.putObject("somethingNew").putArray("with").add(1);
    assertThat(calls.call(event).statusCode()).isEqualTo(200);
    ask("e1", QUESTION, now());
    assertThat(Rows.of(folder, "SELECT event FROM inbox")).containsExactly("e1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "video", "audio", "file", "location", "sticker", "somethingNew"})
  void whatIsNoTextIsAnsweredInWords(String kind) throws Exception {
    ObjectNode event = event("i1", "message", now()).put("replyToken", line.token("t"));
    event.putObject("message").put("type", kind).put("id", "1").put("packageId", "1");
    calls.call(event);
    assertThat(line.next().messages().path(0).path("text").asText()).contains("ข้อความ");
  }

  @Test
  void verifyButtonIsAnswered() throws Exception {
    assertThat(calls.call("{\"destination\":\"" + LineCalls.US + "\",\"events\":[]}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void tokenThatDiedIsNotMadeUpForUnlessPushIsSet() throws Exception {
    String token = line.token("t1");
    lineTime.pass(Duration.ofSeconds(61));
    calls.call(text("e1", token, QUESTION, now()));
    ask("e2", QUESTION, now() + 1);
    assertThat(Rows.of(folder, "SELECT state || ' ' || reason FROM inbox WHERE event = 'e1'"))
        .containsExactly("failed too late for its reply token");
    assertThat(line.calls()).doesNotContain("/v2/bot/message/push");
  }

  @Test
  void lateAnswerIsPushedOnceWithinTheQuota() throws Exception {
    restart(Map.of("THAMMATI_LINE_PUSH", "true"));
    line.quota(100);
    line.fail(500, 1, true);
    lateQuestion("e1", false);
    assertThat(line.next().to()).isEqualTo("U1");
    // A push to a group of thirty would pass half of what the month holds.
    line.quota(60);
    lateQuestion("e2", true);
    ask("e3", QUESTION, now() + 9);
    assertThat(line.pushed()).isEqualTo(1);
    assertThat(line.isQuiet()).isTrue();
  }

  private void lateQuestion(String id, boolean group) throws Exception {
    String token = line.token("late-" + id);
    lineTime.pass(Duration.ofSeconds(61));
    ObjectNode event = text(id, token, QUESTION, now());
    calls.call(group ? mentioning(inGroup(event, "C1"), 0, 0) : event);
  }

  @Test
  void replyThatWasTakenThoughLineFailedIsNotSaidTwice() throws Exception {
    line.fail(500, 1, true);
    ask("e1", QUESTION, now());
    ask("e2", QUESTION, now() + 1);
    assertThat(line.isQuiet()).isTrue();
    assertThat(Rows.of(folder, "SELECT note FROM outbox WHERE state = 'sent' ORDER BY event"))
        .first()
        .isEqualTo("by an earlier attempt");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void lineThatFailsIsAskedAgain(int status) throws Exception {
    line.fail(status, 2, false);
    assertThat(words(ask("e1", QUESTION, now()))).contains("4,275 ต้น");
    assertThat(line.calls().stream().filter("/v2/bot/message/reply"::equals)).hasSize(3);
  }

  @Test
  void whatLineRefusesIsSaidInTexts() throws Exception {
    line.fail(400, 1, false);
    JsonNode messages = ask("e1", QUESTION, now());
    assertThat(messages).allMatch(m -> m.path("type").asText().equals("text"));
    assertThat(messages.path(0).path("text").asText())
        .contains("4,275 ต้น", "มติที่อ้าง", "สำนักเลขาธิการคณะรัฐมนตรี");
  }

  @Test
  void whoAsksTooMuchIsToldOnce() throws Exception {
    restart(Map.of("THAMMATI_CHANNEL_PER_MINUTE", "2"));
    long at = now();
    ask("e1", QUESTION, at);
    ask("e2", QUESTION, at + 1);
    assertThat(ask("e3", QUESTION, at + 2).path(0).path("text").asText())
        .contains("2 คำถามต่อนาที");
    calls.call(text("e4", line.token("t4"), QUESTION, at + 3));
    calls.call(by(text("e5", line.token("t5"), QUESTION, at + 4), "U2"));
    assertThat(line.next().to()).isEqualTo("t5");
    restart(Map.of());
    assertThat(line.isQuiet()).isTrue();
  }

  @Test
  void questionsOutOfOrderAreReadInTheOrderTheyWereAsked() throws Exception {
    long at = now();
    ObjectNode second = text("e2", line.token("t2"), "แล้วใช้วงเงินเท่าไร", at + 1000);
    ObjectNode first = text("e1", line.token("t1"), QUESTION, at);
    calls.call(second, first);
    assertThat(words(line.next().messages())).contains("4,275 ต้น");
    assertThat(words(line.next().messages())).contains("61.8 ล้านบาท");
  }

  @Test
  void timesThatCannotBeAreTakenForNow() throws Exception {
    long future = Instant.parse("2126-01-01T00:00:00Z").toEpochMilli();
    ask("e1", QUESTION, future);
    assertThat(words(ask("e2", "แล้วใช้วงเงินเท่าไร", 0))).contains("61.8 ล้านบาท");
    assertThat(words(ask("e3", QUESTION, Long.MIN_VALUE))).contains("4,275 ต้น");
  }

  @Test
  void tooLongAndEmptyQuestionsGetWords() throws Exception {
    assertThat(ask("e1", "ก".repeat(1001), now()).path(0).path("text").asText()).contains("1,001");
    assertThat(ask("e2", "?!", now()).path(0).path("text").asText()).contains("ThamMati");
  }

  @Test
  void whatIsNotFoundIsSaidWithWhatComesNearest() throws Exception {
    JsonNode messages = ask("e1", "นโยบายขุดคลองไทยเชื่อมสองทะเลเป็นอย่างไร", now());
    assertThat(messages.path(0).path("contents").path("header").toString())
        .contains("ไม่พบในคลังมติ");
  }
}
