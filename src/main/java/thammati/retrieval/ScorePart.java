package thammati.retrieval;

/**
 * One part of a score: evidence and what it counts. A score is exp(sum of what its parts add).
 *
 * @param name what was measured: a name of the weights file, or {@code lexical} for the logarithm
 *     of the score of the words, or {@code dated} for that of the factor of the date
 * @param evidence how much of it there is
 * @param weight how much it counts; 1 for what is taken as it is
 */
public record ScorePart(String name, double evidence, double weight) {
  /** What it adds to the logarithm of the score. */
  public double adds() {
    return evidence * weight;
  }
}
