package thammati.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.facts.DecisionReader;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;

/** English statements over Thai sources: what holds, and each kind of falsehood. */
class EnglishVerifierTest {
  private static final Resolution FERRY =
      Papers.resolution(
          "2022-03-08/4",
          "โครงการเรือรับจ้างข้ามฟาก",
          """
          คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการเรือรับจ้างข้ามฟาก ตามที่กระทรวงคมนาคมเสนอ
          1. ค่าโดยสารผู้ใหญ่ 5 บาท เด็กอายุ 6 - 12 ปี 3 บาท ผู้สูงอายุ 2 บาท
          2. เริ่มวันที่ 1 เมษายน 2565 และสิ้นสุดวันที่ 30 กันยายน 2566
          3. ท่าเรือที่ร่วมโครงการ 14 แห่ง เรือ 2,000 ลำ งบประมาณไม่เกิน 61.8 ล้านบาท
          4. มอบหมายให้กรมเจ้าท่ารายงานผลภายใน 90 วัน
          5. นักเรียนไม่ต้องจ่ายค่าธรรมเนียม
          """);
  private static final Resolution TWO =
      Papers.resolution(
          "2021-05-04/7",
          "มาตรการช่วยเหลือเกษตรกร",
          """
          คณะรัฐมนตรีมีมติ ดังนี้
          1. รับทราบรายงานสถานการณ์น้ำท่วม
          2. อนุมัติงบกลาง จำนวน 1,250 ล้านบาท เพื่อช่วยเหลือเกษตรกร
          """);

  private final EnglishVerifier verifier = new EnglishVerifier(Agencies.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fare is 5 baht for adults, 3 baht for children and 2 baht for the elderly.",
        "On 8 March 2022 the Cabinet agreed in principle to the project.",
        "The Cabinet agreed to the project in principle on March 8, 2022.",
        "The project starts on 1 April 2022 and ends on 30 September 2023.",
        "The project starts on 1 April B.E. 2565.",
        "The project starts on 1 April 2565 BE.",
        "The project starts on 1 April 2022 C.E.",
        "There are 14 piers and 2,000 boats.",
        "The budget is not to exceed 61.8 million baht.",
        "A budget of up to 61,800,000 baht.",
        "The Marine Department must report within 90 days.",
        "The project was proposed by the Ministry of Transport.",
        "Students do not pay the fee.",
      })
  void whatTheSourceSaysHoldsInEnglish(String statement) {
    assertThat(check(FERRY, statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Cabinet acknowledged the report on flood.",
        "The Cabinet approved a central fund of 1,250 million baht for farmers.",
        "The Cabinet approved 1.25 billion baht to help farmers.",
        "The Cabinet took note of the flood report on 4 May 2021.",
      })
  void eachDecisionIsToldOfItsOwnMatter(String statement) {
    assertThat(check(TWO, statement)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "The fare is 3 baht for adults|NUMBER",
        "The fare is 5 baht for the elderly|NUMBER",
        "The fare is 6 baht for adults|NUMBER",
        "There are 5 piers|NUMBER",
        "There are 14 boats|NUMBER",
        "There are 14|UNGROUNDED",
        "The budget is up to 61.8 billion baht|NUMBER",
        "The budget is at least 61.8 million baht|NUMBER",
        "The budget is 61.8 million baht|NUMBER",
        "The budget is up to 61.8 million US dollars|NUMBER",
        "The project starts on 30 September 2023|DATE",
        "The project ends on 1 April 2022|DATE",
        "The project starts on 1 April 2565 and ends in 2024|DATE",
        "The Cabinet agreed in principle to the project on 1 April 2022|DATE",
        "The Cabinet agreed in principle to the project on 8 March 2021|DATE",
        "The project starts on 1 April 2565 C.E.|UNGROUNDED",
        "The Cabinet agreed to the project|DECISION",
        "The Cabinet approved the project in principle|DECISION",
        "The Cabinet acknowledged the project|DECISION",
        "The Cabinet approved the project|DECISION",
        "The Ministry of Transport agreed in principle to the project|DECISION",
        "The project was agreed in principle by the Ministry of Transport|DECISION",
        "The Ministry of Transport must report within 90 days|AGENCY",
        "The Ministry of Finance proposed the project|AGENCY",
        "The Marine Department proposed the project|AGENCY",
        "The Marine Department must report within 30 days|NUMBER",
        "Students pay the fee|NEGATION",
        "The Cabinet did not agree in principle to the project|NEGATION",
        "Adults do not pay the fee|NEGATION",
        "People were delighted with the project|UNGROUNDED",
        "The project covers the ferry of Bangkok|UNGROUNDED",
        "The fare is 5 baht for adults, see ferry-th.com|LINK",
        "The fare is 5 baht for adults ![x](//a)|LINK",
        "The project is called “happy crossing”|QUOTATION",
        "It is that which was|UNGROUNDED",
        "Students report to 14 piers|UNGROUNDED",
        "The budget of up to 61.8 million baht is for students|UNGROUNDED",
      },
      delimiter = '|')
  void falsehoodsAndWhatNobodyCanCheckAreFound(String statement, Violation.Kind kind) {
    assertThat(check(FERRY, statement)).extracting(Violation::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Cabinet acknowledged a central fund of 1,250 million baht for farmers.",
        "The Cabinet approved the report on flood.",
        "The Cabinet approved it.",
        "The Cabinet agreed to a central fund of 1,250 million baht.",
      })
  void noDecisionIsToldOfAnothersMatter(String statement) {
    assertThat(check(TWO, statement)).extracting(Violation::kind).contains(Violation.Kind.DECISION);
  }

  /** Of the verbs that consent each proves itself alone, in every pairing. */
  @ParameterizedTest
  @EnumSource(
      value = DecisionCode.class,
      names = {"ACKNOWLEDGE", "AGREE", "AGREE_IN_PRINCIPLE", "APPROVE", "APPROVE_IN_PRINCIPLE"})
  void noVerbStandsForAnother(DecisionCode decided) {
    Resolution paper =
        Papers.resolution("2022-03-08/4", "แผน", "คณะรัฐมนตรีมีมติ" + decided.verb() + "แผนแม่บท");
    List<String> verbs =
        List.of(
            "acknowledged",
            "agreed to",
            "agreed in principle to",
            "approved",
            "approved in" + " principle");
    List<DecisionCode> codes =
        List.of(
            DecisionCode.ACKNOWLEDGE,
            DecisionCode.AGREE,
            DecisionCode.AGREE_IN_PRINCIPLE,
            DecisionCode.APPROVE,
            DecisionCode.APPROVE_IN_PRINCIPLE);
    for (int i = 0; i < verbs.size(); i++) {
      var found = check(paper, "The Cabinet " + verbs.get(i) + " the master plan.");
      assertThat(found.isEmpty()).as(verbs.get(i)).isEqualTo(codes.get(i) == decided);
    }
  }

  @Test
  void aNegatedDecisionIsNone() {
    Resolution paper =
        Papers.resolution("2022-03-08/4", "แผน", "คณะรัฐมนตรีมีมติไม่เห็นชอบแผนแม่บท");
    assertThat(check(paper, "The Cabinet agreed to the master plan.")).isNotEmpty();
  }

  private List<Violation> check(Resolution source, String text) {
    Span all = new Span(0, source.body().length());
    var cited = new Citation(source, all, DecisionReader.read(source.body()));
    return verifier.check(new Statement(text, List.of(cited)));
  }
}
