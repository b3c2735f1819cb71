package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ธ.ก.ส.เสนอ | ธกส เสนอ",
        "พ.ร.บ. ใหม่ | พรบ  ใหม่",
        "จำนวน 3.5 ล้าน | จำนวน 3.5 ล้าน",
        "กค. เสนอ | กค. เสนอ",
        "e.g. ที่ | e.g. ที่"
      })
  void joinsDottedOnes(String text, String joined) {
    assertThat(Abbreviations.join(text)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "ผอ.สสวท. คนใหม่,ผอ. สสวท. คนใหม่",
    "ผอ. สสวท.,ผอ. สสวท.",
    "ธ.ก.ส.,ธ.ก.ส.",
    "จ.เลย อ.เมือง,จ. เลย อ. เมือง",
    "บอร์ด อ.ส.ค. ใหม่,บอร์ด อ.ส.ค. ใหม่",
    "บ.ข.ส.,บ.ข.ส."
  })
  void partsPostsFromNames(String text, String parted) {
    assertThat(Abbreviations.part(text)).isEqualTo(parted);
  }
}
