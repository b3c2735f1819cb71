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
        "ภายใน 30 วันทำการ|UNSTATED|",
        "ภายใน 48 ชั่วโมง|UNSTATED|2021-03-04",
        "ภายใน 2 - 3 เดือน|UNSTATED|2021-06-02",
        "ภายใน 1 ปี 6 เดือน|UNSTATED|2022-09-02",
        "ภายใน 1 ปีครึ่ง|UNSTATED|2022-09-02",
        "ภายในกำหนดเวลา 60 วัน|UNSTATED|2021-05-01",
        "ไม่ช้ากว่า 2 สัปดาห์|UNSTATED|2021-03-16",
        "ภายใน 6 เดือน ภายหลังจากเปิดสวน|EVENT|",
        "ภายใน 15 วัน นับถัดจากวันที่ได้รับหนังสือ|EVENT|",
        "ภายในวันพฤหัสบดีที่ 15 เมษายน 2564|CALENDAR|2021-04-15",
        "ก่อนเดือนมิถุนายน 2564|CALENDAR|2021-05-31",
        "ก่อนสิ้นเดือนมิถุนายน 2564|CALENDAR|2021-06-30",
        "ภายในกลางเดือนมิถุนายน 2564|CALENDAR|2021-06-15",
        "ภายในต้นปี 2565|CALENDAR|",
        "ภายในครึ่งปีแรกของปี 2565|CALENDAR|2022-06-30",
        "ก่อนปีงบประมาณ พ.ศ. 2565|CALENDAR|2021-09-30",
        "ภายในปี ค.ศ. 2030|CALENDAR|2030-12-31",
        "ภายในไตรมาส 1/2565|CALENDAR|2022-03-31",
        "ภายในไตรมาสแรกของปีงบประมาณ|CALENDAR|2021-12-31",
        "ภายในไตรมาสที่ 1|CALENDAR|2021-03-31",
        "ภายในเดือนกุมภาพันธ์|CALENDAR|2022-02-28",
        "ภายในวันที่ 15 มิถุนายน|CALENDAR|2021-06-15",
        "ภายในเดือนกรกฎาคมของทุกปี|RECURRING|",
        "ภายในวันที่ 30 กันยายน ของทุกปี|RECURRING|",
        "ภายในสัปดาห์หน้า|UNSTATED|2021-03-14",
        "ในสัปดาห์หน้า|UNSTATED|2021-03-14",
        "ภายในเดือนนี้|UNSTATED|2021-03-31",
        "ภายในเดือนหน้า|UNSTATED|2021-04-30",
        "ภายในปีนี้|UNSTATED|2021-12-31",
        "ภายในสิ้นปีงบประมาณนี้|UNSTATED|2021-09-30",
        "ก่อนสิ้นปีงบประมาณ|UNSTATED|2021-09-30",
        "ภายในสิ้นเดือน|UNSTATED|2021-03-31",
        "ให้แล้วเสร็จก่อนเสนอเรื่องให้คณะรัฐมนตรีพิจารณา|EVENT|",
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
      strings = {
        "ภายในวงเงิน 30 ล้านบาท",
        "ภายในประเทศ",
        "โดยเร็ว",
        "ภายในกรอบ 5 ด้าน",
        "30 วัน",
        "อยู่ได้ไม่เกิน 2 ปี",
        "ภายในปีงบประมาณ",
        "ภายในเดือนถัดไป",
        "เมื่อสิ้นปีงบประมาณ",
        "ก่อนเสนอเรื่อง"
      })
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

  @ParameterizedTest
  @CsvSource(
      value = {
        "ภายในวันที่ 31 มีนาคม 2564|SURE",
        "ภายในวันที่ 31 มีนาคม|LIKELY",
        "ภายในปลายเดือนมีนาคม 2564|LIKELY",
        "ภายในสัปดาห์หน้า|LIKELY",
        "ภายในวันที่ 1 มีนาคม 2564|DOUBTFUL",
        "ภายในปี 2563|DOUBTFUL",
        "ภายในวันที่ 31 กุมภาพันธ์ 2565|DOUBTFUL",
      },
      delimiter = '|')
  void whatIsLeftOpenIsLikelyAndWhatContradictsIsDoubtful(String words, Confidence confidence) {
    assertThat(read(words, 0, words.length()))
        .extracting(Deadline::confidence)
        .containsExactly(confidence);
  }

  @Test
  void aDayThatDoesNotExistIsNotMadeToExist() {
    String body = "ภายในวันที่ 31 กุมภาพันธ์ 2565";
    assertThat(read(body, 0, body.length())).allMatch(d -> d.date().isEmpty()).hasSize(1);
  }

  @Test
  void aPeriodEndsWhereAnotherLimitBegins() {
    String body = "ภายใน 30 วัน นับแต่วันที่ยื่นคำขอ แต่ต้องไม่เกินวันที่ 30 เมษายน 2564";
    assertThat(read(body, 0, body.length()))
        .extracting(d -> d.span().in(body))
        .containsExactly("ภายใน 30 วัน นับแต่วันที่ยื่นคำขอ", "ไม่เกินวันที่ 30 เมษายน 2564");
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
