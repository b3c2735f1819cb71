package thammati.answer.silence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {
  @ParameterizedTest
  @CsvSource({
    "ทำไมถึงลดค่าเช่าแผงตลาด, อนุมัติให้ปรับเพิ่มค่าเช่าแผงตลาด, 1",
    "ลดค่าเช่าแผงตลาดเหลือกี่บาท, อนุมัติให้ปรับลดค่าเช่าแผงตลาด, 0",
    "ขึ้นค่าธรรมเนียมเรือประมงเท่าไร, เห็นชอบยกเว้นค่าธรรมเนียมเรือประมง, 1",
    "ขึ้นค่าธรรมเนียมเรือประมงเท่าไร, เห็นชอบปรับเพิ่มค่าธรรมเนียมเรือประมง, 0",
    "ทำไมตีตกแผนขุดคลอง, อนุมัติแผนขุดคลอง, 1",
    "ทำไมไม่เห็นชอบแผนขุดคลอง, มีมติไม่เห็นชอบแผนขุดคลอง, 0",
    "สั่งรื้อสะพานภายในกี่วัน, อนุมัติก่อสร้างสะพาน, 1",
    "สะพานยาวกี่เมตร, อนุมัติก่อสร้างสะพาน, 0",
  })
  void claimIsHeldAgainstWhatWasDecided(String question, String decided, int opposed) {
    assertThat(Opposites.claimed(question, decided)).isEqualTo(opposed);
  }
}
