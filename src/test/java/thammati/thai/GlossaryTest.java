package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
  private final Glossary glossary = Glossary.bundled();

  @ParameterizedTest
  @CsvSource({
    "Draft Ministerial Regulations of a Hotel's owner, ร่างกฎกระทรวงว่าด้วยโรงแรม, hotel",
    "MOUs with Mongolia, บันทึกความเข้าใจกับมองโกเลีย, memorandum of understanding",
    "subsidies for farmers, เงินอุดหนุนแก่เกษตรกร, farmer",
  })
  void findsTheSameTermInEitherLanguage(String english, String thai, String term) {
    assertThat(glossary.inEnglish(english)).extracting(t -> t.english().getFirst()).contains(term);
    assertThat(glossary.inThai(thai)).extracting(t -> t.english().getFirst()).contains(term);
  }

  @Test
  void findsNoTermInsideALongerEnglishWord() {
    assertThat(glossary.inEnglish("a hotelier sailed portside")).isEmpty();
  }

  @Test
  void findsThaiTermsAcrossBlanksAndLineEnds() {
    assertThat(glossary.inThai("กฎ กระ\nทรวง"))
        .extracting(t -> t.english().getFirst())
        .contains("ministerial regulation");
  }
}
