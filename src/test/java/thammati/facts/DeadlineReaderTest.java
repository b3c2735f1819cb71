package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.facts.Deadline.Start;
import thammati.text.Span;
import thammati.thai.ThaiText;

class DeadlineReaderTest {
  private static final LocalDate MEETING = LocalDate.of(2021, 3, 2);

  @ParameterizedTest
  @CsvSource(
      value = {
        "ภายใน 30 วัน|UNSTATED|2021-04-01",
        "ภายใน ๓๐ วัน|UNSTATED|2021-04-01",
        "ภายใน 2 เดือน นับแต่วันที่คณะรัฐมนตรีมีมติ|RESOLUTION|2021-05-02",
        "ภายในระยะเวลา 1 ปี|UNSTATED|2022-03-02",
        "ภายใน 30 วัน นับแต่วันที่ได้รับแจ้งคำสั่ง|EVENT|",
        "ภายใน 90 วันหลังจากลงนาม|EVENT|",
        "ภายในวันที่ 15 มิถุนายน 2564|CALENDAR|2021-06-15",
        "ก่อนวันที่ 15 มิถุนายน 2564|CALENDAR|2021-06-14",
        "ให้แล้วเสร็จภายในเดือนกันยายน 2564|CALENDAR|2021-09-30",
        "ภายในปีงบประมาณ พ.ศ. 2565|CALENDAR|2022-09-30",
        "ภายในปี 2565|CALENDAR|2022-12-31",
        "ภายในไตรมาสแรกของปีงบประมาณ พ.ศ. 2565|CALENDAR|2021-12-31",
        "ภายในไตรมาสที่ 2 ของปีงบประมาณ พ.ศ. 2565|CALENDAR|2022-03-31",
        "ภายในไตรมาสที่ 4 ปี 2565|CALENDAR|2022-12-31",
        "ทุกไตรมาส|RECURRING|",
        "ทุก 6 เดือน|RECURRING|",
        "ภายในทุกวันที่ 5 ของเดือน|RECURRING|",
        "ภายในวันที่ 5 ของเดือนถัดไป|RECURRING|",
        "เมื่อสิ้นไตรมาสที่ 2 ของปีงบประมาณ พ.ศ. 2565|CALENDAR|2022-03-31",
        "ภายในสามสิบวัน|UNSTATED|2021-04-01",
        "ภายในหนึ่งร้อยแปดสิบวันนับแต่วันสิ้นปี|EVENT|",
      },
      delimiter = '|')
  void wordsStartAndDayAreTold(String words, Start start, String day) {
    String body = "รายงานผลให้ทราบ" + words;
    assertThat(read(body, 0, body.length()))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.start()).isEqualTo(start);
          assertThat(d.date().map(Object::toString).orElse(null)).isEqualTo(day);
          assertThat(d.span().in(body)).isEqualTo(words);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ภายในวงเงิน 30 ล้านบาท", "ภายในประเทศ", "โดยเร็ว", "ภายในกรอบ 5 ด้าน", "30 วัน"})
  void otherWordsAreNoDeadlines(String words) {
    assertThat(read(words, 0, words.length())).isEmpty();
  }

  @Test
  void withoutTheDayOfTheMeetingNothingIsComputedFromIt() {
    String body = "ภายใน 30 วัน";
    assertThat(DeadlineReader.read(body, new Span(0, body.length()), null))
        .singleElement()
        .satisfies(d -> assertThat(d.date()).isEmpty());
  }

  @Test
  void onlyTheSpanIsRead() {
    String body = "ภายใน 30 วัน และภายใน 60 วัน";
    assertThat(read(body, 12, body.length()))
        .extracting(d -> d.span().in(body))
        .containsExactly("ภายใน 60 วัน");
  }

  private static List<Deadline> read(String body, int from, int to) {
    return DeadlineReader.read(ThaiText.plain(body), new Span(from, to), MEETING);
  }
}
