package thammati.facts;

import java.util.Locale;

/**
 * What was found, counted. An order may be cut in two or joined with another, so the facts of the
 * gold that were found and the extracted facts that are right are counted apart.
 *
 * @param found facts of the gold that an extracted one matches
 * @param right extracted facts that match one of the gold
 * @param wrong extracted facts that match none, neutral ones aside
 * @param missed facts of the gold that no extracted one matches
 */
public record Tally(int found, int right, int wrong, int missed) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(int found, int wrong, int missed) {
    return new Tally(found, found, wrong, missed);
  }

  Tally plus(Tally other) {
    return new Tally(
        found + other.found, right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Share of the extracted facts that are right; 1 where there is nothing to find and to say. */
  public double precision() {
    if (right + wrong == 0) return missed == 0 ? 1 : 0;
    return (double) right / (right + wrong);
  }

  /** Share of the gold that was found; 1 where there is nothing to find. */
  public double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f (found %d, wrong %d, missed %d)",
        precision(),
        recall(),
        f1(),
        found,
        wrong,
        missed);
  }
}
