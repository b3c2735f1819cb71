package thammati.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * How telling terms are over one state of the index. Remembers what it was asked, so one serves all
 * searches of that state. Safe to share between threads.
 */
final class Telling {
  /** Questions may hold any number of words, memory may not. */
  private static final int MOST_KNOWN = 50_000;

  /** Where a term stands takes more room than how often. */
  private static final int MOST_PLACES = 5_000;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Map<Key, TermStates> places = new ConcurrentHashMap<>();
  private final Map<Key, Integer> frequencies = new ConcurrentHashMap<>();
  private final Map<String, Bm25> fields = new HashMap<>();

  /** By the first passage of a resolution, the bits of the sum over its title; 0 if not asked. */
  private final AtomicLongArray titles;

  private record Key(String field, String term) {}

  Telling(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.titles = new AtomicLongArray(reader.maxDoc());
    for (String field : Schema.SCORED) fields.put(field, Bm25.of(searcher, field));
  }

  /** The inverse document frequency over passages after BM25, above 0. */
  double of(String field, String term) {
    double passages = reader.maxDoc();
    double with = frequency(field, term);
    return Math.log1p((passages - with + 0.5) / (with + 0.5));
  }

  /** The number of passages that have the term in this field, 0 or more. */
  int frequency(String field, String term) {
    Key key = new Key(field, term);
    Integer remembered = frequencies.get(key);
    if (remembered != null) return remembered;
    try {
      int counted = reader.docFreq(new Term(field, term));
      if (frequencies.size() < MOST_KNOWN) frequencies.put(key, counted);
      return counted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A query for the term that need not look for it in the dictionaries again. */
  TermQuery query(String field, String word) throws IOException {
    Key key = new Key(field, word);
    Term term = new Term(field, word);
    TermStates found = places.get(key);
    if (found == null) {
      found = TermStates.build(searcher, term, true);
      if (places.size() < MOST_PLACES) places.put(key, found);
    }
    return new TermQuery(term, found);
  }

  /** BM25 over one of {@link Schema#SCORED}. */
  Bm25 bm25(String field) {
    return Objects.requireNonNull(fields.get(field));
  }

  /**
   * The sum over the terms of a title, each counted once as a term of the body.
   *
   * @param passage the first of the title's resolution
   * @param words reads the title's words where that was not asked before
   */
  double ofTitle(int passage, Supplier<Set<String>> words) {
    long remembered = titles.get(passage);
    if (remembered != 0) return Double.longBitsToDouble(remembered);
    double sum = 0;
    for (String word : words.get()) sum += of(Schema.BODY, word);
    titles.set(passage, Double.doubleToLongBits(sum));
    return sum;
  }
}
