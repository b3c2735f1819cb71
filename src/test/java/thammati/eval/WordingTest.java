package thammati.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @Test
  void spellingsOfTheSameCompareEqual() {
    assertThat(Wording.normal("พ.ศ. ๒๕๖๔  ปลูก 1,395\u200b ต้น")).isEqualTo("พ.ศ.2564ปลูก1395ต้น");
    assertThat(Wording.normal("น\u0e4d\u0e32")).isEqualTo(Wording.normal("นำ"));
    assertThat(Wording.normal("Digital\u00a0ID")).isEqualTo("digitalid");
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,395 | มี ๑,๓๙๕ ต้น | true",
        "39 | 1,395 ต้น | false",
        "81 | ร้อยละ 81.69 | false",
        "69 | ร้อยละ 81.69 | false",
        "81.69 | ร้อยละ 81.69. | true",
        "20 ธันวาคม 2564 | ครั้งที่ 8/2564 20 ธันวาคม 2564 | true",
        "4 | รวม 2564 4 เรื่อง | true",
        "5 ปี | 25 ปี | false",
        "1,000 | 1,0000 | false"
      })
  void numbersAreFoundWhole(String words, String text, boolean found) {
    assertThat(Wording.holds(Wording.normal(text), words)).isEqualTo(found);
  }

  @Test
  void nothingIsHeldNowhere() {
    assertThat(Wording.holds("", "ผึ้ง")).isFalse();
    assertThat(Wording.holds("ผึ้ง", " ")).isFalse();
  }

  @Test
  void numbersLeaveMarksAndSingleDigitsOut() {
    assertThat(Wording.numbers("พ.ศ. 2564 [1] [12, 13] มี 1,395 และ 7 แห่ง ร้อยละ 81.69"))
        .containsExactly("2564", "1395", "81.69");
  }

  @Test
  void overlapIsTheShareOfStringsFound() {
    assertThat(Wording.overlap("เลี้ยงผึ้งในเมือง", "การ เลี้ยงผึ้ง ในเมือง")).isEqualTo(1);
    assertThat(Wording.overlap("12345678abcdefgh", "12345678")).isEqualTo(1 / 9.0);
    assertThat(Wording.overlap("ผึ้ง", "เลี้ยงผึ้ง")).isEqualTo(1);
    assertThat(Wording.overlap("", "ผึ้ง")).isZero();
  }

  @Test
  void titlesAreComparedWithoutTheirNumbers() {
    assertThat(Titles.alike("4. เรื่อง วันผึ้ง แห่งชาติ", "วันผึ้งแห่งชาติ")).isEqualTo(1);
    assertThat(Titles.alike("abcd", "bcde")).isEqualTo(0.75);
    assertThat(Titles.alike("private thread", "private lives")).isEqualTo(16 / 25.0);
    assertThat(Titles.alike(null, "วันผึ้งแห่งชาติ")).isZero();
  }
}
