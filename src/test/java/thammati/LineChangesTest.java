package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.inGroup;
import static thammati.support.LineCalls.mentioning;
import static thammati.support.LineCalls.text;
import static thammati.support.LineCalls.unsend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.Waiting;

/** Messages on LINE that are taken back or edited. */
class LineChangesTest extends LineServed {
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
    calls.call(unsend("u2", "m-e2", at + 3));
    // What was erased stands in the log of writes until SQLite takes it over.
    Rows.of(folder, "PRAGMA wal_checkpoint(TRUNCATE)");
    assertThat(Rows.hold(folder, QUESTION)).as("the file holds the question").isFalse();
    assertThat(Rows.hold(folder, "แล้วใช้วงเงินเท่าไร")).isFalse();
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

  @ParameterizedTest
  @ValueSource(strings = {"ไปกินข้าวกัน", "@มติ วิธีใช้", "@มติ ?!"})
  void whatAnEditedMessageAskedBeforeIsForgotten(String words) throws Exception {
    long at = now();
    calls.call(
        mentioning(inGroup(text("e1", line.token("t1"), "@มติ " + QUESTION, at), "C1"), 0, 4));
    line.next();
    ObjectNode edited = inGroup(text("e2", line.token("t2"), words, at + 5), "C1");
    boolean stillOurs = words.startsWith("@");
    if (stillOurs) mentioning(edited, 0, 4);
    edited.put("type", "messageEdited");
    ((ObjectNode) edited.path("message")).put("id", "m-e1");
    calls.call(edited);
    if (stillOurs) assertThat(line.next().to()).isEqualTo("t2");
    String open = "SELECT 1 FROM inbox WHERE state IN ('queued', 'working')";
    Waiting.until("the end", () -> Rows.of(folder, open).isEmpty());
    assertThat(line.isQuiet()).isTrue();
    assertThat(Rows.of(folder, "SELECT question FROM channel_turn")).isEmpty();
    assertThat(Rows.hold(folder, "กินข้าว")).as("talk of others is kept").isFalse();
  }
}
