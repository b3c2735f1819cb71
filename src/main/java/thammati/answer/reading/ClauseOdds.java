package thammati.answer.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * In which clause of a text the answer is likely to stand. The odds of all clauses sum to one, so
 * that what a quotation of several clauses is likely to hold can be weighed against its length.
 */
final class ClauseOdds {
  /**
   * What speaks for a clause: its features as a window of its own, each in standard deviations from
   * the mean of the clauses; how far the best window that holds it stays behind the best of all,
   * plain and in standard deviations; the logarithm of its share of all windows' odds; its length
   * in hundreds of characters, at most two.
   */
  static final List<String> NAMES =
      Stream.concat(
              WindowFeatures.NAMES.stream(), Stream.of("best", "bestOf", "windows", "characters"))
          .toList();

  /** A clause that no window favours has this share, lest its logarithm be endless. */
  private static final double LEAST_SHARE = 1e-4;

  /** Letters of a clause by which it is known again; shorter ones mean what stands around them. */
  private static final int LEAST_AGAIN = 25;

  private final String body;
  private final List<Span> clauses;
  private final int[] starts;
  private final double[] upTo;

  private ClauseOdds(String body, List<Span> clauses, double[] odds) {
    this.body = body;
    this.clauses = clauses;
    this.starts = starts(clauses);
    this.upTo = new double[odds.length + 1];
    for (int i = 0; i < odds.length; i++) upTo[i + 1] = upTo[i] + odds[i];
  }

  /**
   * The odds by learned weights.
   *
   * @param body the text
   * @param windows every run of clauses, those that begin with one clause together, shortest first
   * @param values their features
   * @param scores their scores
   */
  static ClauseOdds of(
      String body, List<Span> windows, double[][] values, double[] scores, ReadingWeights weights) {
    List<Integer> single = single(windows);
    double[][] features = features(windows, values, scores);
    double[] odds = Arrays.stream(features).mapToDouble(weights::clauseScore).toArray();
    return new ClauseOdds(body, single.stream().map(windows::get).toList(), shares(odds));
  }

  /** The features of every clause, those of {@link #NAMES}; see {@link #of}. */
  static double[][] features(List<Span> windows, double[][] values, double[] scores) {
    List<Integer> single = single(windows);
    List<Span> clauses = single.stream().map(windows::get).toList();
    int[] starts = starts(clauses);
    double most = Arrays.stream(scores).max().orElse(0);
    double[] shares = shares(scores);
    double[] best = new double[clauses.size()];
    double[] share = new double[clauses.size()];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (int w = 0; w < scores.length; w++) {
      int end = firstFrom(starts, windows.get(w).end());
      for (int c = firstFrom(starts, windows.get(w).start()); c < end; c++) {
        best[c] = Math.max(best[c], scores[w] - most);
        share[c] += shares[w];
      }
    }
    int own = WindowFeatures.NAMES.size();
    double[][] features = new double[clauses.size()][];
    for (int c = 0; c < clauses.size(); c++) {
      features[c] = Arrays.copyOf(values[single.get(c)], own + 4);
      features[c][own] = best[c];
      features[c][own + 1] = best[c];
      features[c][own + 2] = Math.log(share[c] + LEAST_SHARE);
      features[c][own + 3] = Math.min(2, clauses.get(c).length() / 100.0);
    }
    for (int f = 0; f < own; f++) Standard.standardise(features, f);
    Standard.standardise(features, own + 1);
    return features;
  }

  /** Which windows are one clause: the first that begins there. */
  static List<Integer> single(List<Span> windows) {
    List<Integer> single = new ArrayList<>();
    for (int w = 0; w < windows.size(); w++) {
      if (w == 0 || windows.get(w).start() != windows.get(w - 1).start()) single.add(w);
    }
    return single;
  }

  /** How likely the clauses that a stretch touches hold the answer, from 0 to 1. */
  double in(Span stretch) {
    int first = firstFrom(starts, stretch.start());
    if (first > 0 && clauses.get(first - 1).end() > stretch.start()) first--;
    return upTo[Math.max(first, firstFrom(starts, stretch.end()))] - upTo[first];
  }

  /** The same without what a stretch tells; papers say much a second time. */
  ClauseOdds without(Span stretch) {
    String told = ThaiText.squash(stretch.in(body));
    double[] odds = new double[clauses.size()];
    for (int c = 0; c < odds.length; c++) {
      Span clause = clauses.get(c);
      String said = ThaiText.squash(clause.in(body));
      boolean again = said.length() >= LEAST_AGAIN && told.contains(said);
      odds[c] = again || clause.overlaps(stretch) ? 0 : upTo[c + 1] - upTo[c];
    }
    return new ClauseOdds(body, clauses, odds);
  }

  /** The first clause that begins at a place or behind it. */
  private static int firstFrom(int[] starts, int place) {
    int at = Arrays.binarySearch(starts, place);
    return at < 0 ? -at - 1 : at;
  }

  private static int[] starts(List<Span> clauses) {
    return clauses.stream().mapToInt(Span::start).toArray();
  }

  /** Scores as shares of one, each by its power of e. */
  private static double[] shares(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double[] shares = Arrays.stream(scores).map(s -> Math.exp(s - most)).toArray();
    double sum = Arrays.stream(shares).sum();
    for (int i = 0; i < shares.length; i++) shares[i] /= sum;
    return shares;
  }
}
