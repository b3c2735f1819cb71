package thammati.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.citation.Violation.Kind.AGENCY;
import static thammati.citation.Violation.Kind.DATE;
import static thammati.citation.Violation.Kind.DECISION;
import static thammati.citation.Violation.Kind.NEGATION;
import static thammati.citation.Violation.Kind.NUMBER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.facts.DecisionReader;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;
import thammati.thai.Agencies;

class VerifierTest {
  private static final String EVIDENCE =
      """
      คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการขุดลอกคลองตามที่กระทรวงมหาดไทยเสนอ วงเงิน ๑,๒๕๐ ล้านบาท
      ระหว่างวันที่ 4 - 18 เมษายน 2564 พื้นที่ 37,500 ไร่ คิดเป็นร้อยละ 12.50 ของพื้นที่ทั้งหมด
      ครัวเรือนที่ถือครองไม่เกิน 15 ไร่ไม่ต้องเสียค่าธรรมเนียม และห้ามจำหน่ายที่ดินภายใน 10 ปี
      เริ่มปีงบประมาณ พ.ศ. 2565 แล้วเสร็จภายในเดือนกันยายน และให้รายงานภายในวันที่ 9 มิ.ย. 65
      """;

  private final Verifier verifier = new Verifier(Agencies.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะรัฐมนตรีเห็นชอบในหลักการโครงการขุดลอกคลอง วงเงิน 1,250 ล้านบาท",
        "วงเงิน ๑,๒๕๐ ล้านบาท",
        "วงเงิน 1250 ล้านบาท",
        "A budget of 1,250 million baht",
        "วงเงิน 1,250.00 ล้านบาท",
        "กระทรวงมหาดไทยเป็นผู้เสนอ",
        "มท. เป็นผู้เสนอ",
        "ดำเนินการระหว่างวันที่ 4 - 18 เมษายน 2564",
        "ดำเนินการถึงวันที่ 18 เม.ย. 64",
        "Works run until 18 April 2021",
        "ร้อยละ 12.5 ของพื้นที่ 37,500 ไร่",
        "ผู้ถือครองไม่เกิน 15 ไร่ไม่ต้องเสียค่าธรรมเนียม",
        "ห้ามจำหน่ายที่ดินภายใน 10 ปี",
        "เริ่มปีงบประมาณ 2565 แล้วเสร็จเดือนกันยายน",
        "รายงานภายใน 9 มิถุนายน 2565",
        "โครงการขุดลอกคลอง",
      })
  void statementThatStandsInTheEvidenceHolds(String statement) {
    assertThat(verifier.check(statement, EVIDENCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "วงเงิน 1,260 ล้านบาท|NUMBER|1,260 ล้าน",
        "วงเงิน ๑,๒๖๐ ล้านบาท|NUMBER|1,260 ล้าน",
        "1,250 billion baht|NUMBER|1,250 billion",
        "วงเงิน 125.0 ล้านบาท|NUMBER|125.0 ล้าน",
        "วงเงิน 1,250 พันล้านบาท|NUMBER|1,250 พันล้าน",
        "วงเงิน 1,250 แสนบาท|NUMBER|1,250 แสน",
        "วงเงิน 1,250 บาท|NUMBER|1,250",
        "พื้นที่ 37,500 ล้านไร่|NUMBER|37,500 ล้าน",
        "จำนวน 18 แห่ง|NUMBER|18",
        "จำนวน 2,564 แห่ง|NUMBER|2,564",
        "ร้อยละ 12.05|NUMBER|12.05",
        "ร้อยละ 125|NUMBER|125",
        "วันที่ 8 - 18 เมษายน 2564|DATE|8",
        "ภายใน 8 - 18 เมษายน|DATE|8",
        "วันที่ 17 เมษายน 2564|DATE|17 เมษายน 2564",
        "วันที่ ๑๗ เมษายน ๒๕๖๔|DATE|17 เมษายน 2564",
        "วันที่ 18 เมษายน 2565|DATE|18 เมษายน 2565",
        "วันที่ 18 เมษายน 2020|DATE|18 เมษายน 2020",
        "วันที่ 18 พฤษภาคม 2564|DATE|18 พฤษภาคม 2564",
        "on 18 May 2021|DATE|18 may 2021",
        "ปีงบประมาณ พ.ศ. 2566|DATE|ปีงบประมาณ พ.ศ. 2566",
        "แล้วเสร็จเดือนตุลาคม|DATE|ตุลาคม",
        "รายงานภายใน 9 มิ.ย. 66|DATE|9 มิ.ย. 66",
        "กระทรวงคมนาคมเป็นผู้เสนอ|AGENCY|กระทรวงคมนาคม",
        "คค. เป็นผู้เสนอ|AGENCY|คค.",
        "กรมชลประทานเป็นผู้รับผิดชอบ|AGENCY|กรมชลประทาน",
        "คณะรัฐมนตรีเห็นชอบโครงการ|DECISION|เห็นชอบ",
        "คณะรัฐมนตรีรับทราบโครงการ|DECISION|รับทราบ",
        "คณะรัฐมนตรีอนุมัติโครงการ|DECISION|อนุมัติ",
        "คณะรัฐมนตรีอนุมัติในหลักการ|DECISION|อนุมัติในหลักการ",
        "คณะรัฐมนตรีไม่เห็นชอบในหลักการ|NEGATION|ไม่เห็นชอบในหลั",
        "ไม่ให้รายงาน|NEGATION|ไม่ให้รายงาน",
        "ห้ามขุดลอกคลอง|NEGATION|ห้ามขุดลอกคลอง",
        "ครัวเรือนต้องเสียค่าธรรมเนียม|NEGATION|ต้องเสีย",
        "จำหน่ายที่ดินภายใน 10 ปีได้|NEGATION|จำหน่ายท",
        "ครัวเรือนที่ถือครองเกิน 15 ไร่|NEGATION|เกิน",
      },
      delimiter = '|')
  void falsifiedStatementIsFound(String statement, Violation.Kind kind, String words) {
    assertThat(verifier.check(statement, EVIDENCE)).containsExactly(new Violation(kind, words));
  }

  @ParameterizedTest
  @CsvSource({
    "มีมติรับทราบรายงาน, มีมติเห็นชอบรายงาน, DECISION",
    "มีมติรับทราบรายงาน, มีมติอนุมัติรายงาน, DECISION",
    "มีมติเห็นชอบในหลักการร่าง, มีมติเห็นชอบร่าง, DECISION",
    "มีมติเห็นชอบร่าง, มีมติเห็นชอบในหลักการร่าง, DECISION",
    "มีมติอนุมัติหลักการร่าง, มีมติอนุมัติร่าง, DECISION",
    "มีมติไม่อนุมัติโครงการ, มีมติอนุมัติโครงการ, DECISION",
    "มีมติอนุมัติโครงการ, มีมติไม่อนุมัติโครงการ, NEGATION",
    "วงเงิน 1 ล้านล้านบาท, วงเงิน 1 ล้านบาท, NUMBER",
    "วงเงิน 5 แสนบาท, วงเงิน 5 หมื่นบาท, NUMBER",
    "วงเงิน 1 พันล้านบาท, 'วงเงิน 1,000 ล้านบาท', NUMBER",
    "ประชุม 3 มีนาคม 2563, ประชุม 2 มีนาคม 2563, DATE",
    "ประชุม 3 มีนาคม, ประชุม 3 มีนาคม 2563, DATE",
  })
  void eachChangeOfAStatementIsFound(String evidence, String statement, Violation.Kind kind) {
    assertThat(verifier.check(evidence, evidence)).isEmpty();
    assertThat(verifier.check(statement, evidence)).extracting(Violation::kind).contains(kind);
  }

  @Test
  void everyFalseThingIsFoundAtOnce() {
    assertThat(verifier.check("ไม่เริ่มงาน คค. อนุมัติ 99 บาท เมื่อ 1 มกราคม 2560", EVIDENCE))
        .extracting(Violation::kind)
        .containsExactlyInAnyOrder(NEGATION, AGENCY, DECISION, NUMBER, DATE);
  }

  @Test
  void titleDayAndDecisionOfTheResolutionAreEvidenceTheRestOfItsBodyIsNot() {
    String body = "คณะรัฐมนตรีมีมติอนุมัติตามที่เสนอ\nวงเงิน 70 ล้านบาท\nผู้ได้รับประโยชน์ 800 ราย";
    var resolution =
        new Resolution(
            ResolutionId.of(LocalDate.of(2021, 3, 2), 5),
            "โครงการสะพานข้ามคลอง 12",
            Section.ECONOMY_SOCIETY,
            body,
            new Span(0, body.length()),
            new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));
    int at = body.indexOf("วงเงิน");
    var citation =
        new Citation(resolution, new Span(at, body.indexOf('\n', at)), DecisionReader.read(body));
    assertThat(
            verifier.check(
                new Statement(
                    "เมื่อ 2 มีนาคม 2564 อนุมัติ 70 ล้านบาท สะพานข้ามคลอง 12", List.of(citation))))
        .isEmpty();
    assertThat(verifier.check(new Statement("มีผู้ได้รับประโยชน์ 800 ราย", List.of(citation))))
        .containsExactly(new Violation(NUMBER, "800"));
  }

  @Test
  void nothingSaidNeedsNoEvidence() {
    assertThat(verifier.check("", "")).isEmpty();
    assertThat(verifier.check("อนุมัติ 5 ล้านบาท", ""))
        .containsExactly(new Violation(NUMBER, "5 ล้าน"), new Violation(DECISION, "อนุมัติ"));
  }
}
