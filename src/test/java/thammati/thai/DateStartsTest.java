package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.thai.DateStarts.Kind;

class DateStartsTest {
  private final DateStarts starts =
      new DateStarts(List.of("มกราคม", "may"), List.of("ม.ค.", "มี.ค."));

  @Test
  void aFigureBeginsAtItsFirstDigit() {
    assertThat(starts.next("ก 123 45", 0, Kind.FIGURE)).isEqualTo(2);
    assertThat(starts.next("ก 123 45", 3, Kind.FIGURE)).isEqualTo(6);
    assertThat(starts.next("ก 123 45", 7, Kind.FIGURE)).isEqualTo(-1);
  }

  @Test
  void aMonthIsKnownWithDotsBlanksOrNone() {
    for (String month : List.of("มกรา", "ม.ค.", "ม ค", "มค", "มี.ค.", "MAY", "May")) {
      assertThat(starts.next("ปลา " + month, 0, Kind.MONTH)).as(month).isEqualTo(4);
    }
    assertThat(starts.next("หม", 0, Kind.MONTH)).isEqualTo(-1);
  }

  @Test
  void aYearStandsBehindItsWord() {
    assertThat(starts.next("สวนปี", 0, Kind.YEAR)).isEqualTo(3);
    assertThat(starts.next("ก พ.ศ.", 0, Kind.YEAR)).isEqualTo(2);
  }
}
