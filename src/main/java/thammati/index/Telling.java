package thammati.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How telling terms are over one state of the index. Remembers what it was asked, so one serves all
 * searches of that state. Safe to share between threads.
 */
final class Telling {
  /** Questions may hold any number of words, memory may not. */
  private static final int MOST_KNOWN = 50_000;

  private final IndexReader reader;
  private final TermReader terms;
  private final Map<Term, Double> known = new ConcurrentHashMap<>();

  /** By passage, the bits of the sum over its title; 0 where not asked yet. */
  private final AtomicLongArray titles;

  Telling(IndexReader reader, TermReader terms) {
    this.reader = reader;
    this.terms = terms;
    this.titles = new AtomicLongArray(reader.maxDoc());
  }

  /** Whether this is over the state that the reader sees. */
  boolean isOver(IndexReader other) {
    return reader.equals(other);
  }

  /** The inverse document frequency over passages after BM25, above 0. */
  double of(String field, String term) {
    Term key = new Term(field, term);
    Double remembered = known.get(key);
    if (remembered != null) return remembered;
    double measured = measure(key);
    if (known.size() < MOST_KNOWN) known.put(key, measured);
    return measured;
  }

  /** The sum over the terms of a passage's title, each counted once as a term of the body. */
  double ofTitle(int doc, String title) {
    long remembered = titles.get(doc);
    if (remembered != 0) return Double.longBitsToDouble(remembered);
    double sum = 0;
    for (String word : new LinkedHashSet<>(terms.of(Schema.TITLE, title))) {
      sum += of(Schema.BODY, word);
    }
    titles.set(doc, Double.doubleToLongBits(sum));
    return sum;
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
