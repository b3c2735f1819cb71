package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
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
          "1,2,3.4.5");
  private final FactsReader reader = new FactsReader(Agencies.bundled());

  @RepeatedTest(200)
  void spansLieInTheTextAndReadingAgainGivesTheSame(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
    String body = text.toString();
    Facts facts = reader.read("ขอทบทวนมติคณะรัฐมนตรี", body, null);
    assertThat(reader.read("ขอทบทวนมติคณะรัฐมนตรี", body, null)).isEqualTo(facts);
    List<Fact> all = new ArrayList<>(facts.amounts());
    all.addAll(facts.quantities());
    all.addAll(facts.references());
    all.addAll(facts.appointments());
    all.addAll(facts.laws());
    all.addAll(facts.dates());
    assertThat(all).allSatisfy(f -> assertThat(f.span().in(body)).isNotBlank());
    assertThat(facts.references()).allSatisfy(r -> assertThat(r.about().in(body)).isNotNull());
    assertThat(facts.laws())
        .allSatisfy(l ->
            assertThat(l.span().in(body).replaceAll("[\\s\u00a0]+", " ")).isEqualTo(l.title()));
    assertThat(facts.appointments())
        .allSatisfy(a ->
            assertThat(a.positionSpan().in(body).replaceAll("[\\s\u00a0]+", " "))
                .isEqualTo(a.position()));
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
