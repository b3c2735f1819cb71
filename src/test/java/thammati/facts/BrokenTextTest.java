package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.thai.Agencies;

/** Texts that break off, run together, decide nothing or contradict themselves. */
class BrokenTextTest {
  private static final LocalDate MEETING = LocalDate.of(2021, 3, 2);
  private static final String POINTS =
      """
      คณะรัฐมนตรีมีมติดังนี้
      1. อนุมัติในหลักการโครงการสวนผักชุมชน ตามที่กระทรวงเกษตรและสหกรณ์ (กษ.) เสนอ กรอบวงเงิน ๒๕๐.๕๐ ล้านบาท จากงบกลาง โดยมีเงื่อนไขว่าต้องใช้ที่ดินของรัฐ
      2. เห็นชอบให้ทบทวนมติคณะรัฐมนตรีเมื่อวันที่ 3 และ 17 มีนาคม 2563 เรื่อง แปลงผักริมทาง
      3. มอบหมายให้กรมแปลงผัก (กปผ.) และ กษ. ร่วมกับกระทรวงการคลังจัดทำบัญชีแปลงผักให้แล้วเสร็จภายใน 30 วันนับแต่วันที่คณะรัฐมนตรีมีมติ และให้ กปผ. รับความเห็นของสำนักงบประมาณไปพิจารณาดำเนินการต่อไป
      ทั้งนี้ ให้กระทรวงพลังงานรายงานผลภายในเดือนกันยายน 2564
      สาระสำคัญของเรื่อง
      ร่างพระราชบัญญัติสวนผัก พ.ศ. 2551 ใช้บังคับตั้งแต่วันที่ 1 เมษายน 2564 ครัวเรือนละสามพันบาท ร้อยละ 5-7 ของ 1,200 ไร่ ในไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2565\
      """;
  private static final String PERSONS =
      """
      คณะรัฐมนตรีมีมติอนุมัติแต่งตั้งกรรมการสวนผักตามที่รัฐมนตรีว่าการกระทรวงพลังงานเสนอ ดังนี้
      1. นายต้นกล้า ใบเขียว ประธานกรรมการ
      2. ดร. ดารา ทดสอบดี กรรมการผู้ทรงคุณวุฒิ
      ทั้งนี้ ตั้งแต่วันที่ 2 มีนาคม 2564 เป็นต้นไป\
      """;
  private static final String TABLE =
      "คณะรัฐมนตรีมีมติอนุมัติวงเงินรวม 12 ล้านบาท"
          + " ดังนี้ลำดับหน่วยงานวงเงิน(ล้านบาท)กำหนดวันที่1กรมแปลงผัก12.503มีนาคม25642กรมสวนดอกไม้3,400.25-31กุมภาพันธ์25643นายต้นกล้า"
          + " ใบเขียวกษ.1,2,3.4บาทร้อยละ5ไร่ภายใน30วันรวม3รายการ3,412.75ล้านบาทพระราชบัญญัติสวนผัก"
          + " พ.ศ. 2551มาตรา5";

  private final FactsReader reader = new FactsReader(Agencies.bundled());
  private final Proofs proofs = new Proofs(Agencies.bundled());

