package thammati.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;
import thammati.support.Papers;
import thammati.thai.Words;

class PlainNamesTest {
  private static final Resolution CARE =
      Papers.resolution(
          "2022-03-08/1",
          "โครงการเลือกดูแล ระยะที่ 2",
          "เห็นชอบโครงการเลือกดูแล ระยะที่ 2 ให้ทุกอำเภอเลือกดูแลต้นไม้เก่า และรู้จักดูแลลูกคน",
          Section.ECONOMY_SOCIETY,
          Papers.source("a", DocumentKind.PRESS_SUMMARY));

  @ParameterizedTest
  @CsvSource({
    "เลือกดูแลคืออะไร, true",
    "โครงการเลือกดูแลเฟส 2 ให้เงินเท่าไร, true",
    "ต้องเลือกเท่าไร, false",
    "จะเลือกดูกี่คน, false",
    "ดูแลลูกคนเท่าไร, false",
    "โครงการนี้ใช้เงินเท่าไร, false",
  })
  void wordsOfTalkAreANameWhereTheTextWritesThemAsOne(String question, boolean name) {
    assertThat(PlainNames.isIn(question, CARE, new Words())).isEqualTo(name);
  }
}
