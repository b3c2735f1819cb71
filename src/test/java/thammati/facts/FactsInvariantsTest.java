package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.thai.Agencies;

/** What holds for every text, however it is broken. */
class FactsInvariantsTest {
  private static final List<String> PIECES =
      List.of(
          "มติคณะรัฐมนตรี",
          "เมื่อวันที่ ",
          "3 มีนาคม 2563",
          "และ",
          " ",
          "\n",
          "(",
          ")",
          "1. ",
          "นายต้นกล้า ใบเขียว ",
          "แต่งตั้ง",
          "เป็นกรรมการ",
          "5 ล้านบาท",
          "สองแสนบาท",
          "ร้อยละ 5",
          "พระราชบัญญัติสวนผัก พ.ศ. 2551",
          "ร่าง",
          "ตั้งแต่วันที่ ",
          "ยกเลิก",
          "เรื่อง สวนผัก",
          "๑๒",
          "\u00a0",
          "สาระสำคัญของเรื่อง",
          "คณะรัฐมนตรีมีมติ",
          "ทบทวน",
          "ถึง",
          "-",
          "ปีงบประมาณ 2566",
          "ยกเว้น",
          "ดังนี้",
          "31 กุมภาพันธ์ 2563",
          "1,2,3.4.5",
          "อนุมัติ",
          "เห็นชอบ",
          "ในหลักการ",
          "รับทราบ",
          "ตามที่",
          "เสนอ",
          "และให้",
          "มอบหมายให้",
          "กระทรวงพลังงาน ",
          "กษ. ",
          "กรมแปลงผัก (กปผ.)",
          "ดำเนินการ",
          "ภายใน 30 วัน",
          "ภายในเดือนหน้า",
          "รับความเห็นของ",
          "ไปพิจารณา",
          "โดยมีเงื่อนไขว่า ");
  private static final LocalDate MEETING = LocalDate.of(2020, 3, 3);
  private static final Agencies AGENCIES = Agencies.bundled();
  private final FactsReader reader = new FactsReader(AGENCIES);
  private final Proofs proofs = new Proofs(AGENCIES);

  @RepeatedTest(200)
  void spansLieInTheTextAndReadingAgainGivesTheSame(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "คณะรัฐมนตรีมีมติ" : "");
    for (int i = 0; i < 60; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
    String body = text.toString();
    Facts facts = reader.read("ขอทบทวนมติคณะรัฐมนตรี", body, MEETING);
    assertThat(reader.read("ขอทบทวนมติคณะรัฐมนตรี", body, MEETING)).isEqualTo(facts);
    proofs.holdFor(facts, body, MEETING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "ล้าน",
        "หนึ่ง",
        " ",
        "มติคณะรัฐมนตรี",
        "มติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 และ",
        "วันที่ 3 มีนาคม 2563 ",
        "(",
        "นาย",
        "นายก ข",
        "แต่งตั้ง นายต้นกล้า ใบเขียว ",
        "พระราชบัญญัติ",
        "ประกาศกระทรวง",
        "ยกเว้น ขยาย ทบทวน ",
        "5 บาท - ",
        "ปีงบ",
        "รายงานว่า",
        "สรุป ",
        "ไตรมาสที่ 1 ",
        "\n",
        "ร่าง",
        "ตั้งแต่วันที่ "
      })
  void hostileTextTakesLinearTime(String piece) {
    String body = "แต่งตั้ง" + piece.repeat(200_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          AmountReader.read(body);
          List<Reference> references = ReferenceReader.read("", body);
          AppointmentReader.read("การแต่งตั้ง", body);
          LawReader.read(body);
          DateReader.read(body, references);
        });
  }
}
