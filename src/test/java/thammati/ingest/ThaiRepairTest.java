package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiRepairTest {
  @ParameterizedTest
  @CsvSource({
    "ส านักงาน, สำนักงาน",
    "ก าหนด, กำหนด",
    "การน าเข้า, การนำเข้า",
    "ด าเนินการ, ดำเนินการ",
    "จ านวน, จำนวน",
    "อ านาจ, อำนาจ",
    "ประจ าปี, ประจำปี",
    "ท าให้, ทำให้",
    "น ้ามัน, น้ำมัน",
    "น้ ามัน, น้ำมัน",
    "ค าสั่ง, คำสั่ง",
    "ส าน ักงานต ารวจ, สำนักงานตำรวจ",
  })
  void aSaraAmThatLostItsRingIsMended(String broken, String whole) {
    assertThat(ThaiRepair.repair(broken)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "ก ารประชุม, การประชุม",
    "จ าก, จาก",
    "เข า, เขา",
    "งบประม าณ, งบประมาณ",
    "ร าคา, ราคา",
    "ม าตร า, มาตรา",
    "น ายกรัฐมนตรี, นายกรัฐมนตรี",
  })
  void aPlainSaraAaThatWasTornOffIsNotMadeASaraAm(String broken, String whole) {
    assertThat(ThaiRepair.repair(broken)).isEqualTo(whole);
  }

  @Test
  void whereTheDictionaryIsSilentTheDocumentDecides() {
    assertThat(ThaiRepair.repair("ฟ า")).isEqualTo("ฟำ");
    assertThat(ThaiRepair.repair("สำนักงานกำหนด ฟ า")).isEqualTo("สำนักงานกำหนด ฟา");
  }

  @Test
  void nikhahitAndSaraAaBecomeOneSaraAm() {
    assertThat(ThaiRepair.repair("น\u0e4d\u0e32 น \u0e4d\u0e32 น\u0e4d \u0e32"))
        .isEqualTo("นำ นำ นำ");
    assertThat(ThaiRepair.repair("น\u0e4d\u0e49\u0e32")).isEqualTo("น้ำ");
    assertThat(ThaiRepair.repair("น\u0e49\u0e4d\u0e32")).isEqualTo("น้ำ");
    assertThat(ThaiRepair.repair("น\u0e33\u0e49")).isEqualTo("น้ำ");
  }

  @Test
  void shapesOfOldFontsBecomeTheirLetters() {
    assertThat(ThaiRepair.repair("ป\uf702 ท\uf70bาย ป\uf701\uf713น ฝ\uf710น"))
        .isEqualTo("ปี ท้าย ปิ่น ฝัน");
    assertThat(ThaiRepair.repair("\uf70fาติ\uf700าน")).isEqualTo("ญาติฐาน");
    assertThat(ThaiRepair.repair("ป\uf711\u0e32 ป\uf712น ฎ\uf718 ฎ\uf719 ปู\uf714"))
        .isEqualTo("ปำ ป็น ฎุ ฎู ปู้");
    for (char c = '\uf700'; c <= '\uf71a'; c++) {
      assertThat(ThaiRepair.repair("ก" + c)).matches("ก[\u0e00-\u0e7f]");
    }
  }

  @Test
  void marksStandOnceAndTonesAboveVowels() {
    assertThat(ThaiRepair.repair("ที่่่ดินน้้ำ")).isEqualTo("ที่ดินน้ำ");
    assertThat(ThaiRepair.repair("ท\u0e48\u0e35 ผ\u0e49\u0e39 ส\u0e34\u0e4cท\u0e18\u0e4c\u0e34"))
        .isEqualTo("ที่ ผู้ สิ์ทธิ์");
    assertThat(ThaiRepair.repair("เเละ")).isEqualTo("และ");
  }

  @Test
  void aBlankBeforeAMarkIsDropped() {
    assertThat(ThaiRepair.repair("ท ี่ด ิน")).isEqualTo("ที่ดิน");
  }

  @Test
  void whatIsWholeStaysAsItIs() {
    String whole =
        """
        คณะรัฐมนตรีมีมติเห็นชอบ ตามที่กระทรวงคมนาคม (คค.) เสนอ จำนวน 7.4 ล้านบาท
        น้ำมันดิบ ร้อยละ 3 ปีละ ๑๒ ครั้ง ก. ข. อา ๆ และ naïve Café
        """;
    assertThat(ThaiRepair.repair(whole)).isEqualTo(whole);
    assertThat(ThaiRepair.repair("ก\nา")).isEqualTo("ก\nา");
  }
}
