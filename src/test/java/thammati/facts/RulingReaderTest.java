package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thammati.resolution.DecisionCode.ACKNOWLEDGE;
import static thammati.resolution.DecisionCode.AGREE;
import static thammati.resolution.DecisionCode.AGREE_IN_PRINCIPLE;
import static thammati.resolution.DecisionCode.APPROVE;
import static thammati.resolution.DecisionCode.ASSIGN;
import static thammati.resolution.DecisionCode.EXEMPT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.DecisionCode;
import thammati.thai.Agencies;

class RulingReaderTest {
  private final RulingReader reader = new RulingReader(Agencies.bundled());

  @ParameterizedTest
  @CsvSource({
    "เห็นชอบการทบทวนมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563, REVIEW, AGREE",
    "เห็นชอบให้แก้ไขมติคณะรัฐมนตรีเดิม, REVIEW, AGREE",
    "อนุมัติทบทวนมติคณะรัฐมนตรี, REVIEW, APPROVE",
    "เห็นชอบตามที่กระทรวงพลังงานเสนอยกเลิกโครงการ, CANCEL, AGREE",
    "เห็นชอบ ยกเลิกมติคณะรัฐมนตรี, CANCEL, AGREE",
    "อนุมัติให้ยกเว้นการปฏิบัติตามมติคณะรัฐมนตรี, EXEMPT, APPROVE",
    "อนุมัติการขอผ่อนผันการใช้ประโยชน์พื้นที่, EXEMPT, APPROVE",
    "เห็นชอบในหลักการให้โรงงานตัวอย่าง (องค์การมหาชน) ได้รับยกเว้นการปฏิบัติตามมติ, EXEMPT,"
        + " AGREE_IN_PRINCIPLE",
    "อนุมัติตามที่กระทรวงพาณิชย์เสนอแต่งตั้ง นายหนึ่ง สองสาม, APPOINT, APPROVE",
    "อนุมัติตามที่กระทรวงพาณิชย์เสนอ รับโอน นายหนึ่ง สองสาม, APPOINT, APPROVE",
    "อนุมัติการโอน นายหนึ่ง สองสาม และแต่งตั้งให้ดำรงตำแหน่งอธิบดี, APPOINT, APPROVE",
    "เห็นชอบมอบหมายให้รองนายกรัฐมนตรีรักษาราชการแทน, ASSIGN, AGREE",
    "อนุมัติให้ถอนร่างพระราชกำหนด, WITHDRAW, APPROVE",
    "เห็นชอบอนุมัติชำระค่าบำรุง, APPROVE, AGREE",
  })
  void substanceOfAConsentIsTheCodeAndItsFormIsKept(
      String words, DecisionCode code, DecisionCode formal) {
    assertThat(ruling("คณะรัฐมนตรีมีมติ" + words).decisions())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.code()).isEqualTo(code);
          assertThat(d.formal()).contains(formal);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เห็นชอบร่างพระราชกฤษฎีกาว่าด้วยการยกเว้นรัษฎากร",
        "เห็นชอบร่างกฎกระทรวงยกเลิกเขตทะเลชายฝั่ง",
        "เห็นชอบแนวทางการทบทวนค่าธรรมเนียม",
        "เห็นชอบมาตรการยกเว้นภาษีเงินได้",
        "เห็นชอบการถอนสภาพที่ดินสาธารณะ",
      })
  void whatADraftSaysIsNoSubstanceOfTheConsent(String words) {
    assertThat(ruling("คณะรัฐมนตรีมีมติ" + words).decisions())
        .extracting(CabinetDecision::code, CabinetDecision::formal)
        .containsExactly(tuple(AGREE, Optional.empty()));
  }

  @Test
  void connectivesAddDecisionsAndAsidesDoNot() {
    assertThat(
            codes(
                "คณะรัฐมนตรีมีมติเห็นชอบแผนน้ำ [คณะรัฐมนตรีมีมติ (3 มีนาคม 2563) เห็นชอบ และอนุมัติ"
                    + "วงเงินแล้ว] และอนุมัติให้อธิบดีกรมชลประทานลงนาม รวมทั้งรับทราบผลการศึกษา"))
        .containsExactly(AGREE, APPROVE, ACKNOWLEDGE);
  }

  @Test
  void pointsReplaceTheVerbsThatTheLeadRepeats() {
    assertThat(
            codes(
                """
                คณะรัฐมนตรีมีมติรับทราบและเห็นชอบตามที่กระทรวงพลังงานเสนอ ดังนี้
                1. รับทราบผลการศึกษา
                2. เห็นชอบเป็นหลักการให้เดินหน้าโครงการ
                3. ให้กระทรวงพลังงานรายงานผลต่อคณะรัฐมนตรี
                4. ให้ยกเว้นการปฏิบัติตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563
                สาระสำคัญของเรื่อง
                5. เห็นชอบเรื่องอื่น\
                """))
        .containsExactly(ACKNOWLEDGE, AGREE_IN_PRINCIPLE, ASSIGN, EXEMPT);
  }

  @Test
  void whatAReportContainsIsNotDecided() {
    Ruling ruling =
        ruling(
            """
            คณะรัฐมนตรีมีมติรับทราบสรุปมติคณะกรรมการนโยบายถั่วเหลือง ดังนี้
            1. ผลการดำเนินงาน
            1.1 เห็นชอบแผนการผลิต
            1.2 มอบหมายให้กรมการค้าภายในติดตามราคา
            """);
    assertThat(ruling.decisions()).extracting(CabinetDecision::code).containsExactly(ACKNOWLEDGE);
    assertThat(ruling.assignments()).isEmpty();
  }

  @Test
  void leadGoesOnBehindAListInItsMidst() {
    Ruling ruling =
        ruling(
            """
            คณะรัฐมนตรีมีมติอนุมัติหลักการ
            1. ร่างกฎกระทรวงการเก็บหอมแดง พ.ศ. ....
            2. ร่างกฎกระทรวงการขายหอมแดง พ.ศ. ....
            รวม 2 ฉบับ ตามที่กระทรวงพาณิชย์ (พณ.) เสนอ และให้ พณ. รับความเห็นของสำนักงบประมาณไปพิจารณาดำเนินการต่อไป
            สาระสำคัญ
            ให้ผู้ขายขึ้นทะเบียน\
            """);
    assertThat(ruling.proposers()).extracting(Proposer::agency).containsExactly("กระทรวงพาณิชย์");
    assertThat(ruling.assignments()).hasSize(1);
  }

  @Test
  void opinionsHangOnTheDecisionBeforeThem() {
    String body =
        "คณะรัฐมนตรีมีมติรับทราบผล และเห็นชอบแผน โดยให้รับความเห็นของกระทรวงการคลัง สำนักงบประมาณ"
            + " และ กต. ไปพิจารณาดำเนินการต่อไปด้วย";
    assertThat(ruling(body).provisos())
        .singleElement()
        .satisfies(p -> {
          assertThat(p.kind()).isEqualTo(Proviso.Kind.OPINIONS);
          assertThat(p.agents())
              .extracting(Agent::name)
              .containsExactly("กระทรวงการคลัง", "สำนักงบประมาณ", "กระทรวงการต่างประเทศ");
          assertThat(p.decision()).isEqualTo(1);
          assertThat(p.span().in(body)).startsWith("รับความเห็น").endsWith("ต่อไปด้วย");
        });
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "ตามที่กระทรวงพลังงาน (พน.) โดยกรมเชื้อเพลิงธรรมชาติเสนอ|กระทรวงพลังงาน",
        "ตามที่กระทรวงมหาดไทย (กรมการปกครอง) เสนอ|กระทรวงมหาดไทย",
        "ตามที่สำนักเลขาธิการคณะรัฐมนตรี (สลค.) เสนอ|สำนักเลขาธิการคณะรัฐมนตรี",
        "ตามที่กระทรวงพลังงาน กระทรวงพาณิชย์ และกระทรวงคมนาคมเสนอ|กระทรวงพลังงาน, กระทรวงพาณิชย์,"
            + " กระทรวงคมนาคม",
        "ตามที่คณะกรรมการส่งเสริมและจัดการหอมแดงเสนอ|คณะกรรมการส่งเสริมและจัดการหอมแดง",
        "ตามที่กระทวงพลังงาน (พน.) เสนอ|กระทรวงพลังงาน",
      },
      delimiter = '|')
  void eachProposerIsNamedOnceByItsFullName(String words, String names) {
    assertThat(ruling("คณะรัฐมนตรีมีมติเห็นชอบแผน " + words).proposers())
        .extracting(Proposer::agency)
        .containsExactly(names.split(", "));
  }

  @Test
  void lettersMeanWhatTheTextDefinesThemToMean() {
    assertThat(
            ruling(
                    "คณะรัฐมนตรีมีมติรับทราบตามที่สำนักงานส่งเสริมหอมแดง (สผ.) เสนอ"
                        + " และให้ สผ. จัดทำแผน")
                .assignments())
        .singleElement()
        .satisfies(a ->
            assertThat(a.agents())
                .extracting(Agent::name)
                .containsExactly("สำนักงานส่งเสริมหอมแดง"));
  }

  private Ruling ruling(String body) {
    return reader.read(body, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะรัฐมนตรีพิจารณาเรื่อง แผนปลา ตามที่กรมประมงเสนอ แล้วมีมติเห็นชอบแผนปลา",
        "คณะรัฐมนตรีพิจารณา เรื่อง แผนปลา ตามที่กรมประมง (กป.) เสนอแล้วมีมติ ดังนี้\n"
            + "1. เห็นชอบแผนปลา",
        "คณะรัฐมนตรีรับทราบตามที่กรมประมงรายงานผลการเลี้ยงปลา",
      })
  void whoPutTheMatterConsideredProposes(String body) {
    assertThat(ruling(body).proposers()).extracting(Proposer::agency).containsExactly("กรมประมง");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. ให้กรมประมงออกประกาศโดยอนุมัติคณะรัฐมนตรี",
        "1. มอบหมายให้กรมประมงปรับปรุงแบบเรือ รวมทั้งอนุมัติแบบเรือให้แล้วเสร็จ",
      })
  void consentThatAnOrderSpeaksOfIsNoDecisionOfTheCabinet(String point) {
    assertThat(ruling("คณะรัฐมนตรีมีมติดังนี้\n" + point).decisions())
        .extracting(CabinetDecision::code)
        .containsExactly(ASSIGN);
  }

  private List<DecisionCode> codes(String body) {
    return ruling(body).decisions().stream().map(CabinetDecision::code).toList();
  }
}
