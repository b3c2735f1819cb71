package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ประจำเดือนธันวาคม 2563 | [2020, 2020-12]",
        "ณ ธ.ค. ๖๓ | [2020, 2020-12]",
        "ปีงบประมาณ พ.ศ. 2566 | [2023]",
        "ก.ย. - พ.ย. ๒๕๖๔ | [2021, 2021-09, 2021-10, 2021-11]",
        "ตุลาคม 2565 - มกราคม 2566 | [2022, 2022-10, 2022-11, 2022-12, 2023, 2023-01]",
        "1 พฤศจิกายน - 2 มกราคม 2565 | [2021-11, 2021-12, 2022, 2022-01]",
        "ฤดูการผลิตปี 2562/63 | [2019, 2020]",
        "Report for December 2020 | [2020, 2020-12]",
        "จำนวน 2,563 ราย 12.2563 ล้านบาท | []",
        "อ.ส.ค. 2563 | [2020]",
        "เลขที่ 63 ราย | []"
      })
  void namesMonthsAndYears(String text, String tokens) {
    assertThat(Periods.of(text)).hasToString(tokens);
  }

  @org.junit.jupiter.api.Test
  void readsTheEndsOfAText() {
    assertThat(Periods.of("2563")).containsExactly("2020");
    assertThat(Periods.of("")).isEmpty();
    assertThat(Periods.of("-ม.ค. 64")).containsExactly("2021", "2021-01");
  }
}
