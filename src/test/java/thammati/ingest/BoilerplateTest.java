package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.Section;

class BoilerplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- Details",
        "- Category: มติ ครม.",
        "- Published: Monday, 03 June 2019 21:00",
        "- Hits: 77",
        "หมวดหมู่: มติ ครม.",
        "ฮิต: 12",
        "แชร์หน้านี้",
        "http://www.thaigov.go.th",
        "*****",
        "- - -"
      })
  void knowsFurnitureOfPages(String line) {
    assertThat(Boilerplate.isNoise(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะรัฐมนตรีรับทราบ",
        "1. เรื่อง การเลี้ยงผึ้ง",
        "Details of the bee programme",
        "พิมพ์เขียวของรังผึ้ง",
        "ที่มา : https://bees.example/1"
      })
  void takesNoTextForFurniture(String line) {
    assertThat(Boilerplate.isNoise(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(โปรดตรวจสอบมติคณะรัฐมนตรีที่เป็นทางการอีกครั้ง)",
        "สำนักโฆษก   สำนักเลขาธิการนายกรัฐมนตรี โทร. 0 2000-0000",
        "ที่มา : https://bees.example/1",
        "Click Donate Support Web",
        "กด Like ติดตามเรา",
        "ข่าวล่าสุดวันนี้",
        "ที่ประชุมคณะรัฐมนตรี นายสมชาย ผึ้งดี (นายกรัฐมนตรี) วันที่ 4 มิถุนายน 2562"
      })
  void knowsWhatStandsBelowText(String line) {
    assertThat(Boilerplate.isFoot(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สำนักโฆษกเสนอแผนงาน",
        "ที่มาและความสำคัญของเรื่อง",
        "ที่ประชุมคณะรัฐมนตรีได้พิจารณาแล้วเห็นชอบ"
      })
  void takesNoTextForFoot(String line) {
    assertThat(Boilerplate.isFoot(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "กฎหมาย, LAW",
    "ด้านกฎหมาย, LAW",
    "เศรษฐกิจ-สังคม, ECONOMY_SOCIETY",
    "เศรษฐกิจ – สังคม, ECONOMY_SOCIETY",
    "เศรษฐกิจและสังคม, ECONOMY_SOCIETY",
    "ต่างประเทศ, FOREIGN_AFFAIRS",
    "'  แต่งตั้ง :', APPOINTMENT",
    "การแต่งตั้ง, APPOINTMENT"
  })
  void knowsSectionsInTheSpellingsOfEveryWeek(String line, Section section) {
    assertThat(Boilerplate.section(line)).contains(section);
  }

  @ParameterizedTest
  @ValueSource(strings = {"แต่งตั้งข้าราชการ", "กฎหมายว่าด้วยผึ้ง", "", "***"})
  void takesLongerLinesForNoSection(String line) {
    assertThat(Boilerplate.section(line)).isEmpty();
  }

  @Test
  void findsTheLastAddressOfText() {
    String text = "ที่มา : http://a.example/1\nเนื้อความ\nที่มา: https://b.example/2\n";

    assertThat(Boilerplate.url(text)).isEqualTo("https://b.example/2");
    assertThat(Boilerplate.url("เนื้อความ https://c.example")).isEmpty();
  }
}
