package thammati.answer.reading;

import java.util.Arrays;

/** Measures things of one text against each other. */
final class Standard {
  private static final double NO_VARIANCE = 1e-12;

  private Standard() {}

  /**
   * Puts one feature of every row into standard deviations from its mean; 0 where all are equal.
   *
   * @param rows changed in place
   */
  static void standardise(double[][] rows, int feature) {
    double mean = Arrays.stream(rows).mapToDouble(row -> row[feature]).average().orElse(0);
    double variance =
        Arrays.stream(rows)
            .mapToDouble(row -> (row[feature] - mean) * (row[feature] - mean))
            .average()
            .orElse(0);
    double deviation = Math.sqrt(variance);
    for (double[] row : rows) {
      row[feature] = variance < NO_VARIANCE ? 0 : (row[feature] - mean) / deviation;
    }
  }
}
