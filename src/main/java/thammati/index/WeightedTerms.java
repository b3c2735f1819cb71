package thammati.index;

import java.util.LinkedHashMap;
import java.util.Map;

/** Terms, or pairs of them, to be scored in one field, by numbers of {@link Sought}. */
final class WeightedTerms {
  private final Bm25 field;
  private final int[] numbers;
  private final float[] weights;

  private WeightedTerms(Bm25 field, int[] numbers, float[] weights) {
    this.field = field;
    this.numbers = numbers;
    this.weights = weights;
  }

  /** The sum of the scores of those that stand in a text; adds 0 for others. */
  double score(int[] counts, long norm) {
    double sum = 0;
    float inverse = field.inverse(norm);
    for (int i = 0; i < numbers.length; i++) {
      int count = counts[numbers[i]];
      if (count > 0) sum += Bm25.score(weights[i], count, inverse);
    }
    return sum;
  }

  /** Gathers terms; one that is added again weighs as much more, as in a query of Lucene. */
  static final class Builder {
    private final Telling idf;
    private final String field;
    private final Map<Integer, Double> boosts = new LinkedHashMap<>();
    private final Map<Integer, String[]> terms = new LinkedHashMap<>();

    Builder(Telling idf, String field) {
      this.idf = idf;
      this.field = field;
    }

    /**
     * Adds a term, or terms that must follow each other.
     *
     * @param boost 0 to leave it out
     */
    void add(int number, float boost, String... words) {
      if (boost == 0) return;
      boosts.merge(number, (double) boost, Double::sum);
      terms.put(number, words);
    }

    WeightedTerms build() {
      Bm25 bm25 = idf.bm25(field);
      int[] numbers = new int[boosts.size()];
      float[] weights = new float[numbers.length];
      int next = 0;
      for (Map.Entry<Integer, Double> boost : boosts.entrySet()) {
        double sum = 0;
        for (String term : terms.getOrDefault(boost.getKey(), new String[0])) {
          sum += bm25.idf(idf.frequency(field, term));
        }
        numbers[next] = boost.getKey();
        weights[next++] = (float) (double) boost.getValue() * (float) sum;
      }
      return new WeightedTerms(bm25, numbers, weights);
    }
  }
}
