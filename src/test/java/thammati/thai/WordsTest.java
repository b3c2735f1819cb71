package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words words = new Words();

  @Test
  void cutsThaiWhereNoBlankStands() {
    assertThat(words.terms("คณะรัฐมนตรีรับทราบรายงาน")).containsSequence("ทราบ", "รายงาน");
  }

  @Test
  void leavesBlanksAndPunctuationOut() {
    assertThat(words.terms(" (ข้าว) – “ยาง” ... / ")).containsExactly("ข้าว", "ยาง");
    assertThat(words.terms("")).isEmpty();
  }

  @Test
  void spansNameTheUnalteredWords() {
    String text = "งบ ๑,๒๐๐ ล้านบาท ของ ASEAN";
    assertThat(words.of(text).stream().map(t -> t.span().in(text)))
        .containsSubsequence("งบ", "๑,๒๐๐", "ล้าน", "บาท", "ASEAN");
  }

  @ParameterizedTest
  @CsvSource({"ASEAN, asean", "๒๕๖๕, 2565", "'1,200', 1200", "ＥＥＣ, eec", "'๑,๒๐๐', 1200"})
  void spellingsOfAWordFoldToOneTerm(String written, String term) {
    assertThat(words.terms(written)).containsExactly(term);
    assertThat(words.fold(written)).isEqualTo(term);
  }

  @Test
  void termsOfAWordAreFoundInTheFoldedText() {
    String text = "วงเงิน ๑,๒๐๐ ล้านบาท ตามแผน EEC ระยะที่ ๒";
    for (String term : words.terms(text)) assertThat(words.fold(text)).contains(term);
  }
}
