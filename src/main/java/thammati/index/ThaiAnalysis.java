package thammati.index;

import java.io.Reader;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import thammati.thai.ThaiText;

/**
 * How text becomes terms: words by ICU's dictionary, and beside them runs of three Thai characters,
 * since a dictionary cuts the same word differently in a question and in a text. Tone marks are
 * kept in both: they tell words apart.
 */
final class ThaiAnalysis {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final NormalizeCharMap SARA_AM = saraAm();

  private ThaiAnalysis() {}

  /** The analyzer of every field, for indexing and for questions alike. */
  static DelegatingAnalyzerWrapper analyzer() {
    var trigrams = new Trigrams();
    return new PerFieldAnalyzerWrapper(
        new ThaiWords(), Map.of(Schema.BODY_TRIGRAMS, trigrams, Schema.TITLE_TRIGRAMS, trigrams));
  }

  /** Nikhahit and sara aa, with or without a tone mark between, are one sara am. */
  private static NormalizeCharMap saraAm() {
    var map = new NormalizeCharMap.Builder();
    map.add("\u0e4d\u0e32", "\u0e33");
    for (char tone = '\u0e48'; tone <= '\u0e4b'; tone++) {
      map.add("\u0e4d" + tone + "\u0e32", tone + "\u0e33");
      map.add(tone + "\u0e4d\u0e32", tone + "\u0e33");
    }
    return map.build();
  }

  private static final class ThaiWords extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader reader) {
      return new MappingCharFilter(SARA_AM, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
      TokenStream folded = new DecimalDigitFilter(new ICUNormalizer2Filter(words));
      return new TokenStreamComponents(words, new PatternReplaceFilter(folded, COMMA, "", true));
    }
  }

  private static final class Trigrams extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader reader) {
      return new MappingCharFilter(SARA_AM, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(
          new NGramTokenizer(3, 3) {
            @Override
            protected boolean isTokenChar(int c) {
              return c < 0x10000 && ThaiText.isThaiLetter((char) c);
            }
          });
    }
  }
}
