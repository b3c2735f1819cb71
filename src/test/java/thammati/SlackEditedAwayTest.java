package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static thammati.channel.slack.SlackBodies.*;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions on Slack that are edited into what gets no answer. */
class SlackEditedAwayTest extends SlackServed {
  /** Words that are answered to their writer alone, and how that begins. */
  static Stream<Arguments> whispered() {
    return Stream.of(
        arguments("?!", "พิมพ์คำถาม"),
        arguments("ครม. ".repeat(400), "1,000"),
        arguments("วิธีใช้", "/thammati"),
        arguments("เริ่มเรื่องใหม่", "ใหม่"),
        arguments("ลบข้อมูลของฉัน", "ลบ"));
  }

  @ParameterizedTest
  @MethodSource("whispered")
  void anAnswerWhoseQuestionIsEditedAwayGoes(String words, String said) throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    String first = answer(ts).ts();
    slack.await("the end", () -> rows(state(ts)).contains("done"));
    int whispers = slack.done("chat.postEphemeral").size();
    String edited = ts();
    ok(edited(id(), ts, edited, TREES, words));
    slack.await("the whisper", () -> slack.done("chat.postEphemeral").size() > whispers);
    assertThat(slack.done("chat.postEphemeral").getLast().get("text")).contains(said);
    assertThat(slack.done("chat.delete").getLast().get("ts")).isEqualTo(first);
    assertThat(slack.shown(ts)).isEmpty();
    // Nor does a conversation go on from it.
    ok(direct(id(), ts(), ts, "แล้วต้องรายงานผลภายในกี่วัน"));
    assertThat(words(answer(ts))).doesNotContain("90 วัน");
    // What it asks after another edit is answered as if for the first time.
    ok(edited(id(), ts, ts(), words, TREES));
    slack.await("the new answer", () -> words(slack.shown(ts).getLast()).contains("4,275 ต้น"));
    assertThat(slack.shown(ts)).hasSize(2);
  }
}
