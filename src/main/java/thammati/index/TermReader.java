package thammati.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import thammati.thai.Abbreviations;

/** Cuts questions and titles into terms as the index does. Safe to share between threads. */
final class TermReader {
  private static final int MOST = 300;

  private final Analyzer analyzer;

  TermReader(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The terms of the text in order, the first 300. */
  List<String> of(String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, Abbreviations.join(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (terms.size() < MOST && stream.incrementToken()) terms.add(term.toString());
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
