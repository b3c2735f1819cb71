package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {
  @Test
  void digitsBecomeArabicInPlace() {
    assertThat(ThaiText.arabicDigits("มาตรา ๑๒ วงเงิน ๓,๔๕๖.๗๘๙๐ บาท"))
        .isEqualTo("มาตรา 12 วงเงิน 3,456.7890 บาท");
    assertThat(ThaiText.arabicDigits("ไม่มีตัวเลข")).isEqualTo("ไม่มีตัวเลข");
    assertThat(ThaiText.arabicDigits("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "น\u0e4d\u0e32, นำ",
    "น\u0e49\u0e4d\u0e32, น้ำ",
    "น\u0e4d\u0e49\u0e32, น้ำ",
    "จำนำ, จำนำ",
    "\u0e4d, \u0e4d",
    "ก\u0e4dข, ก\u0e4dข",
    "ก\u0e4d\u0e48ข, ก\u0e4d\u0e48ข",
  })
  void saraAmIsPutTogetherWhereverTheToneMarkStood(String broken, String whole) {
    assertThat(ThaiText.composeSaraAm(broken)).isEqualTo(whole);
  }

  @Test
  void normalFormIsOneForAllSpellings() {
    assertThat(ThaiText.normal("น\u0e4d\u0e32\u200bเข้า ๒๕๖๕ ASEAN\ufeff"))
        .isEqualTo("นำเข้า 2565 asean");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "ต่าง ๆ|ต่างๆ",
        "กรุงเทพ ฯ|กรุงเทพฯ",
        "ร่างพระราชบัญญัติ (ฉบับที่ ๒) พ.ศ. ....|ร่างพระราชบัญญัติฉบับที่ 2 พ.ศ.",
        "'การน\u0e4d\u0e32เข้า\nสินค้า'|การนำเข้า สินค้า",
        "“แผนแม่บท” – ระยะที่ 1|แผนแม่บทระยะที่1",
        "ASEAN Plus|aseanplus",
      },
      delimiter = '|')
  void equalTitlesSquashEqually(String one, String other) {
    assertThat(ThaiText.squash(one)).isEqualTo(ThaiText.squash(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"เด็ก ๆ, เด็ก", "กระทรวงเกษตรฯ, กระทรวงเกษตร", "ใกล้, ไกล", "1.5, 16", "ปี, ปิ"})
  void differentWordsSquashDifferently(String one, String other) {
    assertThat(ThaiText.squash(one)).isNotEqualTo(ThaiText.squash(other));
  }

  @ParameterizedTest
  @ValueSource(chars = {'ก', 'ฮ', 'ะ', 'า', 'ำ', '\u0e31', '\u0e38', 'เ', 'ไ', '่', '์', '็'})
  void consonantsVowelsAndMarksAreThaiLetters(char letter) {
    assertThat(ThaiText.isThaiLetter(letter)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'๐', '๙', '฿', 'ๆ', 'ฯ', '๏', '๚', '๛', 'a', '1', ' ', '.'})
  void digitsAndSignsAreNot(char sign) {
    assertThat(ThaiText.isThaiLetter(sign)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ครม. มีมติเรื่อง EEC ว่าอย่างไร, true",
    "What did the cabinet decide on EEC, false",
    "What is มติ, false",
    "2565, true",
    "'', true",
  })
  void mostLettersTellTheLanguage(String text, boolean thai) {
    assertThat(ThaiText.isMostlyThai(text)).isEqualTo(thai);
  }
}
