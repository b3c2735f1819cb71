package thammati.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;
import thammati.thai.Agencies;

class ComputedTest {
  private static final String BODY =
      "ปรับค่าตอบแทนอาสาสมัครจาก ๑,๒๐๐ บาท เป็น 1,500 บาท สำหรับ 40 คน งบเดิม 3.5 ล้านบาท งบใหม่"
          + " 4.75 ล้านบาท คิดเป็นร้อยละ 12.5 จากร้อยละ 20\n"
          + "นอกเรื่อง 1,700 บาท";

  private final Verifier verifier = new Verifier(Agencies.bundled());

  @ParameterizedTest
  @CsvSource({
    "'๑,๒๐๐ บาท', '1,500 บาท', 300",
    "'1,500 บาท', '๑,๒๐๐ บาท', -300",
    "3.5 ล้านบาท, 4.75 ล้านบาท, 1250000",
    "ร้อยละ 20, ร้อยละ 12.5, -7.5",
  })
  void differenceOfCitedFiguresHolds(String from, String to, BigDecimal difference) {
    assertThat(new Computed.Difference(operand(from), operand(to), difference).holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'๑,๒๐๐ บาท', '1,500 บาท', 301",
    "'๑,๒๐๐ บาท', '1,500 บาท', -300",
    "'1,500 บาท', 40 คน, -1460",
    "'1,500 บาท', '1,700 บาท', 200",
    "'1,500 บาท', นอกเรื่อง, 0",
    "3.5 ล้านบาท, 4.75 ล้านบาท, 1.25",
  })
  void wrongMixedOrUncitedDifferenceDoesNotHold(String from, String to, BigDecimal difference) {
    assertThat(new Computed.Difference(operand(from), operand(to), difference).holds()).isFalse();
  }

  @Test
  void sumCountsEveryPlaceOnce() {
    Operand one = operand("๑,๒๐๐ บาท");
    Operand other = operand("1,500 บาท");
    assertThat(new Computed.Sum(List.of(one, other), new BigDecimal("2700.00")).holds()).isTrue();
    assertThat(new Computed.Sum(List.of(one, other), new BigDecimal(2701)).holds()).isFalse();
    assertThat(new Computed.Sum(List.of(one, one), new BigDecimal(2400)).holds()).isFalse();
    assertThat(new Computed.Sum(List.of(one), new BigDecimal(1200)).holds()).isFalse();
  }

  @Test
  void countIsOfDifferentResolutions() {
    Citation one = citation(1);
    assertThat(new Computed.Count(List.of(one, citation(2)), new BigDecimal(2)).holds()).isTrue();
    assertThat(new Computed.Count(List.of(one, one), new BigDecimal(2)).holds()).isFalse();
  }

  @Test
  void moreAreCountedAgainstFewer() {
    List<Citation> two = List.of(citation(1), citation(2));
    List<Citation> one = List.of(citation(3));
    assertThat(new Computed.CountDifference(two, one, BigDecimal.ONE).holds()).isTrue();
    assertThat(new Computed.CountDifference(two, one, BigDecimal.TWO).holds()).isFalse();
    assertThat(new Computed.CountDifference(one, two, BigDecimal.ONE.negate()).holds()).isFalse();
  }

  @Test
  void sumsAreHeldAgainstEachOtherAndNoFigureStandsOnBothSides() {
    Operand one = operand("๑,๒๐๐ บาท");
    Operand other = operand("1,500 บาท");
    BigDecimal by = new BigDecimal("300");
    assertThat(new Computed.SumDifference(List.of(other), List.of(one), by).holds()).isTrue();
    assertThat(new Computed.SumDifference(List.of(other), List.of(one), BigDecimal.ONE).holds())
        .isFalse();
    assertThat(new Computed.SumDifference(List.of(one), List.of(other), by.negate()).holds())
        .isFalse();
    assertThat(new Computed.SumDifference(List.of(one), List.of(one), BigDecimal.ZERO).holds())
        .isFalse();
    assertThat(new Computed.SumDifference(List.of(one), List.of(), one.value().get()).holds())
        .isFalse();
  }

  @Test
  void extremeIsAmongFiguresOfOneUnitAndNoneIsBeyondIt() {
    Operand less = operand("๑,๒๐๐ บาท");
    Operand more = operand("1,500 บาท");
    List<Operand> both = List.of(less, more);
    assertThat(new Computed.Extreme(more, both, true).holds()).isTrue();
    assertThat(new Computed.Extreme(less, both, false).holds()).isTrue();
    assertThat(new Computed.Extreme(less, both, true).holds()).isFalse();
    assertThat(new Computed.Extreme(more, List.of(less), true).holds()).isFalse();
    Operand people = operand("40 คน");
    assertThat(new Computed.Extreme(more, List.of(more, people), true).holds()).isFalse();
    Operand beside = operand("1,700 บาท");
    assertThat(new Computed.Extreme(beside, List.of(more, beside), true).holds()).isFalse();
  }

