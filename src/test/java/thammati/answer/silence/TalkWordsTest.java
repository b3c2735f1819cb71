package thammati.answer.silence;

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
    assertThat(TalkWords.isMatter(word, idf, 11)).isEqualTo(matter);
  }

  @ParameterizedTest
  @CsvSource({
    "ดาวอังคาร, 2.9, true",
    "ผลอ, 2.9, false",
    "ทุเรียน, 2.5, false",
    "อยาก, 2.9, false",
  })
  void whatNoneOfAFewTextsSaysIsRareThereToo(String word, double idf, boolean matter) {
    assertThat(TalkWords.isMatter(word, idf, 2.9)).isEqualTo(matter);
  }
}
