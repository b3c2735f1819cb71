package thammati.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import thammati.answer.Support.Quote;
import thammati.text.Span;

/**
 * One text read for one ask: every window of clauses gets a score, the sum of its features, each
 * measured against the other windows of the same text and weighed as learned.
 */
final class Reading {
  /** Longest window in characters. */
  private static final int LONGEST = 280;

  private static final int MORE_FOR_A_LIST = 140;

  /** Longest quotation for one of several asks that share an answer. */
  private static final int LONGEST_SHARED = 200;

  private static final int LONGEST_SECOND = 130;

  /** A shorter one tells too little by itself. */
  private static final int SHORTEST_SECOND = 50;

  /**
   * How far the best window must lead the best one elsewhere to be trusted alone, where one thing
   * is asked and where several are. Read off a table of leads, lengths and right answers over the
   * questions to learn on.
   */
  private static final double LEAD = 12;

  private static final double LEAD_SHARED = 18;

  /** Share of the nearness of the best thing in a quotation at which another answers too. */
  private static final double NEARLY = 0.5;

  private static final Span NOWHERE = new Span(0, 0);

  private final List<Span> spans;
  private final WindowFeatures features;
  private final Extent extent;
  private final boolean list;
  private final boolean shared;
  private final double[][] values;

  /**
   * Reads the text.
   *
   * @param asks how many things the whole question asks, which share the room of the answer
   */
  Reading(ReadText text, Ask ask, int asks) {
    this.spans =
        Windows.of(
            text.body(), text.clauses(), LONGEST + (ask.wanted().list() ? MORE_FOR_A_LIST : 0));
    this.extent = new Extent(text);
    this.list = ask.wanted().list();
    this.shared = asks > 1;
    this.features = new WindowFeatures(text, ask);
    this.values = spans.stream().map(features::of).toArray(double[][]::new);
  }

  /** The thing in a stretch that answers best, if it holds one of the wanted kinds. */
  Optional<Span> answerIn(Span stretch) {
    return features.answerIn(stretch);
  }

  /**
   * All windows with their scores, best first; equal ones in the order of the text.
   *
   * @param told things that answer another ask of the same question; a window that holds no other
   *     wanted thing is left out
   */
  List<Window> windows(ReadingWeights weights, Set<Span> told) {
    double[][] standard = standardised();
    boolean[] usable = new boolean[spans.size()];
    boolean some = false;
    for (int i = 0; i < usable.length; i++) {
      usable[i] = features.tells(spans.get(i), told);
      some |= usable[i];
    }
    if (!some) Arrays.fill(usable, true);
    return IntStream.range(0, spans.size())
        .filter(i -> usable[i])
        .mapToObj(i -> new Window(spans.get(i), weights.score(standard[i])))
        .sorted()
        .toList();
  }

  /**
   * What to quote: the best window, grown and trimmed to what it says, and where another stretch of
   * the text scores nearly as well, that one too. Empty if the text has no window.
   *
   * @param windows what {@link #windows} found
   */
  Optional<Quote> quote(List<Window> windows) {
    if (windows.isEmpty()) return Optional.empty();
    Window best = windows.getFirst();
    Quote quote = features.quote(best.span());
    if (list) return Optional.of(quote.at(whole(best.span())));
    boolean sure =
        windows.stream()
            .filter(w -> !w.span().overlaps(best.span()))
            .findFirst()
            .map(w -> best.score() - w.score() >= (shared ? LEAD_SHARED : LEAD))
            .orElse(true);
    int longest = shared ? LONGEST_SHARED : LONGEST;
    Span first = within(windows, longest, NOWHERE).orElse(best.span());
    Optional<Span> second = sure ? Optional.empty() : within(windows, LONGEST_SECOND, first);
    return Optional.of(
        quote
            .at(whole(first))
            .with(second.map(this::whole).filter(s -> s.length() >= SHORTEST_SECOND)));
  }

  /** The best window of at most that length that does not touch a stretch. */
  private static Optional<Span> within(List<Window> windows, int longest, Span apart) {
    return windows.stream()
        .map(Window::span)
        .filter(w -> w.length() <= longest && !w.overlaps(apart))
        .findFirst();
  }

  /**
   * The window without what tells nothing, to the end of what it begins, and on to where the same
   * sentence holds another thing that answers nearly as well.
   */
  private Span whole(Span window) {
    if (list) return extent.of(window, true);
    double most = features.nearest(window);
    Span whole = extent.of(features.trimmed(window), false);
    return extent.grown(whole, clause -> features.nearest(clause) > NEARLY * most);
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
