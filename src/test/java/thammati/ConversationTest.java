package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Answer;
import thammati.answer.Explanation.Read;
import thammati.answer.Outcome;
import thammati.answer.Outcome.Gap;
import thammati.chat.Ask;
import thammati.chat.Turn;
import thammati.resolution.Filters;

/** Conversations about an archive in which one matter comes back a year later. */
class ConversationTest {
  private static final String TREES = "โครงการปลูกต้นจามจุรีริมทางหลวง ปี 2565 ใช้วงเงินเท่าไร";
  private static final String BUTTERFLIES =
      "เรือนเพาะเลี้ยงผีเสื้อกลางเมืองเก็บค่าเข้าชมคนละกี่บาท";

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
  @CsvSource(
      delimiter = '|',
      value = {
        "แล้วใครรับผิดชอบ | กรมทางหลวง",
        "หน่วยงานไหนรับผิดชอบดูแลต้นกล้า | กรมทางหลวง",
        "แล้วต้องรายงานผลภายในกี่วัน | 90 วัน",
        "ข้อ 2 ล่ะ | 90 วัน",
        "ข้อแรกว่าอย่างไร | 61.8 ล้านบาท",
        "what about the budget? | 61.8"
      })
  void goesOnWithTheResolutionThatWasCited(String followUp, String words) {
    Answer answer = talking.ask(followUp, TREES);

    assertThat(talking.cited(answer)).isEqualTo("2022-03-08/1");
    assertThat(talking.text(answer)).contains(words);
    assertThat(talking.kinds(answer)).contains("carried_topic", "carried_resolution");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "แล้วปีถัดมาล่ะ | 72.4 ล้านบาท",
        "แล้วปี 2566 ล่ะ | 72.4 ล้านบาท",
        "and the following year? | 72.4 ล้านบาท",
        "แล้วปี 2566 ใครรับผิดชอบ | กรมทางหลวงชนบท"
      })
  void anotherPeriodReplacesTheOneTalkedOf(String followUp, String words) {
    Answer answer = talking.ask(followUp, TREES);

    assertThat(talking.cited(answer)).isEqualTo("2023-03-14/1");
    assertThat(talking.text(answer)).contains(words);
    assertThat(talking.kinds(answer))
        .contains("carried_topic", "date")
        .doesNotContain("carried_resolution", "carried_period");
  }

  @Test
  void talkStaysWithThePeriodThatReplacedAnother() {
    Answer answer = talking.ask("ต้องรายงานผลภายในกี่วัน", TREES, "แล้วปีถัดมาล่ะ");

    assertThat(talking.cited(answer)).isEqualTo("2023-03-14/1");
    assertThat(talking.text(answer)).contains("60 วัน");
  }

  @Test
  void anotherAgencyIsAskedTheSame() {
    String before = "กระทรวงแรงงานอบรมช่างซ่อมว่าวกี่คน";

    assertThat(talking.text(talking.ask("แล้วของกระทรวงวัฒนธรรมล่ะ", before))).contains("48 คน");
    assertThat(talking.ask("แล้วของกระทรวงกลาโหมล่ะ", before).outcome())
        .isInstanceOfSatisfying(
            Outcome.NotFound.class, n -> assertThat(n.gap()).isEqualTo(Gap.DETAIL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BUTTERFLIES,
        "การปรับปรุงท่าเทียบเรือกระจูด ครม. เห็นชอบเมื่อไร",
        "กระทรวงแรงงานอบรมช่างซ่อมว่าวกี่คน",
        "แล้วโครงการเรือนเพาะเลี้ยงผีเสื้อล่ะ"
      })
  void aNewTopicCarriesNothing(String question) {
    Answer behind = talking.ask(question, TREES);

    assertThat(behind).isEqualTo(talking.ask(question));
    assertThat(talking.kinds(behind)).noneMatch(kind -> kind.startsWith("carried"));
    assertThat(behind.outcome()).isInstanceOf(Outcome.Answered.class);
  }

  @Test
  void whatTheArchiveLacksItLacksInAFollowUpToo() {
    String lacking = "โครงการสร้างกล้องโทรทรรศน์วิทยุบนดาวพลูโต ใช้วงเงินเท่าไร";
    assertThat(talking.ask(lacking).outcome())
        .isInstanceOfSatisfying(
            Outcome.NotFound.class, n -> assertThat(n.gap()).isEqualTo(Gap.OBJECT));

    assertThat(talking.ask("แล้วใครรับผิดชอบ", lacking).outcome())
        .isInstanceOfSatisfying(
            Outcome.NotFound.class, n -> assertThat(n.gap()).isEqualTo(Gap.OBJECT));
    assertThat(talking.ask("ข้อ 9 ล่ะ", TREES).outcome())
        .isInstanceOfSatisfying(
            Outcome.NotFound.class, n -> assertThat(n.gap()).isEqualTo(Gap.DETAIL));
  }

  @Test
  void aRefusedQuestionTellsHowItWasReadAndSaysNothingToTheTalk() {
    Answer refused = talking.ask("พรุ่งนี้ฝนจะตกที่กรมทางหลวงไหม");

    assertThat(refused.outcome()).isInstanceOf(Outcome.Refused.class);
    assertThat(refused.searched().explanation().read())
        .extracting(Read::id)
        .contains("agency:กรมทางหลวง");
    assertThat(
            talking.cited(talking.ask("แล้วใครรับผิดชอบ", TREES, "พรุ่งนี้ฝนจะตกที่กรมทางหลวงไหม")))
        .isEqualTo("2022-03-08/1");
  }

  @Test
  void eachCarriedPartCanBeRefused() {
    Answer whole = talking.ask("แล้วใครรับผิดชอบ", TREES);
    assertThat(talking.kinds(whole))
        .contains("carried_topic", "carried_resolution", "carried_period");

    Answer unpinned = talking.ask(Set.of("carried:resolution"), "แล้วใครรับผิดชอบ", TREES);
    assertThat(talking.kinds(unpinned))
        .contains("carried_topic")
        .doesNotContain("carried_resolution");
    assertThat(talking.removed(unpinned)).containsExactly("carried:resolution");

    Answer undated = talking.ask(Set.of("carried:period"), "แล้วใครรับผิดชอบ", TREES);
    assertThat(talking.kinds(undated)).contains("carried_topic").doesNotContain("carried_period");

    Answer alone = talking.ask(Set.of("carried:topic"), "แล้วใครรับผิดชอบ", TREES);
    assertThat(talking.kinds(alone)).noneMatch(kind -> kind.startsWith("carried"));
    assertThat(alone.outcome()).isInstanceOf(Outcome.Unclear.class);
  }

  @Test
  void whatWasRefusedOfAnEarlierQuestionStaysRefused() {
    Turn undated = new Turn(TREES.replace("2565", "2566"), Set.of("date:ปี 2566"));
    Ask ask = new Ask(Turn.of("แล้วใครรับผิดชอบ"), List.of(undated), Filters.NONE);

    assertThat(talking.kinds(talking.ask(ask))).doesNotContain("carried_period");
  }

  @Test
  void theSameConversationIsAnsweredTheSame() {
    for (String followUp : List.of("แล้วใครรับผิดชอบ", "แล้วปีถัดมาล่ะ", "แล้วล่ะ", "ข้อ 2 ล่ะ")) {
      assertThat(talking.ask(followUp, BUTTERFLIES, TREES))
          .isEqualTo(talking.ask(followUp, BUTTERFLIES, TREES));
    }
  }
}
