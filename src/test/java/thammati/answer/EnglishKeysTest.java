package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.answer.reading.AskedFor.Kind;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.citation.Verifier;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;
import thammati.thai.Agencies;

class EnglishKeysTest {
  private static final Agencies AGENCIES = Agencies.bundled();
  private final EnglishKeys keys = new EnglishKeys(AGENCIES);

  @ParameterizedTest
  @CsvSource({
    "'วงเงินกู้ ๑,๔๕๐.๕ ล้านบาท ในปี 2565', MONEY, '1,450.5 million baht'",
    "ชดเชยกว่า 2 พันล้านบาท, MONEY, 2 billion baht",
    "'วัคซีน 130,000 – 150,000 โดส', NUMBER, '130,000–150,000 doses'",
    "ลดการปล่อยร้อยละ 20, PERCENT, 20 per cent",
    "ประชุมเมื่อวันที่ 9 กันยายน 2564, DATE, 9 September 2021",
    "ให้กระทรวงพลังงานรายงาน, AGENCY, Ministry of Energy",
    "ใช้เวลา 90 วันทำการ, DURATION, 90 working days",
  })
  void valueIsSaidInEnglishAndHoldsAgainstTheThaiWords(String thai, Kind kind, String english) {
    assertThat(keys.in(thai, new Span(0, thai.length()), Set.of(kind))).containsExactly(english);
    Statement statement = keys.restated(List.of(quotation(thai)), Set.of(kind)).orElseThrow();
    assertThat(statement.text()).contains(english);
    assertThat(new Verifier(AGENCIES).check(statement)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "วงเงิน 3 หมื่นล้านบาท, MONEY",
    "ร้อยละ 20 ของพื้นที่, MONEY",
    "'ปี 2560, 2561 และ 2562', NUMBER",
    "5 กันยายน 2564 ถึง 9 กันยายน 2564, DATE",
    "คณะรัฐมนตรีมีมติ, AGENCY",
  })
  void whatEnglishCannotSayForCertainIsLeftToTheQuotation(String thai, Kind kind) {
    assertThat(keys.in(thai, new Span(0, thai.length()), Set.of(kind))).isEmpty();
  }

  @Test
  void manyValuesDoNotTellWhichAnswers() {
    Statement many = quotation("10 บาท 20 บาท 30 บาท");
    assertThat(keys.restated(List.of(many), Set.of(Kind.MONEY))).isEmpty();
  }

  private static Statement quotation(String body) {
    var resolution =
        new Resolution(
            ResolutionId.of(LocalDate.of(2021, 3, 2), 5),
            "เรื่อง",
            Section.ECONOMY_SOCIETY,
            body,
            new Span(0, body.length()),
            new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));
    var citation = new Citation(resolution, new Span(0, body.length()), List.of());
    return new Statement(body, List.of(citation));
  }
}
