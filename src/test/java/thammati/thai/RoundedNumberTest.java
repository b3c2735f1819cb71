package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedNumberTest {
  private static boolean standsFor(String said, double number) {
    return RoundedNumber.in(said).stream().anyMatch(n -> n.standsFor(number));
  }

  @ParameterizedTest
  @CsvSource({
    "392 ล้าน, 392.77", // cut off, as a table in millions has it
    "393 ล้าน, 392.77", // rounded up
    "392 ล้าน, 392770000", // written out
    "๓๙๒ ล้านบาท, 392.77",
    "39 ล้าน, 38.5",
    "1.2 แสนล้าน, 118611",
    "3.9 หมื่นล้าน, 39123.4",
    "'39,000 ล้าน', 38990",
    "1.5 ล้านล้าน, 1543210",
    "12 แสน, 1249999",
    "392 million baht, 392.77",
    "1.25 Billion, 1254.8"
  })
  void standsForWhatItRounds(String said, double number) {
    assertThat(standsFor(said, number)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "392 ล้าน, 393", // the next one
    "392 ล้าน, 391.4", // rounds to the one below
    "392 ล้าน, 392770", // neither written out nor in millions
    "1.2 แสนล้าน, 130000",
    "1.20 แสนล้าน, 131000",
    "'39,000 ล้าน', 40000",
    "'39,100 ล้าน', 39000",
    "5 ล้าน, 5.2", // one digit tells too little
    "500 ล้าน, 512",
    "392 คน, 392.4", // people count without a scale
    "0 ล้าน, 0.2"
  })
  void standsForNothingElse(String said, double number) {
    assertThat(standsFor(said, number)).isFalse();
  }

  @Test
  void tellsTheFigureAsAnIndexHasIt() {
    assertThat(RoundedNumber.in("จาก 1,250.5 ล้าน เป็น ๓.๙ หมื่นล้าน แล้วอีก 40 คน"))
        .extracting(RoundedNumber::figure)
        .containsExactly("1250.5", "3.9");
  }

  @Test
  void isNotPartOfALongerFigure() {
    assertThat(RoundedNumber.in("10.10.392 ล้าน")).isEmpty();
    assertThat(RoundedNumber.in("392 millionaires")).isEmpty();
    assertThat(RoundedNumber.in("")).isEmpty();
  }
}
