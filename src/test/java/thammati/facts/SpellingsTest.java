package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings the scorer takes for the same. */
class SpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "รัฐมนตรีว่าการกระทรวงการคลัง,กค.,true",
    "กค.,กต.,false",
    "สำนักงาน ก.พ.,สำนักงานคณะกรรมการข้าราชการพลเรือน,true",
    "สำนักงาน ก.พ.,สำนักงาน ก.พ.ร.,false",
    "ชมรมผู้ปลูกหอม (ชปห.),ชปห.,true",
    "กรมผึ้ง,กรมผึ้งหลวง,true",
    "กรม,กรมผึ้ง,false",
    "'',กรมผึ้ง,false",
  })
  void agencies(String one, String other, boolean same) {
    assertThat(AgencyForms.same(one, other)).isEqualTo(same);
    assertThat(AgencyForms.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "พันตำรวจเอก อดิเทพ ทดสอบดี,อดิเทพ  ทดสอบดี,true",
    "รองศาสตราจารย์กำพล ทดสอบดี,กำพล ทดสอบดี,true",
    "ว่าที่ร้อยตรี ธนู ทดสอบดี,นายธนู ทดสอบดี,true",
    "นายกฤษณ์ ทดสอบดี,นายจิระ ทดสอบเลิศ,false",
    "นาย,นาง,false",
  })
  void persons(String one, String other, boolean same) {
    assertThat(BarePersonNames.same(one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "ภายใน 30 วัน,30 วัน นับแต่วันที่ได้รับแจ้ง,true",
    "2033-06-15,วันที่ 15 มิถุนายน 2576,true",
    "ภายใน 30 วัน,ภายใน 60 วัน,false",
    "ภายใน ๓๐ วัน,ภายใน 30 วัน,true",
    "ในปี 2576,ปี 2575,false",
    "'',ทุกเดือน,false",
  })
  void terms(String one, String other, boolean same) {
    assertThat(Terms.same(one, other)).isEqualTo(same);
  }

  @Test
  void partnersMoveWhereThatPairsMore() {
    Pairing<String, String> pairing =
        Pairing.of(List.of("ก", "กข"), List.of(), List.of("กข", "ค"), (g, e) -> e.contains(g));

    assertThat(pairing.found()).hasSize(1);
    assertThat(pairing.wrong()).containsExactly("ค");

    Pairing<String, String> moved =
        Pairing.of(List.of("ก", "กข"), List.of(), List.of("กข", "กค"), (g, e) -> e.contains(g));

    assertThat(moved.found()).hasSize(2);
    assertThat(moved.missed()).isZero();
  }

  @Test
  void whatIsRequiredIsPairedBeforeWhatIsNeutral() {
    Pairing<String, String> pairing =
        Pairing.of(List.of("ก"), List.of("ก"), List.of("ก", "ก", "ก"), String::equals);

    assertThat(pairing.tally()).isEqualTo(Tally.of(1, 1, 0));
  }
}
