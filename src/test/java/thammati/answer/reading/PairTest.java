package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairTest {
  @ParameterizedTest
  @CsvSource({
    "งบซ่อมเขื่อนปี 2564 กับปี 2565 กี่ล้านบาท, งบซ่อมเขื่อนปี 2564 กี่ล้านบาท, งบซ่อมเขื่อนปี 2565"
        + " กี่ล้านบาท",
    "งบซ่อมเขื่อนปีงบ 64 เทียบกับปีงบ 65 เท่าไร, งบซ่อมเขื่อนปีงบ 64 เท่าไร, งบซ่อมเขื่อนปีงบ 65"
        + " เท่าไร",
    "ปี ๒๕๖๔ กับ ๒๕๖๕ มีอาสากี่คน เพิ่มขึ้นกี่คน, ปี 2564 มีอาสากี่คน, ปี 2565 มีอาสากี่คน",
  })
  void twoYearsMakeTwoQuestions(String question, String first, String second) {
    Pair pair = Pair.of(question).orElseThrow();
    assertThat(pair.first().question()).isEqualTo(first);
    assertThat(pair.second().question()).isEqualTo(second);
  }

  @Test
  void yearsAreNamedAsTextsWriteThem() {
    Pair pair = Pair.of("งบซ่อมเขื่อนปี 64 กับปี 65 กี่ล้านบาท").orElseThrow();
    assertThat(pair.first().name()).isEqualTo("2564");
    assertThat(pair.second().name()).isEqualTo("2565");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "งบซ่อมเขื่อนปี 2564 กี่ล้านบาท",
        "ความร่วมมือกับลาวปี 2564 ใช้เงินเท่าไร",
        "แผนปี 2564 กับปี 2565",
        "ปีละ 64 กับ 650 บาท จ่ายอะไร",
      })
  void otherQuestionsAreNone(String question) {
    assertThat(Pair.of(question)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "เพิ่มขึ้นกี่คน, true",
    "ต่างกันเท่าไร, true",
    "by how much did it rise, true",
    "เพิ่มกี่ตัน, false",
    "เพิ่มขึ้นกี่เปอร์เซ็นต์, false",
    "วงเงินเท่าไร, false",
  })
  void difference(String words, boolean asked) {
    assertThat(Pair.difference(words)).isEqualTo(asked);
  }
}
