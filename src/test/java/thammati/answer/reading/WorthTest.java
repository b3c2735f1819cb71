package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thammati.text.Span;

class WorthTest {
  private static final int CLAUSES = 12;
  private static final int LENGTH = 100;
  private static final Span ALL = new Span(0, CLAUSES * LENGTH);
  private static final String BODY = body("กขคงจชซดตถทน");
  private static final List<Span> WINDOWS =
      Windows.of(
          BODY, IntStream.range(0, CLAUSES).mapToObj(WorthTest::clause).toList(), 3 * LENGTH);

  @Test
  void oddsOfAllClausesSumToOneAndWhatIsToldCountsNoMore() {
    ClauseOdds odds = odds(Set.of(3));
    assertThat(odds.in(ALL)).isCloseTo(1, within(1e-9));
    assertThat(odds.in(clause(3))).isGreaterThan(0.5);
    assertThat(odds.without(clause(3)).in(clause(3))).isZero();
    assertThat(odds.without(clause(3)).in(ALL)).isCloseTo(1 - odds.in(clause(3)), within(1e-9));
  }

  @Test
  void stretchThatBeginsInsideAClauseTouchesIt() {
    ClauseOdds odds = odds(Set.of(3));
    Span inside = new Span(3 * LENGTH + 10, 3 * LENGTH + 20);
    assertThat(odds.in(inside)).isEqualTo(odds.in(clause(3)));
  }

  @Test
  void nothingIsQuotedBesidesAClauseThatAnswersForCertain() {
    assertThat(quoted(Set.of(3))).containsExactly(clause(3));
  }

  @Test
  void clauseThatMayAnswerAsWellIsQuotedToo() {
    assertThat(quoted(Set.of(2, 9))).containsExactlyInAnyOrder(clause(2), clause(9));
  }

  @Test
  void whatIsSaidASecondTimeIsQuotedOnce() {
    String twice = body("กขคงจชซดตคทน");
    Span first = clause(2);
    ClauseOdds odds = odds(Set.of(2, 9), twice);
    assertThat(odds.in(clause(9))).isGreaterThan(0.2);
    assertThat(odds.without(first).in(clause(9))).isZero();
    assertThat(new Worth(odds, UnaryOperator.identity()).of(WINDOWS)).hasSize(1);
  }

  private static List<Span> quoted(Set<Integer> answering) {
    return new Worth(odds(answering), UnaryOperator.identity()).of(WINDOWS);
  }

  /** Features as if those clauses, and all windows that hold one, answered. */
  private static ClauseOdds odds(Set<Integer> answering) {
    return odds(answering, BODY);
  }

  private static ClauseOdds odds(Set<Integer> answering, String body) {
    double[][] values =
        WINDOWS.stream()
            .map(window -> features(answering.stream().anyMatch(c -> window.contains(clause(c)))))
            .toArray(double[][]::new);
    ReadingWeights weights = ReadingWeights.bundled();
    double[] scores = Arrays.stream(values).mapToDouble(weights::score).toArray();
    return ClauseOdds.of(body, WINDOWS, values, scores, weights);
  }

  private static double[] features(boolean answers) {
    double[] features = new double[WindowFeatures.NAMES.size()];
    Arrays.fill(features, answers ? 2 : -1);
    return features;
  }

  /** Every clause of one letter. */
  private static String body(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> Character.toString(letter).repeat(LENGTH))
        .collect(Collectors.joining());
  }

  private static Span clause(int number) {
    return new Span(number * LENGTH, (number + 1) * LENGTH);
  }
}
