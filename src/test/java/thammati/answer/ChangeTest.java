package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.text.Span;

class ChangeTest {
  @ParameterizedTest
  @CsvSource({
    "ปรับจากเดิม ๔๐ บาท เป็น 50 บาท ต่อวัน, ๔๐ บาท, 50 บาท",
    "ลดจากร้อยละ 5 เหลือร้อยละ 3.25 ในปีนี้, ร้อยละ 5, ร้อยละ 3.25",
    "จากเดิมไม่เกิน 1.2 ล้านบาท เป็น ไม่เกิน 1.5 ล้านบาท, 1.2 ล้านบาท, 1.5 ล้านบาท",
    "ย่นเวลาจาก 90 วันทำการ เหลือ 37 วันทำการ, 90 วันทำการ, 37 วันทำการ",
  })
  void figuresOfAChange(String text, String from, String to) {
    Change change = Change.in(text, new Span(0, text.length())).getFirst();
    assertThat(change.from().in(text)).isEqualTo(from);
    assertThat(change.to().in(text)).isEqualTo(to);
    assertThat(change.span().contains(change.from())).isTrue();
    assertThat(change.span().end()).isEqualTo(change.to().end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "จากงบกลาง 40 ล้านบาท",
        "จาก 40 บาท\nเป็น 50 บาท",
        "เป็น 50 บาท",
        "จากเดิมไม่มี เป็น 50 บาท"
      })
  void notAChange(String text) {
    assertThat(Change.in(text, new Span(0, text.length()))).isEmpty();
  }
}
