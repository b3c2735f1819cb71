package thammati.answer.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.answer.Outcome.Gap;
import thammati.answer.reading.Quote;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

class SilenceTest {
  private static final QuestionReader READER =
      new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2024, 1, 9));
  private static final Support SUPPORT = new Support(new Words(), _ -> 4);
  private static final Resolution BRIDGE =
      resolution(
          "โครงการก่อสร้างสะพานคลองหลวง",
          "คณะรัฐมนตรีเห็นชอบตามที่กระทรวงเกษตรและสหกรณ์เสนอให้ก่อสร้างสะพานคลองหลวงที่จังหวัดลำปาง"
              + " ใช้วงเงินก่อสร้าง 48 ล้านบาท สะพานมีความยาว 120 เมตร");

  @ParameterizedTest
  @CsvSource({
    "สะพานคลองหลวงที่จังหวัดลำปาง ใช้วงเงินก่อสร้างเท่าไร, ",
    "สะพานคลองหลวงที่จังหวัดลำปาง มีความยาวเท่าไร, ",
    "ฟุตบอลหญิงชิงแชมป์ที่เวียดนาม ใช้เงินรางวัลกี่ยูโร, OBJECT",
  })
  void matterThatIsAbsentIsToldFromOneThatIsThere(String question, Gap gap) {
    Evidence evidence = evidence(question, 0.8);
    assertThat(gap(evidence)).isEqualTo(Optional.ofNullable(gap));
  }

  @Test
  void theReaderIsToldWhatIsLackingTheRarestFirst() {
    Evidence evidence = evidence("ฟุตบอลหญิงชิงแชมป์ที่เวียดนาม ใช้เงินรางวัลกี่ยูโร", 0.8);
    List<String> told =
        Silence.bundled().judge(evidence).orElseThrow().lacks().stream().map(Lack::said).toList();
    assertThat(told).contains("ฟุตบอลหญิงชิงแชมป์").hasSizeLessThanOrEqualTo(3);
    assertThat(told).doesNotContain("เท่าไร", "ใช้");
  }

  @Test
  void aHigherThresholdAnswersWhatALowerOneRefuses() {
    Evidence absent = evidence("ฟุตบอลหญิงชิงแชมป์ที่เวียดนาม ใช้เงินรางวัลกี่ยูโร", 0.8);
    double doubt = Silence.bundled().doubt(absent);
    assertThat(Silence.bundled().above(doubt - 0.01).judge(absent)).isPresent();
    assertThat(Silence.bundled().above(doubt).judge(absent)).isEmpty();
  }

  @Test
  void falsePremiseIsUntold() {
    Evidence evidence =
        evidence(
            "ทำไมถึงตีตกการก่อสร้างสะพานคลองหลวงที่จังหวัดลำปาง ความยาว 120 เมตร และถูกปรับ 9,000"
                + " บาท",
            0.3);
    assertThat(gap(evidence)).contains(Gap.DETAIL);
  }

  @Test
  void placeThatTheTextDoesNotNameSpeaksForSilence() {
    assertThat(value("สะพานคลองหลวงที่ลำปางยาวเท่าไร", "places")).isZero();
    assertThat(value("สะพานคลองหลวงที่ลำพูนยาวเท่าไร", "places")).isEqualTo(1);
  }

  @Test
  void wordsFoundInTextOrTitleAreShared() {
    assertThat(value("สะพาน ลำปาง", "share")).isEqualTo(1);
    assertThat(value("เรือดำน้ำ", "share")).isLessThan(0.5);
    assertThat(value("๑๒๐ เมตร", "share")).isEqualTo(1);
  }

  @Test
  void abbreviationIsFoundByItsName() {
    assertThat(value("กษ. สะพาน", "share")).isEqualTo(1);
  }

  @Test
  void wordsThatTellMostComeFirst() {
    Support support = new Support(new Words(), term -> term.equals("สะพาน") ? 9 : 1);
    Query query = READER.read("คลองหลวง สะพาน เท่าไร", List.of(), Filters.NONE);
    assertThat(support.tellingTerms(query)).startsWith("สะพาน").doesNotContain("เท่าไร");
  }

  @Test
  void questionInEnglishIsAllowedMoreUnknownWords() {
    Evidence told = evidence("สะพานคลองหลวงที่จังหวัดลำปาง มีความยาวเท่าไร", 0.8);
    Evidence absent = evidence("ฟุตบอลหญิงชิงแชมป์ที่เวียดนาม ใช้เงินรางวัลกี่ยูโร", 0.8);
    boolean silentInThai = false;
    Evidence between = told;
    for (int percent = 0; percent <= 100 && !silentInThai; percent++) {
      between = between(told, absent, percent / 100.0, false);
      silentInThai = gap(between).isPresent();
      if (silentInThai) between = between(told, absent, percent / 100.0, true);
    }
    assertThat(silentInThai).isTrue();
    assertThat(gap(between)).isEmpty();
  }

  private static Evidence between(Evidence one, Evidence other, double share, boolean english) {
    double[] values = new double[one.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = one.value(i) + share * (other.value(i) - one.value(i));
    }
    values[Evidence.NAMES.indexOf("english")] = english ? 1 : 0;
    return new Evidence(values, List.of());
  }

  private static Optional<Gap> gap(Evidence evidence) {
    return Silence.bundled().judge(evidence).map(m -> m.onMatter() ? Gap.DETAIL : Gap.OBJECT);
  }

  private static double value(String question, String name) {
    return evidence(question, 0.5).value(name);
  }

  private static Evidence evidence(String question, double share) {
    Query query = READER.read(question, List.of(), Filters.NONE);
    Span all = new Span(0, BRIDGE.body().length());
    boolean about = question.contains("สะพาน");
    Quote quote = new Quote(all, about ? share : 0, true, 0.2, List.of());
    return SUPPORT.of(query, BRIDGE, List.of(quote));
  }

  private static Resolution resolution(String title, String body) {
    return new Resolution(
        ResolutionId.of(LocalDate.of(2021, 3, 2), 5),
        title,
        Section.ECONOMY_SOCIETY,
        body,
        new Span(0, body.length()),
        new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));
  }
}
