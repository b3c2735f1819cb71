package thammati.answer.silence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  @ParameterizedTest
  @CsvSource({
    "ทำไมถึงตีตกร่างกฎหมายสะพาน, คณะรัฐมนตรีเห็นชอบร่างกฎหมายสะพาน, 1",
    "ทำไมถึงตีตกร่างกฎหมายสะพาน, คณะรัฐมนตรีไม่เห็นชอบร่างกฎหมายสะพาน, 0",
    "ร้านที่ฝ่าฝืนถูกปรับเท่าไร, ให้ร้านค้าปฏิบัติตามมาตรฐาน, 1",
    "ร้านที่ฝ่าฝืนถูกปรับเท่าไร, ผู้ฝ่าฝืนต้องระวางโทษปรับ, 0",
    "สะพานยาวกี่เมตร, สะพานยาว 20 เมตร, 0",
    "why did the cabinet reject the bridge, เห็นชอบให้สร้างสะพาน, 1",
  })
  void eventTakenForGrantedMustBeTold(String question, String text, int missing) {
    assertThat(Claims.missing(question, text)).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "จ่ายหน่วยละกี่บาท, ติดตั้งแล้ว 12 แห่ง, 1",
    "จ่ายหน่วยละกี่บาท, จ่าย 4 บาทต่อหน่วย, 0",
    "ใช้เงินกี่ล้านบาท, วงเงิน 4.5 ล้านบาท, 0",
    "ใช้เงินเท่าไร, ไม่ระบุ, 0",
  })
  void unitAskedForMustBeCountedIn(String question, String text, int missing) {
    assertThat(Claims.unitsMissing(question, text)).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "บริษัทไหนสร้าง, ให้กรมทางหลวงสร้าง, 1",
    "บริษัทไหนสร้าง, ให้บริษัท ก จำกัด สร้าง, 0",
  })
  void nounAskedForMustBeSaid(String question, String text, int missing) {
    assertThat(Claims.headsMissing(question, text)).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "'ชดเชยรายละ 7,000 บาท เพราะอะไร', ชดเชยรายละ 3000 บาท, 1",
    "'ชดเชยรายละ 7,000 บาท เพราะอะไร', ชดเชยรายละ 7000 บาท, 0",
    "'ชดเชยรายละ 7,000 บาท เพราะอะไร', ชดเชยรายละ 70001 บาท, 1",
    "เมื่อ 9 มกราคม 2567 เห็นชอบอะไร, เห็นชอบแผน, 0",
  })
  void figureOfTheQuestionMustBeSaidUnlessItIsADate(String question, String text, int missing) {
    assertThat(Claims.figuresMissing(question, text)).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "จ่ายตัวละกี่บาท, จ่ายครัวเรือนละ 300 บาท, 1",
    "จ่ายตัวละกี่บาท, จ่าย 300 บาทต่อตัว, 0",
    "รางวัลกี่บาทต่อใบ, พิมพ์สองล้านใบ, 1",
    "ขอต่อเวลาออกไปกี่เดือน, ขยายเวลา, 0",
  })
  void rateAskedForMustBeTold(String question, String text, int missing) {
    assertThat(Claims.ratesMissing(question, text)).isEqualTo(missing);
  }
}
