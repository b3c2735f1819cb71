package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Answer;
import thammati.answer.Outcome;

/** Questions of which it cannot be told what they are about. */
class UnclearQuestionTest {
  private static final String TREES = "โครงการปลูกต้นจามจุรีริมทางหลวง ปี 2565 ใช้วงเงินเท่าไร";

  @TempDir static Path folder;
  private static Talking talking;

  @BeforeAll
  static void open() throws Exception {
    talking = Talking.in(folder);
  }

  @AfterAll
  static void close() throws Exception {
    talking.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แล้วล่ะ",
        "รายละเอียดเพิ่มเติม",
        "ขอรายละเอียดเพิ่มเติมหน่อยครับ",
        "ใช้งบเท่าไร",
        "โครงการนี้ใช้งบเท่าไร",
        "มันเริ่มเมื่อไร",
        "what about the deadline?",
        "how much does it cost?"
      })
  void withoutATopicItAsksBackWithChoicesOfTheArchive(String question) {
    Answer answer = talking.ask(question);

    assertThat(answer.outcome()).isInstanceOf(Outcome.Unclear.class);
    Outcome.Unclear unclear = (Outcome.Unclear) answer.outcome();
    assertThat(unclear.choices()).hasSizeBetween(2, 3);
    assertThat(unclear.choices())
        .allSatisfy(choice -> {
          assertThat(talking.text(answer)).contains(choice.resolution().title());
          assertThat(talking.has(choice.resolution().id())).isTrue();
        });
    assertThat(talking.text(answer)).containsPattern("1\\. .*(มีนาคม 2566|March 2023)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ขอนแก่นได้งบเท่าไร",
        "จามจุรี",
        "มติ ครม. ล่าสุด",
        "ครม. มีมติอะไรบ้างเมื่อ 8 มีนาคม 2565",
        "กรมทางหลวงรับผิดชอบอะไร"
      })
  void whoNamesAMatterADayOrAnAgencyIsNotAskedBack(String question) {
    assertThat(talking.ask(question).outcome()).isNotInstanceOf(Outcome.Unclear.class);
  }

  @Test
  void emptyWordsInAConversationAskBackWithWhatWasTalkedOfFirst() {
    Outcome.Unclear unclear = (Outcome.Unclear) talking.ask("แล้วล่ะ", TREES).outcome();

    assertThat(unclear.choices().getFirst().resolution().id()).hasToString("2022-03-08/1");
  }

  @Test
  void aChoiceIsMadeByItsNumberOrByItsQuestion() {
    Outcome.Unclear unclear = (Outcome.Unclear) talking.ask("ใครรับผิดชอบ").outcome();
    Outcome.Choice second = unclear.choices().get(1);

    assertThat(talking.cited(talking.ask("ข้อ 2", "ใครรับผิดชอบ")))
        .isEqualTo(second.resolution().id().toString());
    assertThat(talking.ask("2", "ใครรับผิดชอบ")).isNotEqualTo(talking.ask("1", "ใครรับผิดชอบ"));
    assertThat(talking.cited(talking.ask(second.question())))
        .isEqualTo(second.resolution().id().toString());
  }

  @Test
  void anAbbreviationOfSeveralAgenciesAsksWhichIsMeant() {
    Outcome.Unclear unclear = (Outcome.Unclear) talking.ask("ทช. ทำอะไร").outcome();

    assertThat(unclear.choices())
        .extracting(Outcome.Choice::meaning)
        .containsExactlyInAnyOrder("กรมทางหลวงชนบท", "กรมทรัพยากรทางทะเลและชายฝั่ง");
    assertThat(talking.text(talking.ask("ทช. ทำอะไร")))
        .contains("กรมทรัพยากรทางทะเลและชายฝั่ง เช่น");
  }
}
