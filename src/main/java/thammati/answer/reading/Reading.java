package thammati.answer.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import thammati.answer.reading.AskedFor.Kind;
import thammati.text.Span;

/**
 * One text read for one ask: every window of clauses gets a score, the sum of its features, each
 * measured against the other windows of the same text and weighed as learned.
 */
public final class Reading {
  /** Longest window in characters. */
  private static final int LONGEST = 280;

  private static final int MORE_FOR_A_LIST = 140;

  /** Characters at least that lead up to a list. */
  private static final int LEAD = 50;

  /** Share of the nearness of the best thing in a quotation at which another answers too. */
  private static final double NEARLY = 0.5;

  private final String body;
  private final List<Span> spans;
  private final WindowFeatures features;
  private final Extent extent;
  private final List<Span> clauses;
  private final Optional<Because> because;
  private final boolean list;
  private final double[][] values;

  /** Reads the text. */
  public Reading(ReadText text, Ask ask) {
    this.body = text.body();
    this.spans =
        Windows.of(body, text.clauses(), LONGEST + (ask.wanted().list() ? MORE_FOR_A_LIST : 0));
    this.extent = new Extent(text);
    this.clauses = text.clauses();
    this.because =
        ask.wanted().kinds().contains(Kind.REASON)
            ? Optional.of(new Because(text))
            : Optional.empty();
    this.list = ask.wanted().list();
    this.features = new WindowFeatures(text, ask);
    this.values = spans.stream().map(features::of).toArray(double[][]::new);
  }

  /** The thing in a stretch that answers best, if it holds one of the wanted kinds. */
  public Optional<Span> answerIn(Span stretch) {
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
   * What to quote: a list from where the best window opens it; else the stretches whose clauses are
   * likely enough to answer for their length, each grown and trimmed to what it says. Empty if the
   * text has no window.
   *
   * @param told see {@link #windows}
   */
  public Optional<Quote> quote(ReadingWeights weights, Set<Span> told) {
    List<Window> windows = windows(weights, told);
    if (windows.isEmpty()) return Optional.empty();
    Span best = windows.getFirst().span();
    Quote quote = features.quote(best);
    if (list) return Optional.of(quote.at(whole(best)));
    List<Span> spans = windows.stream().map(Window::span).toList();
    List<Span> worthy = new Worth(odds(weights), this::whole).of(spans);
    return Optional.of(quote.at(worthy.getFirst()).with(worthy.subList(1, worthy.size())));
  }

  private ClauseOdds odds(ReadingWeights weights) {
    double[][] standard = standardised();
    double[] scores = Arrays.stream(standard).mapToDouble(weights::score).toArray();
    return ClauseOdds.of(body, spans, standard, scores, weights);
  }

  /** A window that opens a list, from the clause that leads up to it. */
  private Span led(Span window) {
    Optional<Span> opened = features.listIn(window);
    if (opened.isEmpty()) return window;
    int start = window.start();
    for (Span clause : clauses) {
      if (clause.start() > opened.get().start() - LEAD) break;
      if (clause.start() >= start) start = clause.start();
    }
    return new Span(start, window.end());
  }

  /**
   * The window without what tells nothing, to the end of what it begins, and on to where the same
   * sentence holds another thing that answers nearly as well.
   */
  private Span whole(Span window) {
    if (list) return extent.of(led(window), true);
    double most = features.nearest(window);
    Span whole = extent.of(features.trimmed(window), false);
    Span grown = extent.grown(whole, clause -> features.nearest(clause) > NEARLY * most);
    return because.map(reason -> reason.grown(grown)).orElse(grown);
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
    double[][] standard = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    for (int f = 0; f < WindowFeatures.NAMES.size(); f++) Standard.standardise(standard, f);
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
