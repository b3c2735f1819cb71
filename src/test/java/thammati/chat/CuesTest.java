package thammati.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "แล้วใช้งบเท่าไร",
        "แล้วปีถัดมาล่ะครับ",
        "ส่วนภาคใต้เป็นอย่างไร",
        "มาตรการนี้เริ่มเมื่อไร",
        "ที่ ครม. ทบทวนปรับอะไร",
        "กลุ่มที่สองล่ะ กี่คน",
        "What about the deadline?",
        "when does it end"
      })
  void leansOnWhatWasSaid(String question) {
    assertThat(Cues.lean(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ส่วนราชการใดรับผิดชอบน้ำท่วม",
        "มันสำปะหลังราคาเท่าไร",
        "แล้วเสร็จเมื่อใด",
        "ของขวัญปีใหม่ 2563 มีอะไรบ้าง",
        "What did the cabinet approve this year?",
        "ที่ดินราชพัสดุให้เช่ากี่ไร่"
      })
  void standsByItself(String question) {
    assertThat(Cues.lean(question)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ข้อ 2 ล่ะ | 2",
        "แล้วข้อ ๓ ว่าอย่างไร | 3",
        "ข้อแรก | 1",
        "2 | 2",
        "item 4? | 4",
        "ข้อ 2 ใช้เงินเท่าไร | 0",
        "พ.ร.บ. มาตรา 2 | 0",
        "2565 | 0",
        "ข้อเสนอของกระทรวง | 0"
      })
  void tellsThePointThatIsAllItAsksFor(String question, int point) {
    assertThat(Cues.point(question)).isEqualTo(point);
  }
}
