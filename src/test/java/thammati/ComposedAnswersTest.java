package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Outcome;
import thammati.citation.Statement;
import thammati.support.CitingArchive;

/** Answers that are composed from facts and from the list of a meeting, over a whole archive. */
class ComposedAnswersTest {
  @TempDir static Path folder;
  private static Talking talking;

  @BeforeAll
  static void open() throws Exception {
    CitingArchive.writeCited(folder.resolve("documents"));
    CitingArchive.writeCiting(folder.resolve("documents"));
    talking = Talking.over(folder, folder.resolve("documents"));
  }

  @AfterAll
  static void close() throws Exception {
    talking.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มติ ครม. วันที่ 2 มีนาคม 2564 มีเรื่องอะไรบ้าง",
        "สรุปมติคณะรัฐมนตรี 2 มี.ค. 64",
        "ประชุม ครม. 2 มีนาคม 2564 พิจารณากี่เรื่อง",
        "What did the cabinet decide on 2 March 2021?",
      })
  void agendaOfAMeetingIsListedWhole(String question) {
    List<Statement> statements = answer(question);
    assertThat(statements.getFirst().text()).contains("3");
    assertThat(statements.getFirst().computed()).hasSize(1);
    assertThat(statements)
        .extracting(Statement::text)
        .contains("รายงานผลการนับว่าวในฤดูร้อน", "การแต่งตั้งกรรมการหอสมุดเปลือกหอย");
    assertThat(statements)
        .flatExtracting(Statement::citations)
        .extracting(citation -> citation.resolution().id().toString())
        .containsOnly("2021-03-02/1", "2021-03-02/2", "2021-03-02/3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มติ ครม. วันที่ 2 มีนาคม 2564 เรื่องว่าวมีอะไรบ้าง",
        "มติ ครม. เดือนมีนาคม 2564 มีเรื่องอะไรบ้าง",
        "มติ ครม. วันที่ 9 มีนาคม 2564 มีเรื่องอะไรบ้าง",
      })
  void anotherQuestionListsNoAgenda(String question) {
    assertThat(answer(question)).flatExtracting(Statement::computed).isEmpty();
  }

  @Test
  void whatALaterResolutionDidIsToldInItsOwnWords() {
    Statement first =
        answer(
                "โครงการให้ยืมจักรยานไม้ไผ่ที่กระทรวงเทคโนโลยีสารสนเทศและการสื่อสารเสนอ"
                    + " ยังมีผลอยู่ไหม")
            .getFirst();
    assertThat(first.text()).startsWith("มติภายหลังเมื่อ 4 พฤษภาคม 2564: ").contains("ยกเลิก");
    assertThat(first.citations())
        .extracting(citation -> citation.resolution().id().toString())
        .containsExactly("2021-05-04/1");
  }

  @Test
  void thatNothingActedOnAResolutionIsACount() {
    Statement first = answer("การแต่งตั้งกรรมการหอสมุดเปลือกหอย ยังมีผลอยู่หรือไม่").getFirst();
    assertThat(first.text()).contains("0 เรื่อง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มติเรื่องการแต่งตั้งกรรมการหอสมุดเปลือกหอย ยังคงมีผลอยู่ไหม",
        "มติการแต่งตั้งกรรมการหอสมุดเปลือกหอยถูกยกเลิกไปแล้วหรือยัง",
        "Is the resolution การแต่งตั้งกรรมการหอสมุดเปลือกหอย still in force?",
      })
  void wordsThatAskForLaterActsAreNotLookedForInTheResolution(String question) {
    List<Statement> told = answer(question);
    assertThat(told.getFirst().text()).containsPattern("\\b0\\b");
    assertThat(told).as("the resolution named, nothing else quoted").hasSize(2);
  }

  @Test
  void whoIsAppointedIsSaidWithThePostAndTheDay() {
    Statement first = answer("แต่งตั้งใครเป็นกรรมการหอสมุดเปลือกหอย").getFirst();
    assertThat(first.text())
        .startsWith("นายต้นกล้า ใบเขียว")
        .contains("กรรมการหอสมุดเปลือกหอย", "ตั้งแต่วันที่ 2 มีนาคม 2564");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ครม. เห็นชอบโครงการให้ยืมจักรยานไม้ไผ่หรือไม่",
        "คณะรัฐมนตรีอนุมัติโครงการให้ยืมจักรยานไม้ไผ่แล้วหรือยังครับ",
      })
  void whetherItWasDecidedIsAnsweredByTheDecision(String question) {
    List<Statement> told = answer(question);
    assertThat(told.getFirst().text()).startsWith("มติ: ");
    assertThat(told.getFirst().citations().getFirst().decisions()).isNotEmpty();
    assertThat(told).hasSizeGreaterThan(1);
  }

  private static List<Statement> answer(String question) {
    return talking.ask(question).outcome() instanceof Outcome.Answered(var told) ? told : List.of();
  }
}
