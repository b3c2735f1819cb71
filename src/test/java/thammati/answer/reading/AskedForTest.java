package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.answer.reading.AskedFor.Kind;

class AskedForTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "ใช้วงเงินเท่าไร|MONEY",
        "ได้เงินคนละกี่บาท|MONEY",
        "How much is the budget|MONEY",
        "มีผู้ได้รับสิทธิกี่ราย|NUMBER",
        "How many households|NUMBER",
        "ดอกเบี้ยร้อยละเท่าไร|PERCENT",
        "ลดลงกี่เปอร์เซ็นต์|PERCENT",
        "เริ่มใช้เมื่อไร|DATE",
        "ประชุมวันไหน|DATE",
        "When does it start|DATE",
        "มีอายุกี่ปี|DURATION",
        "ใช้ระยะเวลานานเท่าไร|DURATION",
        "แต่งตั้งใครเป็นประธาน|PERSON",
        "Who was appointed|PERSON",
        "หน่วยงานไหนรับผิดชอบ|AGENCY",
        "ใครเสนอเรื่องนี้|AGENCY",
        "Which ministry proposed it|AGENCY",
        "อยู่จังหวัดไหน|PLACE",
        "สร้างที่ไหน|PLACE",
        "คณะรัฐมนตรีมีมติอย่างไร|DECISION",
        "What did the cabinet say|DECISION",
        "อาศัยอำนาจมาตราไหน|ORDINAL",
        "จดทะเบียนกับบริษัทอะไร|NAME",
        "ทำไมต้องเลื่อนงาน|REASON",
        "ผู้สมัครต้องอายุเท่าไร|DURATION",
        "บริจาคได้ในช่วงใด|DATE",
        "เพิ่มเมืองไหน|PLACE",
        "ต้องอบรมบ่อยแค่ไหน|DURATION",
        "and by which year?|DATE",
        "what share of energy must be renewable|PERCENT",
        "which Lao city hosts it|PLACE",
        "which UN agency began it|AGENCY",
      },
      delimiter = '|')
  void questionWordsTellTheKind(String question, Kind kind) {
    assertThat(AskedFor.of(question).kinds()).contains(kind);
  }

  @Test
  void oneQuestionCanAskForSeveralKinds() {
    assertThat(AskedFor.of("ใครเสนอ วงเงินเท่าไร และเริ่มเมื่อไร").kinds())
        .contains(Kind.AGENCY, Kind.MONEY, Kind.DATE)
        .doesNotContain(Kind.PLACE, Kind.PERCENT, Kind.DECISION);
  }

  @Test
  void questionWithoutQuestionWordsAsksForNoKind() {
    assertThat(AskedFor.of("โครงการคลองระบายน้ำ").kinds()).isEmpty();
    assertThat(AskedFor.of("").kinds()).isEmpty();
  }

  @Test
  void whatIsMeasuredTellsTheUnitThatIsNotNamed() {
    assertThat(AskedFor.of("ผู้สมัครต้องอายุเท่าไร").units()).isEqualTo(Set.of("ปี"));
    assertThat(AskedFor.of("คลองใหม่ยาวรวมเท่าใด").units()).contains("กิโลเมตร");
    assertThat(AskedFor.of("คลองใหม่ยาวเท่าไร ขุดกี่แห่ง").units()).isEqualTo(Set.of("แห่ง"));
    assertThat(AskedFor.of("อายุ 15 ปีได้เงินเท่าไร").units()).isEmpty();
  }

  @Test
  void unitsAreThoseBehindTheWordHowMany() {
    assertThat(AskedFor.of("พื้นที่กี่ไร่ และกี่ ครัวเรือน").units())
        .isEqualTo(Set.of("ไร่", "ครัวเรือน"));
    assertThat(AskedFor.of("พื้นที่เท่าไร").units()).isEmpty();
    assertThat(AskedFor.of("เพิ่มจากกี่จังหวัดเป็นกี่จังหวัด").units())
        .isEqualTo(Set.of("จังหวัด"));
    assertThat(AskedFor.of("How many households, and how many days").units())
        .isEqualTo(Set.of("ครัวเรือน", "วัน"));
  }

  @ParameterizedTest
  @CsvSource({
    "มีจังหวัดใดบ้าง, true",
    "มีอะไรบ้าง, true",
    "มีกี่จังหวัด, false",
    "เน้น 4 เรื่องอะไร, true",
    "ขยายเวลา 2 ปี ถึงวันไหน, false",
    "ม.ค. 64 หน่วยไหนต้องตามดู, false",
    "ครั้งที่ 2 คณะกรรมการตัดสินใจอะไร, false",
    "มีผลต่อ 3 อุตสาหกรรมอะไร, true",
    "Which agency must report, false",
    "Which agencies must report, true",
    "Please list them, true"
  })
  void severalThingsAreAskedForByTheirWords(String question, boolean list) {
    assertThat(AskedFor.of(question).list()).isEqualTo(list);
  }
}
