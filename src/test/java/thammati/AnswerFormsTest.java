package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.answer.Outcome;
import thammati.citation.Statement;
import thammati.support.FormsArchive;

/** Forms of question that a window of words alone does not answer, over a whole archive. */
class AnswerFormsTest {
  @TempDir static Path folder;
  private static Talking talking;

  @BeforeAll
  static void open() throws Exception {
    FormsArchive.write(folder.resolve("documents"));
    talking = Talking.over(folder, folder.resolve("documents"));
  }

  @AfterAll
  static void close() throws Exception {
    talking.close();
  }

  @Test
  void reasonIsQuotedToWhereItHasSaidWhy() {
    assertThat(told("ทำไมถึงเลื่อนงานแข่งเรือกระดาษบึงมรกต"))
        .contains("เนื่องจาก", "ทรุดตัวลงจนน้ำแห้ง")
        .doesNotContain("ไม่ต้องสมัครใหม่");
  }

  @Test
  void cellOfATableIsToldByItsRowAndItsColumn() {
    assertThat(told("ตู้หนังสือลอยน้ำที่ท่าน้ำใบตอง มีผู้ยืมหนังสือกี่คน")).contains("5,130");
    assertThat(told("ตู้หนังสือลอยน้ำที่ท่าน้ำดอกรัก มีผู้ยืมหนังสือกี่คน")).contains("4,020");
  }

  @Test
  void whatIsMeasuredTellsTheUnit() {
    assertThat(told("ผู้ยืมหนังสือจากตู้หนังสือลอยน้ำต้องอายุเท่าไร")).contains("9 - 15 ปี");
  }

  @Test
  void twoAppointedAreBothNamed() {
    assertThat(told("ตั้งใครเป็นผู้ดูแลหอนาฬิกาแดดกับผู้ดูแลสวนเมฆ")).contains("ใบข้าว", "น้ำค้าง");
  }

  @Test
  void yearsComparedAreEachReadInTheResolutionTitledForThem() {
    List<Statement> statements =
        answer("แผนใช้เงินของกองทุนหิ่งห้อยริมคลอง ปี 65 กับปี 66 วงเงินกี่ล้านบาท");
    assertThat(text(statements)).contains("71.5 ล้านบาท", "84.25 ล้านบาท");
    assertThat(statements)
        .flatExtracting(Statement::citations)
        .extracting(citation -> citation.resolution().id().toString())
        .contains("2021-01-12/1", "2022-01-11/1");
  }

  private static String told(String question) {
    return text(answer(question));
  }

  private static String text(List<Statement> statements) {
    return statements.stream().map(Statement::text).collect(Collectors.joining("\n"));
  }

  private static List<Statement> answer(String question) {
    return talking.ask(question).outcome() instanceof Outcome.Answered(var told) ? told : List.of();
  }
}
