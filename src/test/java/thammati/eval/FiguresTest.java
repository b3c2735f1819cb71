package thammati.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.eval.EvalQuestion.EvalSource;
import thammati.eval.ShownAnswer.ShownCitation;

class FiguresTest {
  private static final String EVIDENCE = "เห็นชอบให้วันที่ 3 เมษายน ของทุกปี เป็น วันผึ้งแห่งชาติ";
  private static final EvalSource SOURCE =
      new EvalSource("2022-06-21", 12, "วันผึ้งแห่งชาติ", null);
  private static final EvalQuestion WHEN =
      question(List.of(List.of("3 เมษายน", "3 เม.ย.")), List.of(SOURCE), false);
  private static final EvalQuestion COUNTS =
      question(List.of(List.of("280"), List.of("325")), List.of(SOURCE), false);
  private static final EvalQuestion NOTHING =
      new EvalQuestion("c", "unans", List.of(), "ฝนตกไหม", false, List.of(), List.of(), false, "");
  private static final ShownCitation GOOD = citation("2022-06-21", 12, "x", EVIDENCE);
  private static final ShownCitation BAD = citation("2020-01-01", 1, "x", "ก");

  @Test
  void aRightAnswerWithItsSourceIsCorrect() {
    ItemScore score = score(WHEN, "ตรงกับวันที่ ๓ เมษายน ของทุกปี [1]", GOOD);
    assertThat(score.correct()).isTrue();
    assertThat(score.at1()).isTrue();
    assertThat(score.evidence()).hasValue(1);
    assertThat(score.grounded()).isEmpty();
  }

  @Test
  void aSourceAtRankSixIsCitedButNotAmongTheFirstFive() {
    ItemScore score = score(WHEN, "3 เมษายน", BAD, BAD, BAD, BAD, BAD, GOOD);
    assertThat(List.of(score.at1(), score.at5(), score.cited()))
        .containsExactly(false, false, true);
  }

  @Test
  void aSourceIsKnownByItsTitleOrItsEvidenceOnTheSameDay() {
    assertThat(score(WHEN, "", citation("2022-06-21", null, "เรื่อง วันผึ้งแห่งชาติ", "")).at1())
        .isTrue();
    assertThat(score(WHEN, "", citation("2022-06-21", 3, "อื่น", "ก" + EVIDENCE)).at1()).isTrue();
    assertThat(score(WHEN, "", citation("2022-06-21", 3, "อื่น", "ก")).at1()).isFalse();
    assertThat(score(WHEN, "", citation("2022-06-14", 12, "x", EVIDENCE)).at1()).isFalse();
  }

  @Test
  void allSourcesAreWantedWhereTheQuestionSaysSo() {
    EvalSource other = new EvalSource(null, null, null, "a/004.txt");
    EvalQuestion both = question(WHEN.answers(), List.of(SOURCE, other), true);
    ShownCitation file = new ShownCitation(2, null, null, "y", null, "b/004.txt", "");
    assertThat(score(both, "3 เมษายน", GOOD).at5()).isFalse();
    assertThat(score(both, "3 เมษายน", GOOD).at1()).isTrue();
    assertThat(score(both, "3 เมษายน", GOOD, file).at5()).isTrue();
  }

  @Test
  void onlyTheBeginningOfAnAnswerCounts() {
    assertThat(score(WHEN, "ก".repeat(1200) + "3 เมษายน", GOOD).strict()).isFalse();
    assertThat(score(COUNTS, "เพิ่มเป็น 325 แห่ง", GOOD).recall()).isEqualTo(0.5);
  }

  @Test
  void numbersMustComeFromWhatIsCited() {
    assertThat(score(WHEN, "มติวันที่ 21 มิถุนายน 2565", GOOD).grounded()).hasValue(1);
    assertThat(score(WHEN, "มี 9999 แห่ง", GOOD).grounded()).hasValue(0);
  }

  @Test
  void figuresOfAllTogether() {
    ShownAnswer silent = new ShownAnswer("c", "ไม่พบ", true, List.of(), 30);
    ShownAnswer wrong = new ShownAnswer("c", "ตก", false, List.of(), 40);
    Figures figures =
        Figures.of(
            List.of(
                score(WHEN, "3 เมษายน", GOOD),
                score(COUNTS, "325"),
                ItemScore.of(NOTHING, silent),
                ItemScore.of(NOTHING, wrong)));

    assertThat(figures.value(Measure.OVERALL)).isEqualTo(0.5);
    assertThat(figures.value(Measure.SOURCE_AT_1)).isEqualTo(0.5);
    assertThat(figures.value(Measure.ANSWER_RECALL)).isEqualTo(0.75);
    assertThat(figures.value(Measure.WRONG_AMONG_ANSWERED)).isEqualTo(0.5);
    assertThat(figures.value(Measure.ABSTENTION_PRECISION)).isEqualTo(1);
    assertThat(figures.value(Measure.ABSTENTION_F1)).isEqualTo(2 / 3.0);
    assertThat(figures.value(Measure.CHARS_MEDIAN)).isEqualTo(3);
    assertThat(figures.value(Measure.MS_MEDIAN)).isEqualTo(20);
  }

  @Test
  void whatNothingTellsOfIsMissing() {
    EvalQuestion unknown = question(List.of(), List.of(SOURCE), false);
    assertThat(Figures.of(List.of(score(unknown, "3 เมษายน", GOOD))).values())
        .containsKey(Measure.SOURCE_AT_1)
        .doesNotContainKeys(Measure.OVERALL, Measure.ANSWER_STRICT, Measure.ABSTENTION_F1);
  }

  private static EvalQuestion question(
      List<List<String>> answers, List<EvalSource> sources, boolean all) {
    String words = "วันผึ้งวันไหน";
    return new EvalQuestion("a", "when", List.of(), words, true, answers, sources, all, EVIDENCE);
  }

  private static ShownCitation citation(String date, Integer item, String title, String text) {
    return new ShownCitation(1, date, item, title, null, null, text);
  }

  private static ItemScore score(EvalQuestion question, String text, ShownCitation... citations) {
    return ItemScore.of(question, new ShownAnswer("a", text, false, List.of(citations), 10));
  }
}
