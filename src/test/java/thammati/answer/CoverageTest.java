package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.text.Span;
import thammati.thai.Agencies;

class CoverageTest {
  private static final QuestionReader READER =
      new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2024, 1, 9));
  private static final Resolution RUBBER =
      resolution(
          "การชดเชยราคายางพารา", "คณะรัฐมนตรีอนุมัติเงินช่วยเหลือเกษตรกรชาวสวนยาง ๓๐๐ ล้านบาท");

  @Test
  void shareRunsFromNothingToAll() {
    Coverage coverage = new Coverage(_ -> 1);
    assertThat(coverage.share(query("ยางพารา เกษตรกร"), RUBBER)).isEqualTo(1);
    assertThat(coverage.share(query("เรือดำน้ำ กองทัพ"), RUBBER)).isZero();
    assertThat(coverage.share(query("ใคร อะไร เท่าไร"), RUBBER)).isZero();
  }

  @Test
  void rareWordsCountMost() {
    Map<String, Double> idf = Map.of("เกษตรกร", 1.0, "เรือ", 3.0);
    Coverage coverage = new Coverage(term -> idf.getOrDefault(term, 0.0));
    assertThat(coverage.share(query("เกษตรกร เรือ"), RUBBER)).isCloseTo(0.1, within(1e-9));
    assertThat(coverage.tellingTerms(query("เกษตรกร เรือ"))).startsWith("เรือ", "เกษตรกร");
  }

  @Test
  void titleAndDigitsOfEitherScriptCount() {
    Coverage coverage = new Coverage(_ -> 1);
    assertThat(coverage.share(query("ชดเชย 300"), RUBBER)).isEqualTo(1);
  }

  @Test
  void datesOfTheQuestionDoNotCount() {
    Coverage coverage = new Coverage(_ -> 1);
    assertThat(coverage.share(query("เกษตรกร 3 มีนาคม 2563"), RUBBER)).isEqualTo(1);
    assertThat(coverage.tellingTerms(query("เกษตรกร 3 มีนาคม 2563"))).containsExactly("เกษตรกร");
  }

  @Test
  void resolutionOfAnotherMatterIsNotHeldToAnswer() {
    Coverage coverage = new Coverage(_ -> 1);
    Candidate candidate = new Candidate(RUBBER, 1, List.of(new Span(0, 5)));
    assertThat(coverage.holds(query("เกษตรกรชาวสวนยางได้เงินเท่าไร"), candidate)).isTrue();
    assertThat(coverage.holds(query("เรือดำน้ำลำใหม่ของกองทัพ"), candidate)).isFalse();
  }

  private static Query query(String question) {
    return READER.read(question, List.of(), Filters.NONE);
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
