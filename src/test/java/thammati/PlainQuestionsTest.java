package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Outcome;
import thammati.citation.Computed;
import thammati.citation.Statement;
import thammati.support.PostsArchive;

/** Who holds a post, who was told what, when, and what an answer must hold to be one. */
class PlainQuestionsTest {
  @TempDir static Path folder;
  private static Talking talking;

  @BeforeAll
  static void open() throws Exception {
    PostsArchive.write(folder.resolve("documents"));
    talking = Talking.over(folder, folder.resolve("documents"));
  }

  @AfterAll
  static void close() throws Exception {
    talking.close();
  }

  /** The title of the newer appointment names a ministry that is not the post's. */
  @ParameterizedTest
  @CsvSource({
    "ใครเป็นอธิบดีกรมสะพานเมฆ, นายตะวัน ริมธาร, 11 มกราคม 2565",
    "อธิบดีกรมสะพานเมฆคนใหม่คือใคร, นายตะวัน ริมธาร, 11 มกราคม 2565",
    "ครม. ตั้งใครเป็นอธิบดีกรมสะพานเมฆ, นายตะวัน ริมธาร, 11 มกราคม 2565",
    "ใครเป็นอธิบดีกรมสะพานเมฆชนบท, นางสาวดาวเรือง ทองสุก, 12 มกราคม 2564",
    "ใครดำรงตำแหน่งปลัดกระทรวงทดลองฟ้า, นายฝนทิพย์ ลมเย็น, 12 มกราคม 2564",
    "ใครเป็นปลัดกระทรวงเรือแสง, นางแสงดาว ทะเลใส, 11 มกราคม 2565",
  })
  void aPostIsHeldByWhomTheNewestResolutionPutsIntoIt(String question, String who, String day) {
    List<Statement> told = answer(question);
    assertThat(told.getFirst().text()).startsWith(who);
    assertThat(told.get(1).text()).contains(day);
  }

  @Test
  void anEarlierHolderIsNamedByTheResolutionAlone() {
    assertThat(answer("ใครเป็นอธิบดีกรมสะพานเมฆ"))
        .last()
        .matches(s -> s.text().contains("12 มกราคม 2564"))
        .matches(s -> !s.text().contains("เมฆา"));
  }

  @Test
  void aPostOfACommitteeMayBeHeldByOffice() {
    assertThat(answer("ใครเป็นเลขาธิการคณะกรรมการดูแลโคมกระดาษ"))
        .anyMatch(s -> s.text().contains("อธิบดีกรมสะพานเมฆ"));
  }

  /** A deputy's post is another; a title's owner without a name is nobody. */
  @ParameterizedTest
  @ValueSource(strings = {"ใครเป็นเลขาธิการสภาว่าวแห่งชาติ", "ปลัดกระทรวงกังหันกระดาษคือใคร"})
  void aPostThatNobodyIsPutIntoHasNoHolder(String question) {
    assertThat(outcome(question)).isInstanceOf(Outcome.NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ครม. อนุมัติโครงการกังหันกระดาษสีครามเมื่อไร",
        "โครงการกังหันกระดาษสีครามผ่าน ครม. วันไหน",
        "เมื่อไหร่ที่ ครม. อนุมัติโครงการกังหันกระดาษสีคราม",
        "มติเรื่องกังหันกระดาษสีครามออกวันที่เท่าไร",
      })
  void theDayOfADecisionIsToldFirstAndNoOtherYear(String question) {
    List<Statement> told = answer(question);
    assertThat(told.getFirst().text()).contains("อนุมัติในหลักการ", "12 มกราคม 2564");
    assertThat(told).noneMatch(s -> s.text().contains("2550"));
  }

  @Test
  void theDayOfAnEarlierDecisionStaysBeside() {
    assertThat(answer("ครม. รับทราบการดูแลเรือใบไม้ไผ่เมื่อไร"))
        .satisfies(told -> assertThat(told.getFirst().text()).contains("11 มกราคม 2565"))
        .anyMatch(s -> s.text().contains("4 มีนาคม 2557"));
  }

