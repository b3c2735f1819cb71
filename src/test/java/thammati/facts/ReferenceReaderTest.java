package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 3);

  @ParameterizedTest
  @CsvSource(
      value = {
        "เห็นชอบให้ยกเลิกมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 เรื่อง สวนผัก|CANCELS",
        "เห็นชอบให้ทบทวนมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|REVIEWS",
        "แก้ไขมติคณะรัฐมนตรีวันที่ 3 มีนาคม 2563 ซึ่งกำหนดพื้นที่สวนผัก|AMENDS",
        "ปรับปรุงรายละเอียดโครงการสวนผักตามมติคณะรัฐมนตรี (3 มีนาคม 2563)|AMENDS",
        "ให้ยกเว้นการปฏิบัติตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|EXEMPTS",
        "ผ่อนผันการใช้พื้นที่สวนผักตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|EXEMPTS",
        "ขยายระยะเวลาโครงการสวนผัก ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|EXTENDS",
        "รับทราบผลการดำเนินการตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|FOLLOWS",
        "เป็นการดำเนินการตามมติ ครม. 3 มี.ค. 63|FOLLOWS",
        "ตามที่คณะรัฐมนตรีได้มีมติ (3 มีนาคม 2563) เห็นชอบสวนผัก|CITES",
        "คณะรัฐมนตรีเคยมีมติเห็นชอบแล้วเมื่อวันที่ 3 มีนาคม 2563|CITES",
        "ซึ่งคณะรัฐมนตรีได้ให้ความเห็นชอบไว้เมื่อวันที่ 3 มีนาคม 2563|CITES",
        "หากจำเป็นต้องปรับปรุงแก้ไขถ้อยคำ ให้กระทรวงพลังงานดำเนินการตามมติคณะรัฐมนตรีเมื่อวันที่ 3"
            + " มีนาคม 2563|FOLLOWS",
        "ให้ยกเว้นค่าธรรมเนียมตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|FOLLOWS",
        "อนุมัติโครงการแก้ไขปัญหาหนอนผัก ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|FOLLOWS",
        "ให้ปรับปรุงแปลงผักให้เป็นไปตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|FOLLOWS",
        "ผู้ที่ถูกยกเลิกสัญญาตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563|FOLLOWS",
        "สมาชิก (ยกเว้นเกาะผัก) [คณะรัฐมนตรีมีมติ (3 มีนาคม 2563) เห็นชอบ]|CITES",
      },
      delimiter = '|')
  void theWordsBeforeTellWhatIsDone(String body, ReferenceType type) {
    assertThat(ReferenceReader.read("", body))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.date()).isEqualTo(DAY);
          assertThat(r.type()).isEqualTo(type);
          assertThat(r.quote().contains(r.span())).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "อยู่ระหว่างทำ และโครงการเรือนเพาะกล้วยไม้ที่คณะรัฐมนตรีมีมติเห็นชอบไว้เมื่อวันที่ 3 มีนาคม"
            + " 2563 ด้วย",
        "โครงการเรือนเพาะกล้วยไม้ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 ดังนี้",
        "[โครงการเรือนเพาะกล้วยไม้ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563]",
        "โครงการเรือนเพาะกล้วยไม้ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563\n3. ใช้บังคับทันที"
      })
  void whereNothingFollowsTheSubjectIsTheClauseBefore(String body) {
    assertThat(ReferenceReader.read("", body))
        .singleElement()
        .satisfies(r ->
            assertThat(r.about().in(body))
                .contains("โครงการเรือนเพาะกล้วยไม้")
                .doesNotContain("อยู่ระหว่างทำ"));
  }

  @Test
  void allDaysOfAListShareTheTypeAndTheRemainingFormsOfAListAreRead() {
    String body =
        "ขอยกเว้นมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 (เรื่อง สวนผัก) และวันที่ 7 เมษายน 2563"
            + " 9 และ 16 มิถุนายน 2563 และมติคณะรัฐมนตรีเมื่อวันที่ 1 กรกฎาคม 2563";
    assertThat(ReferenceReader.read("", body))
        .allSatisfy(r -> assertThat(r.type()).isEqualTo(ReferenceType.EXEMPTS))
        .extracting(Reference::date)
        .containsExactly(
            DAY,
            LocalDate.of(2020, 4, 7),
            LocalDate.of(2020, 6, 9),
            LocalDate.of(2020, 6, 16),
            LocalDate.of(2020, 7, 1));
  }

  @Test
  void whatAnEarlierResolutionDidToAStillEarlierOneIsHistory() {
    String body =
        "เป็นการดำเนินการตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 (เรื่อง"
            + " ขอผ่อนผันมติคณะรัฐมนตรีเมื่อวันที่ 5 มกราคม 2542)";
    assertThat(ReferenceReader.read("", body))
        .extracting(Reference::type, Reference::confidence)
        .containsExactly(
            tuple(ReferenceType.FOLLOWS, Confidence.SURE),
            tuple(ReferenceType.CITES, Confidence.DOUBTFUL));
  }

  @Test
  void theHeadingTellsWhatTheBodyLeavesOpen() {
    String body = "เห็นชอบตามที่เสนอ ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563";
    String title = "ขอทบทวนมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 เรื่อง สวนผัก";
    assertThat(ReferenceReader.read(title, body))
        .extracting(Reference::type)
        .isEqualTo(List.of(ReferenceType.REVIEWS));
  }

  @Test
  void theSubjectIsWhatStandsBehind() {
    String body = "ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 (เรื่อง สวนผัก (ระยะที่ 2)) ต่อไป";
    assertThat(ReferenceReader.read("", body).getFirst().about().in(body))
        .isEqualTo("สวนผัก (ระยะที่ 2)");
  }

  @Test
  void aMisspeltMonthIsStillRead() {
    assertThat(ReferenceReader.read("", "มติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคมม 2563"))
        .extracting(Reference::date)
        .containsExactly(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะรัฐมนตรีมีมติเห็นชอบให้วันที่ 3 มีนาคม 2563 เป็นวันหยุด",
        "คณะรัฐมนตรีมีมติเห็นชอบถึงวันที่ 3 มีนาคม 2563",
        "มติคณะกรรมการนโยบายสวนผักเมื่อวันที่ 3 มีนาคม 2563",
        "ข้อสั่งการของนายกรัฐมนตรีในคราวประชุมคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563",
        "เสนอคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563",
        "มติคณะรัฐมนตรีเมื่อวันที่ 31 กุมภาพันธ์ 2563",
      })
  void otherDaysAreNone(String body) {
    assertThat(ReferenceReader.read("", body)).isEmpty();
  }

  @Test
  void aPlanAmendedInTheReasonsFollowsTheResolutionThatSaysSo() {
    String body =
        "คณะรัฐมนตรีมีมติเห็นชอบสวนผัก\nสาระสำคัญของเรื่อง\n"
            + "กรมได้ปรับปรุงแผนการปลูก ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563";
    assertThat(ReferenceReader.read("", body))
        .extracting(Reference::type)
        .containsExactly(ReferenceType.FOLLOWS);
  }

  @Test
  void aDayThatIsNotBeforeTheMeetingIsASlip() {
    String body = "ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563";
    assertThat(ReferenceReader.read("", body, DAY.plusDays(1)))
        .extracting(Reference::confidence)
        .containsExactly(Confidence.SURE);
    assertThat(ReferenceReader.read("", body, DAY))
        .extracting(Reference::confidence)
        .containsExactly(Confidence.DOUBTFUL);
  }
}
