package thammati.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thammati.answer.Support.Quote;
import thammati.text.Span;

/**
 * One text read for one ask: every window of clauses gets a score, the sum of its features, each
 * measured against the other windows of the same text and weighed as learned.
 */
final class Reading {
  /** Longest window in characters for a question that asks one thing, two, and more. */
  private static final int[] LONGEST = {280, 320, 260};

  private static final int MORE_FOR_A_LIST = 140;

  /**
   * A window that holds less of the ask's words than both is not trusted alone; read off the
   * training questions.
   */
  private static final double NEAR_ENOUGH = 0.2;

  private static final double SHARE_ENOUGH = 0.4;
  private static final int LONGEST_SECOND = 85;

  private final List<Span> spans;
  private final WindowFeatures features;
  private final Extent extent;
  private final boolean list;
  private final double[][] values;

  /**
   * Reads the text.
   *
   * @param asks how many things the whole question asks, which share the room of the answer
   */
  Reading(ReadText text, Ask ask, int asks) {
    this.spans = Windows.of(text.body(), text.clauses(), longest(asks, ask.wanted().list()));
    this.extent = new Extent(text);
    this.list = ask.wanted().list();
    this.features = new WindowFeatures(text, ask);
    this.values = spans.stream().map(features::of).toArray(double[][]::new);
  }

  /** Longest window, in characters, where a question asks so many things. */
  static int longest(int asks, boolean list) {
    return LONGEST[Math.clamp(asks, 1, LONGEST.length) - 1] + (list ? MORE_FOR_A_LIST : 0);
  }

  /** All windows with their scores, best first; equal ones in the order of the text. */
  List<Window> windows(ReadingWeights weights) {
    double[][] standard = standardised();
    int wanted = WindowFeatures.NAMES.indexOf("wanted");
    boolean some = Arrays.stream(values).anyMatch(v -> v[wanted] > 0);
    return IntStream.range(0, spans.size())
        .filter(i -> !some || values[i][wanted] > 0)
        .mapToObj(i -> new Window(spans.get(i), weights.score(standard[i])))
        .sorted()
        .toList();
  }

  /**
   * What to quote: the best window, grown and trimmed to what it says, and where it says little of
   * what is asked, the best other one as well. Empty if the text has no window.
   *
   * @param windows what {@link #windows} found
   */
  Optional<Quote> quote(List<Window> windows) {
    if (windows.isEmpty()) return Optional.empty();
    Span best = windows.getFirst().span();
    Quote quote = features.quote(best);
    if (quote.near() >= NEAR_ENOUGH || quote.share() >= SHARE_ENOUGH) {
      return Optional.of(quote.at(whole(best)));
    }
    Optional<Span> second =
        windows.stream()
            .map(Window::span)
            .filter(w -> !w.overlaps(best) && w.length() <= LONGEST_SECOND)
            .findFirst();
    return Optional.of(quote.at(whole(best)).with(second.map(this::whole)));
  }

  private Span whole(Span window) {
    return extent.of(list ? window : features.trimmed(window), list);
  }

  /** The windows in the order of the text. */
  List<Span> spans() {
    return spans;
  }

  WindowFeatures features() {
    return features;
  }

  /** Each window's features in standard deviations from the mean of the text's windows. */
  double[][] standardised() {
    double[][] standard = new double[values.length][WindowFeatures.NAMES.size()];
    for (int f = 0; f < WindowFeatures.NAMES.size(); f++) {
      int feature = f;
      double mean = Arrays.stream(values).mapToDouble(v -> v[feature]).average().orElse(0);
      double variance =
          Arrays.stream(values)
              .mapToDouble(v -> (v[feature] - mean) * (v[feature] - mean))
              .average()
              .orElse(0);
      if (variance < 1e-12) continue;
      double deviation = Math.sqrt(variance);
      for (int i = 0; i < values.length; i++) {
        standard[i][f] = (values[i][f] - mean) / deviation;
      }
    }
    return standard;
  }

  /**
   * A stretch of the body that may answer.
   *
   * @param span where it stands
   * @param score weighed sum of standard deviations above the mean of the body's windows
   */
  record Window(Span span, double score) implements Comparable<Window> {
    @Override
    public int compareTo(Window other) {
      int byScore = Double.compare(other.score, score);
      return byScore != 0 ? byScore : span.compareTo(other.span);
    }
  }
}
