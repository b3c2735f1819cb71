package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.answer.reading.AskedFor.Kind;
import thammati.answer.reading.Things.Thing;
import thammati.thai.Agencies;

class ThingsTest {
  private final Things things = new Things(Agencies.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ใช้บังคับเมื่อพ้นสองร้อยเจ็ดสิบวัน|DURATION|สองร้อยเจ็ดสิบ",
        "รายงานปีละหนึ่งครั้ง|NUMBER|หนึ่ง",
        "ปรับห้าพันบาท|MONEY|ห้าพัน",
        "ปลูกหญ้าแฝก 12 ไร่|NUMBER|12",
        "จัดงานที่กระบี่และพังงา|PLACE|กระบี่",
        "จัดขึ้น ณ กรุงธากา|PLACE|ณ กรุงธากา",
        "มีอธิบดีกรมป่าไม้เป็นกรรมการ|PERSON|อธิบดีกรมป่าไม้เป็นกรรมการ",
      })
  void whatCanAnswerIsFoundWithItsKind(String text, Kind kind, String words) {
    assertThat(found(text, kind)).contains(words);
  }

  @Test
  void numberInWordsNeedsAUnit() {
    assertThat(found("ร้อยเอ็ดและสองฝั่งคลอง", Kind.NUMBER)).isEmpty();
  }

  @Test
  void officeIsAPersonBesidesNames() {
    assertThat(found("นายสมชาย ใจดี แทนผู้อำนวยการสวนสัตว์", Kind.PERSON)).hasSize(2);
  }

  private List<String> found(String text, Kind kind) {
    return things.find(text).stream().filter(t -> t.kind() == kind).map(Thing::words).toList();
  }
}
