package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "ห้า, 5",
    "สิบ, 10",
    "สิบเอ็ด, 11",
    "ยี่สิบ, 20",
    "สามร้อยสี่สิบ, 340",
    "หนึ่งแสน, 100000",
    "สองหมื่นล้าน, 20000000000",
    "หนึ่งล้านห้าแสน, 1500000",
    "สามล้านล้าน, 3000000000000",
    "ร้อยล้าน, 100000000",
  })
  void wordsHaveTheirValue(String words, BigDecimal value) {
    assertThat(ThaiNumbers.words(words))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"สองสาม", "สิบร้อย"})
  void wordsThatMakeNoNumberHaveNoValue(String words) {
    assertThat(ThaiNumbers.words(words)).isEmpty();
  }

  @Test
  void scalesMultiply() {
    assertThat(ThaiNumbers.scale("หมื่นล้าน")).isEqualByComparingTo("10000000000");
    assertThat(ThaiNumbers.scale("ล้านล้าน")).isEqualByComparingTo("1000000000000");
    assertThat(ThaiNumbers.figure("1,250.50")).isEqualByComparingTo("1250.5");
  }
}
