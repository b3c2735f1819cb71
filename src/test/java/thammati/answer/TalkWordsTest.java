package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkWordsTest {
  @ParameterizedTest
  @CsvSource({
    "ทุเรียน, 6, true",
    "ทุเรียน, 2, false",
    "อยาก, 8, false",
    "งง, 6, false",
    "ปลาไห, 11, false",
    "ดาวอังคาร, 11, true",
    "2564, 6, false",
  })
  void matterIsToldSeldomAndIsNoTalk(String word, double idf, boolean matter) {
    assertThat(TalkWords.isMatter(word, idf)).isEqualTo(matter);
  }
}
