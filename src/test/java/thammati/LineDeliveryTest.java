package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.by;
import static thammati.support.LineCalls.event;
import static thammati.support.LineCalls.inGroup;
import static thammati.support.LineCalls.mentioning;
import static thammati.support.LineCalls.postback;
import static thammati.support.LineCalls.text;
import static thammati.support.LineCalls.unsend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.LinePlatform.Seen;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;

/** Answers on their way to LINE, where LINE fails. */
class LineDeliveryTest extends LineServed {
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

  @Test
  void withoutALimitAllIsPushedAndNothingWhereTheQuotaIsUntold() throws Exception {
    restart(Map.of("THAMMATI_LINE_PUSH", "true"));
    line.quotaUntold();
    lateQuestion("e1", false);
    ask("e2", QUESTION, now() + 9);
    assertThat(line.pushed()).isZero();
    line.quotaWithoutLimit();
    lateQuestion("e3", true);
    assertThat(line.next().to()).isEqualTo("C1");
    assertThat(line.pushed()).isEqualTo(30);
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

  /** A model that holds its answers back. */
  private static Map<String, String> asking(ModelServer model) {
    return Map.of(
        "THAMMATI_LLM_PROVIDER",
        "openai",
        "THAMMATI_LLM_MODEL",
        "fake",
        "THAMMATI_LLM_BASE_URL",
        model.url(ModelProtocol.OPENAI),
        "THAMMATI_LINE_NOTICE_SECONDS",
        "1");
  }

  @Test
  void answerThatTakesLongerThanItsTokenLivesIsAnnouncedAndCanBeAskedFor() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (ModelServer model = new ModelServer(_ -> waiting(release))) {
      restart(asking(model));
      calls.call(text("e1", line.token("t1"), QUESTION, now()));
      Seen notice = line.next();
      assertThat(notice.to()).isEqualTo("t1");
      assertThat(notice.messages().path(0).path("text").asText()).contains("ยังค้นไม่เสร็จ");
      JsonNode button = notice.messages().findValue("action");
      assertThat(button.path("data").asText()).isEqualTo("show:e1");
      lineTime.pass(Duration.ofSeconds(90));
      // Tapped too early: the answer comes as soon as it is there, with this token.
      calls.call(postback("p1", line.token("t2"), "show:e1", now() + 1));
      release.countDown();
      Seen answer = line.next();
      assertThat(answer.to()).isEqualTo("t2");
      assertThat(words(answer.messages())).contains("4,275 ต้น");
      assertThat(answer.messages().toString()).contains("judge:wrong:e1");
      // Somebody else's conversation does not get it.
      calls.call(by(postback("p2", line.token("t3"), "show:e1", now() + 2), "U2"));
      assertThat(line.next().messages().path(0).path("text").asText())
          .contains("ไม่ได้เก็บไว้แล้ว");
      // What is taken back is erased where it was asked for, too.
      calls.call(unsend("u1", "m-e1", now() + 3));
      assertThat(
              Rows.of(
                  folder,
                  "SELECT payload FROM outbox JOIN inbox ON inbox.id = outbox.event WHERE"
                      + " inbox.event IN ('e1', 'p1')"))
          .hasSize(5)
          .containsOnly("");
      assertThat(line.faults()).isEmpty();
      assertThat(line.isQuiet()).isTrue();
    }
  }

  private static String waiting(CountDownLatch release) {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "{}";
  }

  @Test
  void answerWhoseTokenDiedIsOfferedWithTheNext() throws Exception {
    String token = line.token("t1");
    lineTime.pass(Duration.ofSeconds(61));
    calls.call(text("e1", token, QUESTION, now()));
    String offer = ask("e2", "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท", now() + 1).toString();
    assertThat(offer).contains("show:e1", "ดูคำตอบก่อนหน้า");
    assertThat(Rows.of(folder, "SELECT state || ' ' || reason FROM inbox WHERE event = 'e1'"))
        .containsExactly("dropped too late for its reply token");
    assertThat(line.calls()).doesNotContain("/v2/bot/message/push");
    calls.call(postback("p1", line.token("t2"), "show:e1", now() + 2));
    assertThat(words(line.next().messages())).contains("4,275 ต้น");
    assertThat(ask("e3", QUESTION, now() + 3).toString()).doesNotContain("show:e1");
  }

  @Test
  void eraseTakesWhatOthersAskedForToo() throws Exception {
    String token = line.token("t1");
    lineTime.pass(Duration.ofSeconds(61));
    calls.call(mentioning(inGroup(text("e1", token, QUESTION, now()), "C1"), 0, 0));
    ObjectNode tap = inGroup(postback("p1", line.token("t2"), "show:e1", now() + 1), "C1");
    calls.call(by(tap, "U2"));
    assertThat(words(line.next().messages())).contains("4,275 ต้น");
    ask("e2", "ลบข้อมูลของฉัน", now() + 2);
    assertThat(
            Rows.of(
                folder,
                "SELECT payload FROM outbox JOIN inbox ON inbox.id = outbox.event WHERE"
                    + " inbox.event IN ('e1', 'p1')"))
        .hasSize(4)
        .containsOnly("");
  }
}
