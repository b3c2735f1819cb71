package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
  @ParameterizedTest
  @CsvSource({
    "12. เรื่อง การเลี้ยงผึ้ง, 12, true, การเลี้ยงผึ้ง",
    "๑๒. เรื่อง การเลี้ยงผึ้ง ๒ รัง, 12, true, การเลี้ยงผึ้ง ๒ รัง",
    "25.. เรื่อง การเลี้ยงผึ้ง, 25, true, การเลี้ยงผึ้ง",
    "3) เรื่อง การเลี้ยงผึ้ง, 3, true, การเลี้ยงผึ้ง",
    "3. รื่อง การเลี้ยงผึ้ง, 3, true, การเลี้ยงผึ้ง",
    "3.เรื่องการเลี้ยงผึ้ง, 3, true, การเลี้ยงผึ้ง",
    "3. เรื่องที่ การเลี้ยงผึ้ง, 3, true, การเลี้ยงผึ้ง",
    "เรื่อง การเลี้ยงผึ้ง, 0, true, การเลี้ยงผึ้ง",
    "3. การเลี้ยงผึ้ง, 3, false, การเลี้ยงผึ้ง",
    "การเลี้ยงผึ้ง, 0, false, การเลี้ยงผึ้ง",
    "3.1 การเลี้ยงผึ้ง, 3, false, 1 การเลี้ยงผึ้ง",
    "2562 การเลี้ยงผึ้ง, 0, false, 2562 การเลี้ยงผึ้ง"
  })
  void readsNumberWordAndTitle(String line, int number, boolean marked, String title) {
    assertThat(Heading.of(line)).isEqualTo(new Heading(number, marked, title));
  }

  @Test
  void readsEmptyLineAsNothing() {
    assertThat(Heading.of("")).isEqualTo(new Heading(0, false, ""));
  }
}
