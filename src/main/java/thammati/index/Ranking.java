package thammati.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 with the constants learned on Thai Wikipedia questions: repeated words count for little in
 * text that repeats its terms of art, most of all for words.
 */
final class Ranking extends PerFieldSimilarityWrapper {
  private static final Similarity WORDS = new BM25Similarity(0.6f, 0.75f);
  private static final Similarity TRIGRAMS = new BM25Similarity(0.8f, 0.75f);

  @Override
  public Similarity get(String field) {
    boolean trigrams = field.equals(Schema.BODY_TRIGRAMS) || field.equals(Schema.TITLE_TRIGRAMS);
    return trigrams ? TRIGRAMS : WORDS;
  }
}
