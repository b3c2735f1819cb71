package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.text.Span;

class ThaiDatesTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "3 มีนาคม 2563|2020-03-03",
        "วันที่ ๓ มีนาคม ๒๕๖๓|2020-03-03",
        "3 มีนาคม พ.ศ. 2563|2020-03-03",
        "3 มีนาคม พ.ศ.2563|2020-03-03",
        "3 มีนาคม ค.ศ. 2020|2020-03-03",
        "3 มีนาคม ปี 2563|2020-03-03",
        "3 มี.ค. 2563|2020-03-03",
        "3 มี.ค.2563|2020-03-03",
        "3 มี.ค. 63|2020-03-03",
        "3มี.ค.63|2020-03-03",
        "3 มี ค 63|2020-03-03",
        "3 มีค. 63|2020-03-03",
        "3 มีนา 63|2020-03-03",
        "3 ก.พ. 63|2020-02-03",
        "3 กุมภา 2563|2020-02-03",
        "31 ธ.ค. 99|2056-12-31",
        "12/3/67|2024-03-12",
        "12/03/2567|2024-03-12",
        "12/3/2024|2024-03-12",
        "2024-03-12|2024-03-12",
        "2567-03-12|2024-03-12",
        "10 September 2019|2019-09-10",
        "10th September 2019|2019-09-10",
        "10 Sept. 2019|2019-09-10",
        "10 Sep 2019|2019-09-10",
        "September 10, 2019|2019-09-10",
        "September 10th 2019|2019-09-10",
        "Sept. 10, 2019|2019-09-10",
        "29 กุมภาพันธ์ 2567|2024-02-29",
        "3\u00a0มีนาคม\u00a02563|2020-03-03",
      },
      delimiter = '|')
  void readsADayInEveryForm(String text, LocalDate day) {
    assertThat(ThaiDates.find("เมื่อ " + text + " ที่ประชุม"))
        .singleElement()
        .satisfies(mention -> assertThat(mention.date()).contains(day));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "มี.ค. 67|2024-03",
        "มีนาคม 2567|2024-03",
        "เดือนมีนาคม พ.ศ. ๒๕๖๗|2024-03",
        "เดือนมี.ค.67|2024-03",
        "Sept. 2020|2020-09",
        "March 2024|2024-03",
      },
      delimiter = '|')
  void readsAMonthOfAYear(String text, YearMonth month) {
    assertThat(ThaiDates.find(text))
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.yearMonth()).contains(month);
          assertThat(mention.date()).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "ปีงบประมาณ พ.ศ. 2566|2023",
        "ปีงบประมาณ 2566|2023",
        "ปีงบ 2566|2023",
        "ปีงบฯ 66|2023",
        "ปี 66|2023",
        "พ.ศ. 2566|2023",
        "ค.ศ. 2023|2023",
        "ปีการศึกษา ๒๕๖๖|2023",
        "แผน 2566|2023",
        "ครั้งที่ 1/2566|2023",
        "พุทธศักราช 2566|2023",
      },
      delimiter = '|')
  void readsAYear(String text, int year) {
    assertThat(ThaiDates.find(text))
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.year()).isEqualTo(year);
          assertThat(mention.month()).isZero();
          assertThat(mention.day()).isZero();
        });
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "พ.ศ. 2563 – 2565|ปี 2563; ปี 2565",
        "ปีงบประมาณ พ.ศ. 2563 - 2565|ปี 2563; ปี 2565",
        "1 - 5 มกราคม 2565|1 มกราคม 2565; 5 มกราคม 2565",
        "วันที่ ๑–๕ มกราคม ๒๕๖๕|1 มกราคม 2565; 5 มกราคม 2565",
        "วันที่ 7 และ 14 ก.พ. 66|7 กุมภาพันธ์ 2566; 14 กุมภาพันธ์ 2566",
        "28 ธันวาคม 2564 ถึง 3 มกราคม 2565|28 ธันวาคม 2564; 3 มกราคม 2565",
        "28 ธันวาคม - 3 มกราคม 2565|28 ธันวาคม; 3 มกราคม 2565",
        "วันที่ 2, 9 และ 16 มีนาคม 2564|2 มีนาคม 2564; 9 มีนาคม 2564; 16 มีนาคม 2564",
        "มกราคม 2564 - มีนาคม 2565|มกราคม 2564; มีนาคม 2565",
        "ภายในเดือนเมษายนของทุกปี|เมษายน",
        "วันที่ 13 - 15 เมษายนของทุกปี|13 เมษายน; 15 เมษายน",
        "ระหว่างเดือนมิถุนายนถึงสิงหาคม 2565|มิถุนายน; สิงหาคม 2565",
      },
      delimiter = '|')
  void readsRangesAndParts(String text, String mentions) {
    assertThat(ThaiDates.find(text).stream().map(ThaiDates::format))
        .containsExactly(mentions.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "วงเงิน 2,565 ล้านบาท",
        "วงเงิน 2565.50 ล้านบาท",
        "วงเงิน 12,566 บาท",
        "ระยะเวลา 5 ปี 10 เดือน",
        "อายุ 60 ปี 25 ราย",
        "ร้อยละ 12.5",
        "อัตราส่วน 1/2",
        "สำนักงาน ก.พ. เสนอ",
        "อ.ส.ค. 65 ราย",
        "มาตรา 44",
        "รายปี 15 ล้านบาท",
        "ข้อ 25651",
      })
  void otherFiguresAreNoDates(String text) {
    assertThat(ThaiDates.find(text)).isEmpty();
  }

  @Test
  void spansNameTheWordsInOrder() {
    String text = "ครม. เมื่อ ๓ มี.ค. ๖๓ และ 14 กรกฎาคม 2563 ให้ใช้ในปี 2564";
    assertThat(ThaiDates.find(text).stream().map(d -> d.span().in(text)))
        .containsExactly("๓ มี.ค. ๖๓", "14 กรกฎาคม 2563", "ปี 2564");
  }

  @Test
  void lettersThatGrowInLowerCaseMoveNoSpan() {
    String text = "İİİ İstanbul 3 มีนาคม 2563";
    assertThat(ThaiDates.find(text))
        .extracting(DateMention::span)
        .containsExactly(new Span(13, text.length()));
  }

  @Test
  void dayThatNoCalendarHasIsNoDate() {
    assertThat(new DateMention(new Span(0, 1), 2023, 2, 29).date()).isEmpty();
    assertThat(ThaiDates.find("31 กุมภาพันธ์ 2566").getFirst().date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "65, 2022",
    "40, 1997",
    "99, 2056",
    "39, 2039",
    "19, 2019",
    "2565, 2022",
    "2022, 2022",
  })
  void yearsAreReadInEitherCalendar(int written, int gregorian) {
    assertThat(ThaiDates.gregorian(written)).isEqualTo(gregorian);
  }

  @Test
  void daysAreWrittenTheSameInEveryLocale() {
    LocalDate day = LocalDate.of(2024, 6, 18);
    assertThat(ThaiDates.format(day)).isEqualTo("18 มิถุนายน 2567");
    assertThat(ThaiDates.formatEnglish(day)).isEqualTo("18 June 2024");
  }

  @Test
  void everyDayIsReadBackFromBothLanguages() {
    for (LocalDate day = LocalDate.of(2019, 12, 1);
        day.isBefore(LocalDate.of(2021, 1, 5));
        day = day.plusDays(1)) {
      assertThat(dates(ThaiDates.format(day))).containsExactly(day);
      assertThat(dates(ThaiDates.formatEnglish(day))).containsExactly(day);
    }
  }

  private static List<LocalDate> dates(String text) {
    return ThaiDates.find(text).stream().flatMap(d -> d.date().stream()).toList();
  }
}
