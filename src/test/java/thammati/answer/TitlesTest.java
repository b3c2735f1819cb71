package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "แผนดูแลบึง, 20, แผนดูแลบึง",
    "แผนดูแลบึง ระยะที่สอง, 14, แผนดูแลบึง...",
    "ผลการประชุมเมื่อวันที่ 14 มีนาคม 2564, 28, ผลการประชุมเมื่อวันที่...",
    "การดูแลเรือนเพาะชำ, 10, การดูแล...",
  })
  void cutAtABlankOrTheEndOfAWordNeverInsideADate(String title, int longest, String shown) {
    assertThat(Titles.shortened(title, longest)).isEqualTo(shown);
  }
}
