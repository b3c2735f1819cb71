package thammati.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiAnalysisTest {
  private static List<String> words(String text) throws IOException {
    return terms(Schema.BODY, text);
  }

  private static List<String> trigrams(String text) throws IOException {
    return terms(Schema.BODY_TRIGRAMS, text);
  }

  /** The terms of the text; checks that each stands somewhere in it. */
  private static List<String> terms(String field, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (var analyzer = ThaiAnalysis.analyzer();
        TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        assertThat(offset.startOffset()).isBetween(0, offset.endOffset());
        assertThat(offset.endOffset()).isLessThanOrEqualTo(text.length());
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  @Test
  void breaksThaiIntoWords() throws IOException {
    assertThat(words("รัฐบาลอนุมัติงบประมาณ")).contains("รัฐบาล", "อนุมัติ");
  }

  @ParameterizedTest
  @CsvSource({
    "๒๕๖๘, 2568",
    "2568, 2568",
    "'๑,๒๓๔,๕๖๗', 1234567",
    "'1,234,567', 1234567",
    "1234567, 1234567",
    "'๑,๒๓๔.๕๐', 1234.50",
    "'1,234.50', 1234.50",
    "COVID, covid",
    "ＣＯＶＩＤ, covid"
  })
  void writesNumbersAndLatinInOneForm(String text, String term) throws IOException {
    assertThat(words(text)).containsExactly(term);
  }

  @Test
  void findsThaiDigitsInsideSentences() throws IOException {
    assertThat(words("ปี พ.ศ. ๒๕๖๒ จำนวน ๑,๕๐๐ บาท"))
        .containsExactlyElementsOf(words("ปี พ.ศ. 2562 จำนวน 1500 บาท"))
        .contains("2562", "1500");
  }

  @ParameterizedTest
  @CsvSource({
    "ทําการ, ทำการ",
    "นํ้าผึ้ง, น้ำผึ้ง",
    "น้ําผึ้ง, น้ำผึ้ง",
    "คํ่า, ค่ำ",
  })
  void composesSaraAmFromItsParts(String written, String composed) throws IOException {
    assertThat(written).isNotEqualTo(composed);
    assertThat(words(written)).isEqualTo(words(composed)).isNotEmpty();
    assertThat(trigrams(written)).isEqualTo(trigrams(composed));
  }

  @Test
  void keepsToneMarksApart() throws IOException {
    assertThat(words("ข้าว")).containsExactly("ข้าว");
    assertThat(words("ขาว")).containsExactly("ขาว");
    assertThat(trigrams("ข้าว")).containsExactly("ข้า", "้าว");
    assertThat(trigrams("ขาว")).containsExactly("ขาว");
  }

  @Test
  void makesTrigramsOfThaiLettersOnly() throws IOException {
    assertThat(trigrams("มติ ครม. 25 Gov ผึ้ง")).containsExactly("มติ", "ครม", "ผึ้", "ึ้ง");
    assertThat(trigrams("12 Gov 😀")).isEmpty();
  }

  @Test
  void standsAnyTextAndGivesTheSameTermsTwice() throws IOException {
    long seed = 25_681L;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text = RandomText.of(random, 1 + random.nextInt(400));
      for (String field : List.of(Schema.BODY, Schema.TITLE_TRIGRAMS)) {
        assertThat(terms(field, text))
            .as("seed %d round %d", seed, round)
            .isEqualTo(terms(field, text));
      }
    }
  }
}
