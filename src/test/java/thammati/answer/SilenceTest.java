package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.answer.Outcome.Gap;
import thammati.answer.Support.Quote;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Ranking;
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
    double[] evidence = evidence(question, 0.8, gap == null ? 0.4 : 0.9);
    assertThat(Silence.bundled().judge(evidence, false)).isEqualTo(Optional.ofNullable(gap));
  }

  @Test
  void falsePremiseIsUntold() {
    double[] evidence =
        evidence(
            "ทำไมถึงตีตกการก่อสร้างสะพานคลองหลวงที่จังหวัดลำปาง ความยาว 120 เมตร และถูกปรับ 9,000"
                + " บาท",
            0.3,
            0.2);
    assertThat(Silence.bundled().judge(evidence, false)).contains(Gap.DETAIL);
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
    double[] told = evidence("สะพานคลองหลวงที่จังหวัดลำปาง มีความยาวเท่าไร", 0.8, 0.4);
    double[] absent = evidence("ฟุตบอลหญิงชิงแชมป์ที่เวียดนาม ใช้เงินรางวัลกี่ยูโร", 0.8, 0.9);
    double[] between = told.clone();
    boolean silentInThai = false;
    for (int percent = 0; percent <= 100 && !silentInThai; percent++) {
      for (int i = 0; i < told.length; i++) {
        between[i] = told[i] + percent * (absent[i] - told[i]) / 100;
      }
      silentInThai = Silence.bundled().judge(between, false).isPresent();
    }
    assertThat(silentInThai).isTrue();
    assertThat(Silence.bundled().judge(between, true)).isEmpty();
  }

  private static double value(String question, String name) {
    return evidence(question, 0.5, 0.5)[Support.NAMES.indexOf(name)];
  }

  /** The rival's score is given; the bridge's is 1. */
  private static double[] evidence(String question, double share, double rival) {
    Query query = READER.read(question, List.of(), Filters.NONE);
    Span all = new Span(0, BRIDGE.body().length());
    Candidate candidate = new Candidate(BRIDGE, 1, List.of(all));
    Candidate other = new Candidate(BRIDGE, rival, List.of(all));
    boolean about = question.contains("สะพาน");
    Quote quote = new Quote(all, about ? share : 0, true, 0.2, List.of());
    return SUPPORT.of(new Ranking(query, List.of(candidate, other), false), List.of(quote));
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
