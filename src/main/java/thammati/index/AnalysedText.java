package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A text as the index cuts it.
 *
 * @param words its words in order
 * @param apart which of them do not follow the word before without a gap
 * @param runs its runs of three Thai characters in order
 */
record AnalysedText(List<String> words, BitSet apart, List<String> runs) {
  /** Cuts a text whole, as fields of bodies and titles do alike. */
  static AnalysedText of(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    BitSet apart = new BitSet();
    try (TokenStream stream = analyzer.tokenStream(Schema.BODY, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      for (int end = -1; stream.incrementToken(); end = offset.endOffset()) {
        if (offset.startOffset() != end) apart.set(words.size());
        words.add(term.toString());
      }
      stream.end();
    }
    List<String> runs = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Schema.BODY_TRIGRAMS, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) runs.add(term.toString());
      stream.end();
    }
    return new AnalysedText(words, apart, runs);
  }

  /** Words or runs once more, for a field that is analysed already. */
  static TokenStream replay(List<String> terms) {
    return new Replay(terms);
  }

  private static final class Replay extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private int next;

    Replay(List<String> terms) {
      this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (next == terms.size()) return false;
      term.append(terms.get(next++));
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
