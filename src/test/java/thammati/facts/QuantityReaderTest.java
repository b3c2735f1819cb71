package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "พื้นที่ 1,250 ไร่|1250|1250|RAI||1,250 ไร่",
        "ขยายตัวร้อยละ 2.5|2.5|2.5|PERCENT||ร้อยละ 2.5",
        "ขยายตัวร้อยละ 2 - 3 ต่อปี|2|3|PERCENT||ร้อยละ 2 - 3",
        "ผู้เสียหาย 318 ราย|318|318|ENTRY||318 ราย",
        "ประชาชน ๕ ล้านคน|5000000|5000000|PERSON||๕ ล้านคน",
        "มูลค่า 40 ล้านดอลลาร์สหรัฐ|40000000|40000000|US_DOLLAR||40 ล้านดอลลาร์สหรัฐ",
        "มูลค่า 7 ล้านเหรียญสหรัฐ|7000000|7000000|US_DOLLAR||7 ล้านเหรียญสหรัฐ",
        "ผลผลิต 2 พันตัน|2000|2000|TONNE||2 พันตัน",
        "ราคา 900 บาท/ตัน|900|900|BAHT|/ตัน|900 บาท",
        "ค่าจ้าง 300 บาทต่อคนต่อวัน|300|300|BAHT|ต่อคนต่อวัน|300 บาท",
        "ช่วยเหลือไร่ละ 500 บาท|500|500|BAHT|ไร่ละ|500 บาท",
        "วงเงิน 2 - 3 ล้านบาท|2000000|3000000|BAHT||2 - 3 ล้านบาท",
        "ตั้งแต่ 100 ถึง 200 บาท|100|200|BAHT||100 ถึง 200 บาท",
        "ปี 2565 - 500 ล้านบาท|500000000|500000000|BAHT||500 ล้านบาท",
        "ปรับไม่เกินสองแสนบาท|200000|200000|BAHT||สองแสนบาท",
        "วงเงิน 1,000.- บาท|1000|1000|BAHT||1,000.- บาท",
      },
      delimiter = '|')
  void figuresHaveUnitsAndKeepTheirWords(
      String body, BigDecimal from, BigDecimal to, Unit unit, String per, String words) {
    assertThat(QuantityReader.read(body))
        .singleElement()
        .satisfies(q -> {
          assertThat(q.from()).isEqualByComparingTo(from);
          assertThat(q.to()).isEqualByComparingTo(to);
          assertThat(q.unit()).isEqualTo(unit);
          assertThat(q.per()).isEqualTo(per == null ? "" : per);
          assertThat(q.span().in(body)).isEqualTo(words);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "หน่วย : ล้านบาท",
        "มีบทบาท 3 ด้าน",
        "ข้อ 3 รายงาน",
        "อ่อนค่าของเงินบาท",
        "5 รายการ"
      })
  void wordsThatOnlyLookLikeUnitsAreNone(String body) {
    assertThat(QuantityReader.read(body)).isEmpty();
  }

  @Test
  void aRangeThatRunsBackwardsIsTwoThingsOfWhichTheLastIsRead() {
    assertThat(QuantityReader.read("โครงการ 7 - 5 บาท"))
        .singleElement()
        .satisfies(q -> assertThat(q.isRange()).isFalse());
  }
}
