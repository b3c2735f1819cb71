package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.facts.DatedFact.Kind;

class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "คณะกรรมการสวนผักในการประชุมครั้งที่ 2/2563 เมื่อวันที่ 3 มีนาคม 2563|MEETING",
        "หนังสือกรมสวน ด่วน ลงวันที่ 3 มีนาคม 2563|LETTER",
        "มีผลใช้บังคับตั้งแต่วันที่ 3 มีนาคม 2563 เป็นต้นไป|EFFECTIVE",
        "ออกไปจนถึงวันที่ 3 มีนาคม 2563|EXPIRY",
        "สัญญาจะสิ้นสุดในวันที่ ๓ มีนาคม ๒๕๖๓|EXPIRY",
        "ประกาศในราชกิจจานุเบกษาเมื่อวันที่ 3 มีนาคม 2563|GAZETTE",
      },
      delimiter = '|')
  void theWordsBeforeTellWhatHappensThen(String body, Kind kind) {
    assertThat(DateReader.read(body, List.of()))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.kind()).isEqualTo(kind);
          assertThat(d.from()).isEqualTo(LocalDate.of(2020, 3, 3));
          assertThat(d.to()).isEqualTo(d.from());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "ปีงบประมาณ พ.ศ. 2566, FISCAL_YEAR, 2022-10-01, 2023-09-30",
    "ไตรมาสแรกของปีงบประมาณ พ.ศ. 2566, FISCAL_QUARTER, 2022-10-01, 2022-12-31",
    "ไตรมาสที่ 4 ปีงบประมาณ 2566, FISCAL_QUARTER, 2023-07-01, 2023-09-30",
  })
  void fiscalPeriodsRunFromOctober(String body, Kind kind, LocalDate from, LocalDate to) {
    assertThat(DateReader.read(body, List.of()))
        .singleElement()
        .satisfies(d -> {
          assertThat(d.kind()).isEqualTo(kind);
          assertThat(d.from()).isEqualTo(from);
          assertThat(d.to()).isEqualTo(to);
          assertThat(d.span().in(body)).isEqualTo(body);
        });
  }

  @Test
  void earlierMeetingsComeFromTheReferences() {
    String body = "ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563";
    assertThat(DateReader.read(body, ReferenceReader.read("", body)))
        .extracting(DatedFact::kind)
        .containsExactly(Kind.EARLIER_MEETING);
  }

  @Test
  void aDayWithoutSuchWordsIsNone() {
    assertThat(DateReader.read("วันที่ 3 มีนาคม 2563 เป็นวันหยุด", List.of())).isEmpty();
  }

  @Test
  void aLetterOfADayBehindTheMeetingBearsASlip() {
    String body = "ตามหนังสือ ลงวันที่ 3 มีนาคม 2563";
    LocalDate day = LocalDate.of(2020, 3, 3);
    assertThat(DateReader.read(body, List.of(), day))
        .extracting(DatedFact::confidence)
        .containsExactly(Confidence.SURE);
    assertThat(DateReader.read(body, List.of(), day.minusDays(1)))
        .extracting(DatedFact::confidence)
        .containsExactly(Confidence.DOUBTFUL);
  }
}
