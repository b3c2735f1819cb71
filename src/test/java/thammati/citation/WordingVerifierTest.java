package thammati.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.citation.Violation.Kind.DATE;
import static thammati.citation.Violation.Kind.LINK;
import static thammati.citation.Violation.Kind.NUMBER;
import static thammati.citation.Violation.Kind.QUOTATION;
import static thammati.citation.Violation.Kind.UNGROUNDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.facts.DecisionReader;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;

class WordingVerifierTest {
  private static final String BODY =
      """
      คณะรัฐมนตรีมีมติเห็นชอบโครงการเรือรับจ้างข้ามฟาก “ข้ามสุขใจ” ตามที่กระทรวงคมนาคมเสนอ
      1. ค่าโดยสารผู้ใหญ่ 5 บาท เด็กอายุ 6 - 12 ปี 3 บาท ผู้สูงอายุ 2 บาท
      2. เริ่มวันที่ 1 เมษายน 2565 และสิ้นสุดวันที่ 30 กันยายน 2566
      3. ท่าเรือที่ร่วมโครงการ 14 แห่ง เรือ 2,000 ลำ
      """;
  private static final Resolution FERRY =
      Papers.resolution("2022-03-08/4", "โครงการเรือรับจ้างข้ามฟาก", BODY);

  private final WordingVerifier verifier = new WordingVerifier(Agencies.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ค่าโดยสารผู้ใหญ่ 5 บาท และผู้สูงอายุ 2 บาท",
        "เด็กอายุ 6 - 12 ปี ค่าโดยสาร 3 บาท",
        "คณะรัฐมนตรีเห็นชอบเมื่อวันที่ 8 มีนาคม 2565 โดยมีท่าเรือร่วมโครงการ ๑๔ แห่ง",
        "โครงการเรือรับจ้างข้ามฟาก “ข้ามสุขใจ” เริ่ม 1 เม.ย. 65",
        "มีเรือ 2000 ลำร่วมโครงการ",
        "กระทรวงคมนาคมเป็นผู้เสนอโครงการนี้",
        "กระทรวงคมนาคม เป็นผู้เสนอเรื่องนี้",
      })
  void wordingThatSaysWhatTheSourceSaysHolds(String statement) {
    assertThat(check(statement)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "ค่าโดยสารผู้ใหญ่ 3 บาท|NUMBER",
        "ค่าโดยสารผู้สูงอายุ 5 บาท|NUMBER",
        "ท่าเรือที่ร่วมโครงการ 5 แห่ง|NUMBER",
        "เริ่มวันที่ 30 กันยายน 2566|DATE",
        "สิ้นสุดวันที่ 1 เมษายน 2565|DATE",
        "โครงการเรือ “ข้ามทุกข์ใจ”|QUOTATION",
        "โครงการเรือ \"ข้ามสุขกาย\"|QUOTATION",
        "โครงการเรือรับจ้างข้ามฟาก ดูที่ https://ferry.example|LINK",
        "โครงการเรือรับจ้างข้ามฟาก ferry-th.com|LINK",
        "โครงการเรือรับจ้างข้ามฟาก [x](y)|LINK",
        "โครงการเรือรับจ้างข้ามฟาก <img src=x>|LINK",
        "โครงการเรือรับจ้างข้ามฟาก ผู้คนต่างตื่นเต้นดีใจและเฝ้ารอกันมานาน|UNGROUNDED",
        "ระบบนี้ทำงานด้วยคำสั่งลับที่ห้ามเปิดเผยแก่บุคคลทั่วไป|UNGROUNDED",
      },
      delimiter = '|')
  void wordingBeyondTheSourceIsFound(String statement, Violation.Kind kind) {
    assertThat(check(statement)).extracting(Violation::kind).contains(kind);
  }

  @Test
  void eachKindIsToldOnceWithItsWords() {
    assertThat(check("ค่าโดยสารผู้ใหญ่ 3 บาท")).containsExactly(new Violation(NUMBER, "3"));
    assertThat(List.of(DATE, LINK, QUOTATION, UNGROUNDED)).doesNotHaveDuplicates();
  }

  @Test
  void ofNewsOneMayNotSayThatItIsTheCabinets() {
    String body = "กรมการขนส่งเปิดเดินเรือข้ามฟากสายใหม่";
    Resolution news =
        Papers.resolution(
            "2022-03-08/9",
            "ข่าวเรือข้ามฟาก",
            body,
            Section.ECONOMY_SOCIETY,
            Papers.source("b", DocumentKind.NEWS));
    Citation cited = new Citation(news, new Span(0, body.length()), List.of());
    String said = "คณะรัฐมนตรีมีมติเมื่อวันที่ 8 มีนาคม 2565 เปิดเดินเรือข้ามฟากสายใหม่";
    assertThat(verifier.check(new Statement(said, List.of(cited))))
        .extracting(Violation::kind)
        .contains(Violation.Kind.AGENCY);
  }

  private List<Violation> check(String text) {
    Span all = new Span(0, BODY.length());
    var cited = new Citation(FERRY, all, DecisionReader.read(BODY));
    return verifier.check(new Statement(text, List.of(cited)));
  }
}
