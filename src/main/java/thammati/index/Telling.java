package thammati.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How telling terms are over one state of the index; remembers what it was asked. */
final class Telling {
  private final IndexReader reader;
  private final Map<Term, Double> known = new HashMap<>();

  Telling(IndexReader reader) {
    this.reader = reader;
  }

  /** The inverse document frequency over passages after BM25, above 0. */
  double of(String field, String term) {
    return known.computeIfAbsent(new Term(field, term), this::measure);
  }

  private double measure(Term term) {
    try {
      double passages = reader.maxDoc();
      double with = reader.docFreq(term);
      return Math.log1p((passages - with + 0.5) / (with + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
