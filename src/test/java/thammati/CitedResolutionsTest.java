package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.chat.Cited;
import thammati.chat.CitedResolutions;
import thammati.index.PassageIndex;
import thammati.resolution.DecisionCode;
import thammati.support.CitingArchive;
import thammati.support.SmallArchive;

/** Texts as people write them to each other, held against an archive. */
class CitedResolutionsTest {
  @TempDir static Path folder;
  private static PassageIndex index;
  private static CitedResolutions cited;

  @BeforeAll
  static void open() throws Exception {
    Path documents = folder.resolve("documents");
    SmallArchive.write(documents);
    CitingArchive.writeCited(documents);
    CitingArchive.writeCiting(documents);
    App app = TestInstallation.withDocuments(folder, documents);
    index = app.openIndex();
    cited = app.citedResolutions(index);
  }

  @AfterAll
  static void close() throws Exception {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มติ ครม. เมื่อวันที่ 8 มีนาคม 2565 เห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวง",
        "ตามมติคณะรัฐมนตรี 8 มี.ค. 65 เรื่อง โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ",
        "ดู 2022-03-08/2 ครับ",
        "มติ ครม. ๘ มีนาคม ๒๕๖๕\n- เห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ",
        "เรื่อง โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ"
      })
  void aResolutionIsFoundByNameDayOrTitle(String text) {
    List<Cited> found = cited.in(text);
    assertThat(found).hasSize(1);
    assertThat(held(found.getFirst()).resolution().id().toString()).isEqualTo("2022-03-08/2");
    assertThat(held(found.getFirst()).wrong()).isEmpty();
  }

  @Test
  void aVerbThatTheCabinetDidNotUseIsNoticed() {
    Cited.Held found =
        held(
            cited
                .in("ครม. มีมติเมื่อ 8 มีนาคม 2565 อนุมัติโครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ")
                .getFirst());
    assertThat(found.wrong()).containsExactly(DecisionCode.APPROVE);
    assertThat(found.decided()).contains(DecisionCode.AGREE_IN_PRINCIPLE);
  }

  @Test
  void whatALaterResolutionCancelledIsTold() {
    Cited.Held found =
        held(
            cited
                .in("มติ ครม. 2 มีนาคม 2564 เห็นชอบโครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียน")
                .getFirst());
    assertThat(found.resolution().id().toString()).isEqualTo(CitingArchive.CANCELLED);
    assertThat(found.standing()).isNotNull();
    assertThat(found.standing().code()).isEqualTo("touched");
  }

  @Test
  void whatTheArchiveLacksIsNotHeld() {
    var day =
        (Cited.NotHeld)
            cited.in("มติ ครม. เมื่อวันที่ 1 มกราคม 2540 เรื่องการนับก้อนเมฆเหนือเกาะ").getFirst();
    assertThat(day.day()).isEqualTo(LocalDate.of(1997, 1, 1));
    assertThat(day.ofTheDay()).isZero();
    var matter =
        (Cited.NotHeld)
            cited
                .in("มติ ครม. 8 มีนาคม 2565 เห็นชอบการซื้อเรือดำน้ำสีเหลืองให้พิพิธภัณฑ์หอยทาก")
                .getFirst();
    assertThat(matter.ofTheDay()).isEqualTo(3);
  }

  @Test
  void whichOneIsMeantStaysOpenWhereOnlyTheDayIsTold() {
    var open = (Cited.Open) cited.in("ตามมติ ครม. วันที่ 8 มีนาคม 2565").getFirst();
    assertThat(open.ofTheDay()).isEqualTo(3);
    assertThat(open.candidates()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "สวัสดีครับ",
        "ส่งงานภายในวันที่ 30 กันยายน 2565",
        "ประชุมทีมพรุ่งนี้ 9 โมง",
        "2022-13-45/2",
        "ราคา 61.8 ล้านบาท"
      })
  void ordinaryWordsCiteNothing(String text) {
    assertThat(cited.in(text)).isEmpty();
  }

  @Test
  void oneResolutionIsToldOnceAndOfMostAreReadSoMany() {
    String line =
        "มติ ครม. 8 มีนาคม 2565 เห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ\n";
    assertThat(cited.in(line.repeat(50))).hasSize(1);
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 28; i++)
      many.append("มติ ครม. " + i + " มกราคม 2540 เรื่องการนับก้อนเมฆ\n");
    assertThat(cited.in(many.toString())).hasSize(CitedResolutions.MOST);
  }

  private static Cited.Held held(Cited found) {
    assertThat(found).isInstanceOf(Cited.Held.class);
    return (Cited.Held) found;
  }
}
