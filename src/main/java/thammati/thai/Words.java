package thammati.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import thammati.text.Span;

/** Words of Thai and other text, by ICU's dictionary. Safe to share between threads. */
public final class Words {
  private final BreakIterator breaks = BreakIterator.getWordInstance(new ULocale("th"));
  private final Normalizer2 nfkc = Normalizer2.getNFKCCasefoldInstance();

  /** All words of the text in order, white space and punctuation left out. */
  public List<Token> of(String text) {
    BreakIterator iterator = (BreakIterator) breaks.clone();
    iterator.setText(text);
    List<Token> tokens = new ArrayList<>();
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
      if (iterator.getRuleStatus() == BreakIterator.WORD_NONE) continue;
      tokens.add(new Token(fold(text.substring(start, end)), new Span(start, end)));
    }
    return List.copyOf(tokens);
  }

  /** The terms of the text in order. */
  public List<String> terms(String text) {
    return of(text).stream().map(Token::term).toList();
  }

  /**
   * The text in the form under which it is compared: NFKC case-folded, digits Arabic, no commas.
   */
  public String fold(String text) {
    String folded = nfkc.normalize(ThaiText.arabicDigits(text));
    return folded.indexOf(',') < 0 ? folded : folded.replace(",", "");
  }
}
