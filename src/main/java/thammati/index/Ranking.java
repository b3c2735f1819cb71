package thammati.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 with the constants learned on Thai Wikipedia questions: repeated words count for little in
 * text that repeats its terms of art, most of all for words.
 */
final class Ranking extends PerFieldSimilarityWrapper {
  /** How much the length of a text counts (b), 0 to 1. */
  static final float LENGTH = 0.75f;

  private static final float SATURATION_OF_WORDS = 0.6f;
  private static final float SATURATION_OF_TRIGRAMS = 0.8f;
  private static final Similarity WORDS = new BM25Similarity(SATURATION_OF_WORDS, LENGTH);
  private static final Similarity TRIGRAMS = new BM25Similarity(SATURATION_OF_TRIGRAMS, LENGTH);

  @Override
  public Similarity get(String field) {
    return isTrigrams(field) ? TRIGRAMS : WORDS;
  }

  /** How much more a repeated term counts in the field (k1), above 0. */
  static float saturation(String field) {
    return isTrigrams(field) ? SATURATION_OF_TRIGRAMS : SATURATION_OF_WORDS;
  }

  private static boolean isTrigrams(String field) {
    return field.equals(Schema.BODY_TRIGRAMS) || field.equals(Schema.TITLE_TRIGRAMS);
  }
}