  @Test
  void theWholeTextsStateEveryKindOfFact() {
    Facts facts = reader.read("สวนผัก", POINTS, MEETING);
    Facts persons = reader.read("การแต่งตั้งกรรมการสวนผัก", PERSONS, MEETING);

    assertThat(facts.decisions()).hasSizeGreaterThan(2);
    assertThat(facts.proposers()).hasSize(1);
    assertThat(facts.assignments()).hasSizeGreaterThan(1);
    assertThat(facts.assignments()).anySatisfy(a -> assertThat(a.deadlines()).isNotEmpty());
    assertThat(facts.ruling().provisos()).isNotEmpty();
    assertThat(facts.references()).hasSize(2);
    for (List<?> kind : List.of(facts.amounts(), facts.quantities(), facts.laws(), facts.dates())) {
      assertThat(kind).isNotEmpty();
    }
    assertThat(persons.appointments()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {POINTS, PERSONS, TABLE})
  void whereverTheTextBreaksOffNoFactIsInvented(String whole) {
    for (int end = 0; end <= whole.length(); end++) {
      String body = whole.substring(0, end);
      proofs.holdFor(reader.read("การแต่งตั้งกรรมการสวนผัก", body, MEETING), body, MEETING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {POINTS, PERSONS, TABLE})
  void whereverTheTextBeginsNoFactIsInvented(String whole) {
    for (int start = 1; start < whole.length(); start += 3) {
      String body = whole.substring(start);
      proofs.holdFor(reader.read("", body, null), body, null);
    }
  }

  @Test
  void tablesRunTogetherAssignNothingAndAppointNobody() {
    Facts facts = reader.read("", TABLE, MEETING);

    assertThat(facts.assignments()).isEmpty();
    assertThat(facts.appointments()).isEmpty();
    assertThat(facts.dates()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "สาระสำคัญ กระทรวงพลังงานรายงานว่า คณะกรรมการสวนผักได้เห็นชอบและอนุมัติ"
            + " และมอบหมายให้กรมแปลงผักจัดทำบัญชี และแต่งตั้ง นายต้นกล้า ใบเขียว เป็นกรรมการ"
            + " ไปแล้ว",
        "มติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 อนุมัติโครงการสวนผัก"
            + " และมอบหมายให้กรมแปลงผักดำเนินการ",
        "คณะรัฐมนตรีมีมติ",
        "ลำดับ 1 สวนผัก 2 แปลง 3 ไร่"
      })
  void aTextWithoutDecisionDecidesNothing(String body) {
    Facts facts = reader.read("สวนผัก", body, MEETING);

    assertThat(facts.ruling()).isEqualTo(Ruling.none());
    assertThat(facts.appointments()).isEmpty();
  }

  @Test
  void anAppointmentThatOnlyTheHeadingTellsIsDoubtful() {
    String body = "แต่งตั้ง นายต้นกล้า ใบเขียว เป็นกรรมการสวนผัก";

    assertThat(reader.read("แต่งตั้งกรรมการสวนผัก", body, MEETING).appointments())
        .singleElement()
        .returns(Confidence.DOUBTFUL, Appointment::confidence);
  }

  @Test
  void datesThatContradictEachOtherAreDoubtful() {
    String body =
        "คณะรัฐมนตรีมีมติมอบหมายให้กระทรวงพลังงานรายงานผลภายในวันที่ 1 มีนาคม 2560"
            + " และให้กระทรวงการคลังเสนอบัญชีภายในวันที่ 31 กุมภาพันธ์ 2565\n"
            + "สาระสำคัญ ใช้บังคับตั้งแต่วันที่ 5 เมษายน 2565 ถึงวันที่ 1 เมษายน 2564"
            + " ตามหนังสือลงวันที่ 9 ธันวาคม 2566 และลงวันที่ 30 กุมภาพันธ์ 2563";

    Facts facts = reader.read("", body, MEETING);

    assertThat(facts.dates()).hasSize(3).allMatch(d -> d.confidence() == Confidence.DOUBTFUL);
    List<Deadline> deadlines =
        facts.assignments().stream().flatMap(a -> a.deadlines().stream()).toList();
    assertThat(deadlines).hasSize(2).allMatch(d -> d.confidence() == Confidence.DOUBTFUL);
    assertThat(deadlines.getLast().date()).isEmpty();
    proofs.holdFor(facts, body, MEETING);
  }

  @Test
  void anEarlierResolutionOfALaterDayIsNotSure() {
    String body =
        "คณะรัฐมนตรีมีมติให้ยกเลิกมติคณะรัฐมนตรีเมื่อวันที่ 7 มิถุนายน 2565 เรื่อง สวนผัก";

    assertThat(reader.read("", body, MEETING).references())
        .allMatch(r -> r.confidence() == Confidence.DOUBTFUL);
  }
}
