package thammati.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingShiftTest {
  private static final LocalDate DAY = LocalDate.of(2021, 8, 24);
  private static final List<LocalDate> MEETINGS =
      List.of(LocalDate.of(2021, 8, 10), LocalDate.of(2021, 8, 17), DAY, LocalDate.of(2021, 8, 30));

  @ParameterizedTest
  @CsvSource({
    "แล้วการประชุมครั้งก่อนหน้าล่ะ, 17 สิงหาคม 2564",
    "แล้วครั้งถัดไปล่ะ, 30 สิงหาคม 2564",
    "the previous cabinet meeting?, 17 สิงหาคม 2564",
    "and the meeting after?, 30 สิงหาคม 2564",
  })
  void isTheNearestOfTheArchive(String question, String day) {
    assertThat(MeetingShift.resolved(question, DAY, MEETINGS).orElseThrow()).contains(day);
  }

  @Test
  void beforeTheFirstThereIsNone() {
    assertThat(MeetingShift.resolved("ครั้งก่อนหน้า", MEETINGS.getFirst(), MEETINGS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ครั้งที่ 3/2564 ว่าอย่างไร", "จ่ายกี่ครั้ง", "what did the meeting decide"})
  void otherMeetingsAreLeftAlone(String question) {
    assertThat(MeetingShift.isIn(question)).isFalse();
  }
}
