package thammati.index;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * BM25 over one field of one state of the index, the same to the bit as {@code BM25Similarity} of
 * Lucene, for frequencies that do not come from its postings.
 */
final class Bm25 {
  private final long passages;

  /** By the norm of a text, what its length divides a frequency by. */
  private final float[] inverses = new float[256];

  /** Over the field; all zero where no passage has it. */
  static Bm25 of(IndexSearcher searcher, String field) throws IOException {
    return new Bm25(searcher.collectionStatistics(field), Ranking.saturation(field));
  }

  private Bm25(@Nullable CollectionStatistics field, float saturation) {
    passages = field == null ? 0 : field.docCount();
    if (field == null) return;
    float average = (float) (field.sumTotalTermFreq() / (double) passages);
    for (int norm = 0; norm < inverses.length; norm++) {
      float length = SmallFloat.byte4ToInt((byte) norm);
      float share = (1 - Ranking.LENGTH) + Ranking.LENGTH * length / average;
      inverses[norm] = 1f / (saturation * share);
    }
  }

  /** The inverse document frequency of a term that so many passages have in this field. */
  float idf(int with) {
    return (float) Math.log(1 + (passages - with + 0.5) / (with + 0.5));
  }

  /** What to multiply frequencies in a text of this norm by. */
  float inverse(long norm) {
    return inverses[(int) norm & 0xff];
  }

  /** The score of a term of this weight and frequency in a text. */
  static float score(float weight, int frequency, float inverse) {
    return weight - weight / (1f + frequency * inverse);
  }
}
