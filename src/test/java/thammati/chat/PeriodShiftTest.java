package thammati.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.retrieval.DateWish;

class PeriodShiftTest {
  private static final DateWish YEAR = wish("2020-01-01", "2020-12-31");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "แล้วปีถัดมาล่ะ | แล้วปี 2564ล่ะ",
        "ปีก่อนหน้านั้นใช้เท่าไร | ปี 2562ใช้เท่าไร",
        "แล้วปีงบประมาณถัดไปล่ะ | แล้วปีงบประมาณ 2564ล่ะ",
        "and the following year? | and 2021?",
        "what about the year before? | what about 2019?"
      })
  void tellsTheYearAfterAndBefore(String question, String resolved) {
    assertThat(PeriodShift.resolved(question, YEAR, false)).hasValue(resolved);
  }

  @Test
  void aSeasonGoesOnIntoTheNextYear() {
    assertThat(PeriodShift.resolved("แล้วปีถัดมาล่ะ", YEAR, true)).hasValue("แล้วปี 2564/65ล่ะ");
  }

  @Test
  void aMonthIsCountedOverTheEndOfAYear() {
    DateWish december = wish("2020-12-01", "2020-12-31");

    assertThat(PeriodShift.resolved("เดือนถัดมา", december, false)).hasValue("มกราคม 2564");
    assertThat(PeriodShift.resolved("เดือนก่อนหน้านั้น", december, false))
        .hasValue("พฤศจิกายน 2563");
  }

  @Test
  void ofAMonthTheYearBeforeIsTheSameMonth() {
    DateWish march = wish("2021-03-01", "2021-03-31");

    assertThat(PeriodShift.resolved("แล้วปีก่อนล่ะ", march, false)).hasValue("แล้วมีนาคม 2563ล่ะ");
    assertThat(PeriodShift.isIn("ปีก่อนใช้เท่าไร")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"แล้วเมษายนล่ะ, แล้วเมษายน 2563 ล่ะ", "and in April?, and in April 2020?"})
  void aBareMonthIsOfTheYearTalkedOf(String question, String completed) {
    assertThat(PeriodShift.completed(question, YEAR)).hasValue(completed);
    assertThat(PeriodShift.completed("แล้วเมษายน 2564 ล่ะ", YEAR)).isEmpty();
  }

  @Test
  void aFiscalYearIsNamedByTheYearItEndsIn() {
    DateWish fiscal = wish("2020-10-01", "2021-09-30");

    assertThat(PeriodShift.resolved("ปีงบประมาณถัดไป", fiscal, false)).hasValue("ปีงบประมาณ 2565");
  }

  @Test
  void otherPeriodsAreLeftAlone() {
    assertThat(PeriodShift.resolved("แล้วปีที่แล้วล่ะ", YEAR, false)).isEmpty();
    assertThat(PeriodShift.isIn("แล้วปี 2565 ล่ะ")).isFalse();
  }

  private static DateWish wish(String from, String to) {
    return new DateWish("", LocalDate.parse(from), LocalDate.parse(to), false);
  }
}
