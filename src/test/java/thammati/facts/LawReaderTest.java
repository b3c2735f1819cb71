package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.facts.LawMention.Kind;

class LawReaderTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "ตามพระราชบัญญัติสวนผัก พ.ศ. 2551 มาตรา 4|พระราชบัญญัติสวนผัก พ.ศ. 2551|ACT|false",
        "อนุมัติร่างพระราชบัญญัติสวนผัก (ฉบับที่ ..) พ.ศ. .... ตามที่เสนอ|ร่างพระราชบัญญัติสวนผัก"
            + " (ฉบับที่ ..) พ.ศ. ....|ACT|true",
        "(ร่าง) พระราชบัญญัติสวนผัก พ.ศ. ….|(ร่าง) พระราชบัญญัติสวนผัก พ.ศ. ….|ACT|true",
        "พ.ร.บ.สวนผัก 2551 กำหนด|พ.ร.บ.สวนผัก 2551|ACT|false",
        "ตามพระราชกำหนดแก้ไขปัญหาผัก พ.ศ. ๒๕๖๓|พระราชกำหนดแก้ไขปัญหาผัก พ.ศ."
            + " ๒๕๖๓|EMERGENCY_DECREE|false",
        "ร่างพระราชกฤษฎีกากำหนดเขตสวน พ.ศ. ....|ร่างพระราชกฤษฎีกากำหนดเขตสวน พ.ศ."
            + " ....|ROYAL_DECREE|true",
        "กฎกระทรวงกำหนดขนาดกระถาง พ.ศ. 2560 ข้อ 2|กฎกระทรวงกำหนดขนาดกระถาง พ.ศ."
            + " 2560|MINISTERIAL_REGULATION|false",
        "ระเบียบสำนักนายกรัฐมนตรี ว่าด้วยการรดน้ำ พ.ศ. 2548|ระเบียบสำนักนายกรัฐมนตรี"
            + " ว่าด้วยการรดน้ำ พ.ศ. 2548|RULE|false",
        "ประกาศกระทรวงสวน เรื่อง ขนาดกระถางต้นไม้ ลงวันที่ 3|ประกาศกระทรวงสวน เรื่อง"
            + " ขนาดกระถางต้นไม้|NOTIFICATION|false",
        "ตามประมวลกฎหมายวิธีพิจารณาความอาญาและกฎหมายอื่น|ประมวลกฎหมายวิธีพิจารณาความอาญา|CODE|false",
        "ของรัฐธรรมนูญแห่งราชอาณาจักรไทย บัญญัติ|รัฐธรรมนูญแห่งราชอาณาจักรไทย|CONSTITUTION|false",
      },
      delimiter = '|')
  void lawsHaveTitleKindAndWhetherTheyAreDrafts(
      String body, String words, Kind kind, boolean draft) {
    assertThat(LawReader.read(body))
        .singleElement()
        .satisfies(law -> {
          assertThat(law.span().in(body)).isEqualTo(words);
          assertThat(law.kind()).isEqualTo(kind);
          assertThat(law.draft()).isEqualTo(draft);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พระราชบัญญัติดังกล่าว เมื่อ พ.ศ. 2551",
        "พระราชบัญญัติฯ พ.ศ. 2551",
        "กฎหมายว่าด้วยสวนผัก",
        "พระราชบัญญัตินี้มีผลใช้บังคับ",
      })
  void whatNamesNoLawAnewIsNone(String body) {
    assertThat(LawReader.read(body)).isEmpty();
  }

  @Test
  void eachLawIsToldOnce() {
    String body = "พระราชบัญญัติสวนผัก พ.ศ. 2551 และพระราชบัญญัติสวนผัก  พ.ศ. 2551";
    assertThat(LawReader.read(body)).hasSize(1);
  }
}
