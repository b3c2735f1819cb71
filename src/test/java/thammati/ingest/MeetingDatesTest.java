package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562",
        "สรุปข่าวการประชุมคณะรัฐมนตรี วันที่ ๔ มิถุนายน ๒๕๖๒",
        "สรุปผลการประชุมคณะรัฐมนตรี ประจำวันอังคารที่ 4 มิ.ย. 2562",
        "สรุปประชุมครม. 4 มิ.ย. 62",
        "รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-สรุปข่าวการประชุมคณะรัฐมนตรี วันที่ 4 มิถุนายน พ.ศ. 2562",
        "สรุปข่าวการประชุมคณะรัฐมนตรี\nวันนี้ (4 มิถุนายน 2562) เวลา 09.00 น."
      })
  void findsTheMeetingInEverySpelling(String text) {
    var lines = Line.of(text);

    assertThat(MeetingDates.isSummary(lines)).isTrue();
    assertThat(MeetingDates.ofSummary(lines)).contains(LocalDate.of(2019, 6, 4));
  }

  @Test
  void prefersTheTitlesDateToTheDateOfPublication() {
    var lines =
        Line.of("วันพุธที่ 5 มิถุนายน 2562\nสรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562\n");

    assertThat(MeetingDates.ofSummary(lines)).contains(LocalDate.of(2019, 6, 4));
  }

  @Test
  void doesNotInventDateOfSummaryThatTellsNone() {
    assertThat(MeetingDates.ofSummary(Line.of("สรุปข่าวการประชุมคณะรัฐมนตรี\nกฎหมาย"))).isEmpty();
    assertThat(MeetingDates.ofSummary(Line.of("สรุปข่าวการประชุมคณะรัฐมนตรี 31 มิถุนายน 2562")))
        .isEmpty();
  }

  @Test
  void takesLateMentionsOfSummariesForNoSummary() {
    String text = "ข่าว\n".repeat(40) + "สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562";

    assertThat(MeetingDates.isSummary(Line.of(text))).isFalse();
  }

  @Test
  void datesDecisionsByTheirMeetingAndNewsByPublication() {
    var decided =
        Line.of(
            "เรื่องผึ้ง\nวันพุธที่ 5 มิถุนายน 2562\nเนื้อความ\n"
                + "ที่ประชุมคณะรัฐมนตรี นายสมชาย ผึ้งดี (นายกรัฐมนตรี) วันที่ 4 มิถุนายน 2562\n");
    var undated = Line.of("เรื่องผึ้ง\nวันพุธที่ 5 มิถุนายน 2562\nเนื้อความ\n");

    assertThat(MeetingDates.ofPage(decided, true)).isEqualTo(LocalDate.of(2019, 6, 4));
    assertThat(MeetingDates.ofPage(undated, true)).isNull();
    assertThat(MeetingDates.ofPage(undated, false)).isEqualTo(LocalDate.of(2019, 6, 5));
    assertThat(MeetingDates.ofPage(Line.of("เรื่องผึ้ง"), false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "วันพุธที่ 5 มิถุนายน 2562, true",
    "๕ มิถุนายน ๒๕๖๒, true",
    "5 มิ.ย. 2562, true",
    "วันพุธที่ 5 มิถุนายน 2562 - 21:12, true",
    "ตั้งแต่วันที่ 5 มิถุนายน 2562, false",
    "5 มิถุนายน 2562 คณะรัฐมนตรีเห็นชอบโครงการ, false",
    "5 รัง, false"
  })
  void knowsLinesThatHoldDateAlone(String line, boolean alone) {
    assertThat(MeetingDates.isDateLine(line)).isEqualTo(alone);
  }
}