  @Test
  void earliestAndLatestAreByTheDayOfTheMeeting() {
    Citation early = citation(1);
    Citation late = citation(LocalDate.of(2021, 3, 9), 1);
    List<Citation> both = List.of(early, late);
    assertThat(new Computed.InTime(early, both, true).holds()).isTrue();
    assertThat(new Computed.InTime(late, both, false).holds()).isTrue();
    assertThat(new Computed.InTime(late, both, true).holds()).isFalse();
    assertThat(new Computed.InTime(late, List.of(early), false).holds()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "วงเงินสูงสุดคือ 1500 บาท, true, true",
    "วงเงินต่ำสุดคือ 1500 บาท, true, false",
    "The largest sum is 1500 บาท, true, true",
    "The smallest sum is 1500 บาท, true, false",
  })
  void verifierRefusesTheLeastWhereItIsTheMost(String text, boolean largest, boolean holds) {
    Operand more = operand("1,500 บาท");
    var extreme = new Computed.Extreme(more, List.of(operand("๑,๒๐๐ บาท"), more), largest);
    var statement = new Statement(text, List.of(citation(1)), List.of(extreme));
    assertThat(verifier.check(statement).isEmpty()).isEqualTo(holds);
  }

  @Test
  void verifierRefusesTheLatestWhereItIsTheEarliestAndItsDayAsAFigure() {
    Citation early = citation(1);
    Citation late = citation(LocalDate.of(2021, 3, 9), 1);
    var first = new Computed.InTime(early, List.of(early, late), true);
    assertThat(verifier.check(new Statement("มติแรกสุด", List.of(early), List.of(first))))
        .isEmpty();
    assertThat(verifier.check(new Statement("มติล่าสุด", List.of(early), List.of(first))))
        .extracting(Violation::kind)
        .containsExactly(Violation.Kind.COMPUTATION);
    String day = "มติแรกสุด " + first.claimed();
    assertThat(verifier.check(new Statement(day, List.of(early), List.of(first))))
        .extracting(Violation::kind)
        .containsExactly(Violation.Kind.NUMBER);
  }

  @Test
  void verifierTakesAComputedFigureOnlyWithItsComputation() {
    String text = "จาก 1,200 บาท เป็น 1,500 บาท เพิ่มขึ้น 300 บาท";
    assertThat(verifier.check(rise(text, 300))).isEmpty();
    assertThat(verifier.check(new Statement(text, List.of(citation(1)))))
        .containsExactly(new Violation(Violation.Kind.NUMBER, "300"));
    assertThat(verifier.check(rise(text.replace(" 300", " 301"), 300)))
        .containsExactly(new Violation(Violation.Kind.NUMBER, "301"));
    assertThat(verifier.check(rise(text.replace(" 300", " 301"), 301)))
        .extracting(Violation::kind)
        .containsExactly(Violation.Kind.COMPUTATION, Violation.Kind.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ลดลง 300 บาท", "a fall of 300 บาท"})
  void verifierRefusesAFallWhereThereIsARise(String text) {
    assertThat(verifier.check(rise(text, 300)))
        .contains(new Violation(Violation.Kind.COMPUTATION, "300"));
  }

  @Test
  void operandsMustBeAmongTheCitations() {
    Computed computed =
        new Computed.Difference(operand("๑,๒๐๐ บาท"), operand("1,500 บาท"), new BigDecimal(300));
    Statement elsewhere =
        new Statement("เพิ่มขึ้น 300 บาท", List.of(citation(2)), List.of(computed));
    assertThat(verifier.check(elsewhere))
        .extracting(Violation::kind)
        .contains(Violation.Kind.COMPUTATION);
  }

  private static Statement rise(String text, int by) {
    Computed computed =
        new Computed.Difference(operand("๑,๒๐๐ บาท"), operand("1,500 บาท"), new BigDecimal(by));
    return new Statement(text, List.of(citation(1)), List.of(computed));
  }

  private static Operand operand(String words) {
    int at = BODY.indexOf(words);
    return new Operand(citation(1), new Span(at, at + words.length()));
  }

  private static Citation citation(int item) {
    return citation(LocalDate.of(2021, 3, 2), item);
  }

  private static Citation citation(LocalDate day, int item) {
    var resolution =
        new Resolution(
            ResolutionId.of(day, item),
            "ค่าตอบแทนอาสาสมัคร",
            Section.ECONOMY_SOCIETY,
            BODY,
            new Span(0, BODY.length()),
            new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));
    return new Citation(resolution, new Span(0, BODY.indexOf('\n')), List.of());
  }
}
