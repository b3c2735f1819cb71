package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.by;
import static thammati.support.LineCalls.event;
import static thammati.support.LineCalls.inGroup;
import static thammati.support.LineCalls.inRoom;
import static thammati.support.LineCalls.mentioning;
import static thammati.support.LineCalls.postback;
import static thammati.support.LineCalls.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thammati.support.LineCalls;
import thammati.support.LinePlatform.Seen;

/** Conversations on LINE, over HTTP on both sides. */
class LineHttpTest extends LineServed {
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
    List<String> places = new ArrayList<>();
    web.path("citations").forEach(citation -> places.add(place(citation)));
    assertThat(places)
        .isNotEmpty()
        .allMatch(p -> p.startsWith("https://mati.example.org/resolutions/2022-03-08/2?document="));
    assertThat(bubble.path("footer").findValuesAsText("uri")).isEqualTo(places);
    assertThat(messages.path(0).path("altText").asText())
        .startsWith(web.path("answer").asText())
        .contains("มติที่อ้าง");
    JsonNode sources = messages.path(1).path("contents");
    assertThat(sources.path("type").asText()).isEqualTo("carousel");
    assertThat(sources.toString()).contains("โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ");
    assertThat(sources.findValuesAsText("uri"))
        .startsWith(places.getFirst())
        .endsWith("https://example.org/summary/1");
    assertThat(messages.path(1).path("quickReply").toString())
        .contains("judge:helpful:e1", "judge:wrong:e1", "restart");
    assertThat(line.calls()).containsExactly("/v2/bot/chat/loading/start", "/v2/bot/message/reply");
    // An answer that leaves something of its resolution untold offers to go on.
    String open = "พื้นที่ปลูกต้นจามจุรีอยู่ริมทางหลวงระยะทางกี่กิโลเมตร";
    assertThat(ask("e2", open, now()).toString()).contains("ask:");
    assertThat(line.faults()).isEmpty();
  }

  /** Where the reading room shows the words that a citation of the web quotes. */
  private static String place(JsonNode citation) {
    return "https://mati.example.org/resolutions/"
        + citation.path("resolution").asText()
        + "?document="
        + citation.path("document").asText()
        + "#p="
        + citation.path("start").asInt()
        + "-"
        + citation.path("end").asInt();
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
    assertThat(Listed.feedback(folder)).contains("line  good  answered", "Q: " + QUESTION, "4,275");
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
