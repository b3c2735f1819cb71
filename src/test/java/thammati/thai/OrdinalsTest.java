package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "รายงานครั้งที่ ๙ ของคณะ | {ครั้ง=[9]}",
        "ประชุมครั้งที่ 1/2565 | {ครั้ง=[1/2565]}",
        "เขตเลือกตั้งที่ 6 ระยะที่ 2 | {ระยะ=[2], เขต=[6]}",
        "โครงการเฟส 3 | {ระยะ=[3]}",
        "the 21st meeting, phase 2 | {ครั้ง=[21], ระยะ=[2]}",
        "วงเงิน 9 ล้านบาท | {}"
      })
  void tellsNumbersOfSeries(String text, String numbers) {
    assertThat(Ordinals.of(text)).hasToString(numbers);
  }
}