  /** What is noted was not approved on that day. */
  @Test
  void theDayOfADecisionOfAnotherKindIsNotItsDay() {
    assertThat(answer("ครม. อนุมัติการดูแลเรือใบไม้ไผ่เมื่อไร").getFirst().text())
        .doesNotContain("11 มกราคม 2565");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โครงการกังหันกระดาษสีครามใช้งบเท่าไร",
        "โครงการกังหันกระดาษสีครามวงเงินกี่ล้านบาท",
        "ดูแลเรือใบไม้ไผ่กี่เปอร์เซ็นต์",
        "how much budget for the กังหันกระดาษสีคราม project",
      })
  void whereNoSumOrShareIsToldNoneIsAnswered(String question) {
    assertThat(outcome(question)).isInstanceOf(Outcome.NotFound.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ประชุม ครม. ครั้งล่าสุดเมื่อไหร่, 11 มกราคม 2565 มี 4 เรื่อง",
    "มติ ครม. ล่าสุดมีอะไรบ้าง, 11 มกราคม 2565 มี 4 เรื่อง",
    "มติ ครม. ล่าสุด, 11 มกราคม 2565 มี 4 เรื่อง",
    "when was the last cabinet meeting?, 11 January 2022; resolutions of it: 4",
  })
  void theLastMeetingIsThatOfTheArchive(String question, String told) {
    List<Statement> statements = answer(question);
    assertThat(statements.getFirst().text()).contains(told);
    assertThat(statements).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ครม. มอบหมายกระทรวงเกษตรและสหกรณ์ทำอะไรบ้าง | 2 | 11 มกราคม 2565: มอบหมาย",
        "ครม. สั่งให้ กษ. ทำอะไรบ้างในปี 2564 | 1 | 12 มกราคม 2564: มอบหมาย",
        "กระทรวงเกษตรและสหกรณ์ต้องรายงานอะไรบ้าง | 1 | 12 มกราคม 2564: มอบหมาย",
        "What did the cabinet tell the Ministry of Agriculture and Cooperatives to do?"
            + " | 2 | 11 January 2022: มอบหมาย",
      })
  void ordersToAnAgencyAreListedTheNewestFirst(String question, int count, String newest) {
    List<Statement> told = answer(question);
    assertThat(told).hasSize(1 + count);
    assertThat(told.getFirst().text()).containsAnyOf("พบ " + count + " มติ", "Found " + count);
    assertThat(told.getFirst().computed()).hasOnlyElementsOfType(Computed.Count.class);
    assertThat(told.get(1).text()).startsWith(newest);
  }

  @Test
  void aFollowUpAsksTheSameOfAnotherAgencyOrPost() {
    List<Statement> told =
        answer("แล้วกระทรวงคมนาคมล่ะ", "ครม. มอบหมายกระทรวงเกษตรและสหกรณ์ทำอะไรบ้าง");
    assertThat(told.getFirst().text()).contains("พบ 1 มติ", "กระทรวงคมนาคม");
    assertThat(told.get(1).text()).contains("ดูแลท่าเรือ");
    assertThat(answer("แล้วอธิบดีกรมสะพานเมฆชนบทล่ะ", "ใครเป็นอธิบดีกรมสะพานเมฆ").getFirst().text())
        .startsWith("นางสาวดาวเรือง ทองสุก");
  }

  @Test
  void ordersOnAMatterAreReadInItsResolution() {
    assertThat(answer("ครม. มอบหมายให้ กษ. ทำอะไรบ้างเรื่องกังหันกระดาษสีคราม"))
        .anyMatch(s -> s.text().contains("60 วัน"))
        .noneMatch(s -> s.text().contains("พบ 2 มติ"));
  }

  @Test
  void theLatestOnAMatterIsNoMeeting() {
    assertThat(answer("มติ ครม. ล่าสุดเรื่องกังหันกระดาษสีคราม"))
        .noneMatch(s -> s.text().contains("ครั้งล่าสุด"))
        .anyMatch(s -> s.text().contains("12 มกราคม 2564"));
  }

  @Test
  void whatIsCountedIsToldAllTheSame() {
    assertThat(answer("กังหันกระดาษสีครามมีกี่ลูก")).anyMatch(s -> s.text().contains("14 ลูก"));
    assertThat(answer("ดูแลเรือใบไม้ไผ่กี่ลำ")).anyMatch(s -> s.text().contains("37 ลำ"));
  }

  private static List<Statement> answer(String question, String... before) {
    return outcome(question, before) instanceof Outcome.Answered(var told) ? told : List.of();
  }

  private static Outcome outcome(String question, String... before) {
    return talking.ask(question, before).outcome();
  }
}
