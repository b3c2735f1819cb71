package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.DecisionCode;
import thammati.thai.Agencies;

class FactsReaderTest {
  private final FactsReader reader = new FactsReader(Agencies.bundled());

  @ParameterizedTest
  @CsvSource(
      value = {
        "คณะรัฐมนตรีมีมติรับทราบตามที่กระทรวงพลังงานเสนอ|กระทรวงพลังงาน",
        "คณะรัฐมนตรีมีมติรับทราบตามที่ พน. เสนอ|กระทรวงพลังงาน",
        "คณะรัฐมนตรีมีมติเห็นชอบแผนตามที่กระทรวงพลังงานและกระทรวงพาณิชย์เสนอ|กระทรวงพลังงาน,"
            + " กระทรวงพาณิชย์",
        "คณะรัฐมนตรีเห็นชอบ ตามที่กระทรวงพลังงาน (พน.) เสนอ|กระทรวงพลังงาน",
        "คณะรัฐมนตรีเห็นชอบแผน ทั้งนี้ กระทรวงพลังงานเสนอว่า|กระทรวงพลังงาน",
        "คณะรัฐมนตรีเห็นชอบ ตามที่ชมรมผู้ปลูกหอมแดงเสนอ"
            + " และกระทรวงพลังงานเห็นด้วย|ชมรมผู้ปลูกหอมแดง",
      },
      delimiter = '|')
  void proposersAreThoseWhoPutTheMatter(String body, String names) {
    assertThat(reader.read(body).proposers())
        .extracting(Proposer::agency)
        .containsExactly(names.split(", "));
  }

  @Test
  void nobodyProposesWhereTheTextNamesNone() {
    assertThat(reader.read("คณะรัฐมนตรีมีมติรับทราบรายงานของกระทรวงพลังงาน").proposers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "วงเงิน 500 บาท|500|500 บาท",
        "วงเงิน 12,345.67 บาท|12345.67|12,345.67 บาท",
        "วงเงิน ๑๒,๓๔๕ บาท|12345|๑๒,๓๔๕ บาท",
        "วงเงิน 2 พันบาท|2000|2 พันบาท",
        "วงเงิน 2 หมื่นบาท|20000|2 หมื่นบาท",
        "วงเงิน 3 แสนบาท|300000|3 แสนบาท",
        "วงเงิน 1,250 ล้านบาท|1250000000|1,250 ล้านบาท",
        "วงเงิน 0.5 ล้านบาท|500000|0.5 ล้านบาท",
        "วงเงิน 1.25\u00a0ล้านบาท|1250000|1.25\u00a0ล้านบาท",
        "วงเงิน 4 พันล้านบาท|4000000000|4 พันล้านบาท",
        "วงเงิน 4 หมื่นล้านบาท|40000000000|4 หมื่นล้านบาท",
        "วงเงิน 4 แสนล้านบาท|400000000000|4 แสนล้านบาท",
        "วงเงิน 3.1 ล้านล้านบาท|3100000000000|3.1 ล้านล้านบาท",
        "'วงเงิน 75 ล้าน\nบาท'|75000000|'75 ล้าน\nบาท'",
      },
      delimiter = '|')
  void amountsAreScaledToBahtAndQuotedUnaltered(String body, BigDecimal baht, String words) {
    assertThat(reader.read(body).amounts())
        .singleElement()
        .satisfies(amount -> {
          assertThat(amount.baht()).isEqualByComparingTo(baht);
          assertThat(amount.span().in(body)).isEqualTo(words);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"พื้นที่ 1,250 ไร่", "จำนวน 5 ล้านคน", "ปี 2565", "ร้อยละ 12.5"})
  void figuresWithoutBahtAreNoAmounts(String body) {
    assertThat(reader.read(body).amounts()).isEmpty();
  }

  @Test
  void equalAmountsCountOnceInTheOrderOfTheText() {
    String body = "9 ล้านบาท แบ่งเป็น 4 ล้านบาท และ 5,000,000 บาท รวม 9,000,000.00 บาท";
    assertThat(reader.read(body).amounts())
        .extracting(Amount::baht, amount -> amount.span().start())
        .containsExactly(
            tuple(new BigDecimal("9E+6"), 0),
            tuple(new BigDecimal("4E+6"), body.indexOf("4")),
            tuple(new BigDecimal("5E+6"), body.indexOf("5")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563",
        "มติคณะรัฐมนตรี เมื่อวันที่ ๓ มีนาคม ๒๕๖๓",
        "มติคณะรัฐมนตรี (3 มีนาคม 2563",
        "มติคณะรัฐมนตรี (วันที่ 3 มีนาคม 2563",
        "มติคณะรัฐมนตรี (เมื่อวันที่ 3 มีนาคม 2563",
        "มติคณะรัฐมนตรีที่เกี่ยวข้อง (วันที่ 3 มีนาคม 2563",
        "มติคณะรัฐมนตรีเดิมเมื่อวันที่ 3 มีนาคม 2563",
        "มติ ครม. เมื่อ 3 มี.ค. 63",
        "คณะรัฐมนตรีได้มีมติเมื่อวันที่ 3 มีนาคม 2563",
        "คณะรัฐมนตรีมีมติ (3 มีนาคม 2563",
        "มติคณะรัฐมนตรี\u00a0เมื่อวันที่\u00a03 มีนาคม 2563",
      })
  void earlierResolutionsAreKnownByTheirDay(String reference) {
    String body = "ให้ยกเลิก" + reference + ") เรื่อง การใช้พื้นที่ป่า";
    assertThat(reader.read(body).references())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.date()).isEqualTo(LocalDate.of(2020, 3, 3));
          assertThat(r.span().in(body)).isEqualTo(reference);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มติคณะรัฐมนตรีให้เริ่มวันที่ 3 มีนาคม 2563",
        "มติคณะกรรมการนโยบายน้ำเมื่อวันที่ 3 มีนาคม 2563",
        "มติคณะรัฐมนตรีปี 2563",
        "เสนอคณะรัฐมนตรีวันที่ 3 มีนาคม 2563",
        "ประกาศเมื่อวันที่ 3 มีนาคม 2563",
      })
  void otherDaysAreNoReferences(String body) {
    assertThat(reader.read(body).references()).isEmpty();
  }

  @Test
  void everyDayOfAListOfResolutionsIsAReferenceOnce() {
    String body =
        "ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 วันที่ 7 เมษายน 2563 และวันที่ 9 เมษายน 2563"
            + " โดยมติคณะรัฐมนตรี (3 มีนาคม 2563)";
    assertThat(reader.read(body).references())
        .extracting(Reference::date)
        .containsExactly(
            LocalDate.of(2020, 3, 3), LocalDate.of(2020, 4, 7), LocalDate.of(2020, 4, 9));
  }

  @Test
  void allFactsAreReadTogether() {
    String body =
        "คณะรัฐมนตรีมีมติอนุมัติวงเงิน 10 ล้านบาท ตามที่กระทรวงพลังงานเสนอ"
            + " ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563";
    Facts facts = reader.read(body);
    assertThat(facts.decisions()).extracting(d -> d.code()).containsExactly(DecisionCode.APPROVE);
    assertThat(List.of(facts.proposers(), facts.amounts(), facts.references()))
        .allSatisfy(found -> assertThat(found).hasSize(1));
    List<Reference> none = List.of();
    assertThat(reader.read(""))
        .isEqualTo(
            new Facts(Ruling.none(), List.of(), List.of(), none, List.of(), List.of(), List.of()));
  }
}
