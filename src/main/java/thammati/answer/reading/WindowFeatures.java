package thammati.answer.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.answer.reading.AskedFor.Kind;
import thammati.facts.Fact;
import thammati.facts.Ruling;
import thammati.text.Span;

/**
 * What speaks for a window of a text as the answer to one ask. What counts most is how near the
 * ask's words stand to something of the wanted kind that the question does not say.
 */
final class WindowFeatures {
  /** The features in the order of {@link #of}; the names under which their weights are kept. */
  static final List<String> NAMES =
      List.of(
          "overlap",
          "trigrams",
          "near40",
          "near120",
          "kinds",
          "units",
          "middle",
          "before150",
          "before400",
          "decisionFirst",
          "first",
          "length",
          "wanted",
          "listed",
          "heads",
          "edge",
          "left60",
          "trigramsNear",
          "near15",
          "fact",
          "factNear",
          "leadNear",
          "focusNear",
          "focusHeld",
          "ruled");

  private static final int CONTEXT = 150;
  private static final double THING = 0.3;
  private static final double WORDS = 0.12;

  /** A shorter quotation would not be understood by itself. */
  private static final int SHORTEST = 40;

  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:สาระสำคัญ|ทั้งนี้|ซึ่ง|และ|หรือ|โดย|แต่|จึง|เป็น|[)\\]”,]).*", Pattern.DOTALL);

  private final ReadText text;
  private final Ask ask;
  private final Nearness words;
  private final Nearness focus;
  private final int ruledTo;
  private final double[] trigramMass;
  private final WantedThings things;
  private final List<Span> facts;
  private final double[] factNear;
  private final ListLeads lists;

  WindowFeatures(ReadText text, Ask ask) {
    this.text = text;
    this.ask = ask;
    this.words = new Nearness(text, ask.terms().weights());
    this.focus = new Nearness(text, ask.terms().focus());
    this.trigramMass = TrigramMass.of(text.body(), ask.terms().trigrams());
    this.things = new WantedThings(text, ask.wanted(), words, focus, trigramMass);
    this.facts = AskedFacts.of(ask.words(), ask.wanted(), text.facts());
    this.factNear = facts.stream().mapToDouble(f -> words.around(f, 80)).toArray();
    this.ruledTo = ruledTo(text);
    this.lists = new ListLeads(text.body(), ask, words);
  }

  /** The features of a window, one for each of {@link #NAMES}. */
  double[] of(Span window) {
    double overlap = words.weightOf(window);
    WantedThings.Best best = things.in(window);
    double fact = 0;
    double bestFact = 0;
    for (int i = 0; i < factNear.length; i++) {
      if (!window.contains(facts.get(i))) continue;
      fact = 1;
      bestFact = Math.max(bestFact, factNear[i]);
    }
    int start = window.start();
    Span middle = new Span((start + window.end()) / 2, (start + window.end()) / 2);
    double decision = ask.wanted().kinds().contains(Kind.DECISION) ? Math.exp(-start / 400.0) : 0;
    return new double[] {
      overlap,
      trigramMass[window.end()] - trigramMass[start],
      best.near40(),
      best.near120(),
      best.kinds(),
      best.units(),
      words.around(middle, CONTEXT),
      words.weightOf(new Span(Math.max(0, start - CONTEXT), start)),
      words.weightOf(new Span(Math.max(0, start - 400), start)),
      decision,
      Math.exp(-start / 600.0),
      window.length() / 100.0,
      best.found() ? 1 : 0,
      lists.signs(window),
      words.any() ? startsLine(start) : 0,
      FIRST_WORDS
              .matcher(text.body().substring(start, Math.min(start + 12, window.end())))
              .matches()
          ? 1
          : 0,
      best.left60(),
      best.trigrams(),
      best.near15(),
      fact,
      bestFact,
      lists.opened(window),
      best.focus(),
      focus.weightOf(window),
      start < ruledTo ? 1 : 0
    };
  }

  /**
   * The window without the clauses at its ends that neither hold a wanted thing nor tell of the
   * ask's words what the rest does not.
   */
  Span trimmed(Span window) {
    if (things.none()) return window;
    List<Span> clauses = text.clauses().stream().filter(window::contains).toList();
    double all = words.weightOf(window);
    double most = things.nearest(window);
    int first = 0;
    int last = clauses.size() - 1;
    while (first < last
        && spare(
            clauses.get(first),
            new Span(clauses.get(first + 1).start(), clauses.get(last).end()),
            all,
            most)) first++;
    while (first < last
        && spare(
            clauses.get(last),
            new Span(clauses.get(first).start(), clauses.get(last - 1).end()),
            all,
            most)) last--;
    return clauses.isEmpty()
        ? window
        : new Span(clauses.get(first).start(), clauses.get(last).end());
  }

  private boolean spare(Span clause, Span rest, double all, double most) {
    if (rest.length() < SHORTEST) return false;
    return things.nearest(clause) < THING * most && all - words.weightOf(rest) < WORDS * all;
  }

  /** Where a window opens the list that is asked for; empty if it opens none. */
  Optional<Span> listIn(Span window) {
    return lists.openedIn(window);
  }

  /** Whether a window holds a wanted thing that is not told already; true if none is wanted. */
  boolean tells(Span window, Set<Span> told) {
    return things.holdsOther(window, told);
  }

  /** How near the ask's words stand to the best wanted thing in a stretch. */
  double nearest(Span stretch) {
    return things.nearest(stretch);
  }

  Optional<Span> answerIn(Span window) {
    return things.nearestIn(window);
  }

  /** The share of the ask's words, by weight, that stand in the window or just before it. */
  double shareHeld(Span window) {
    double all = ask.terms().weights().values().stream().mapToDouble(w -> w).sum();
    Span wide = new Span(Math.max(0, window.start() - CONTEXT), window.end());
    return all == 0 ? 0 : words.weightOf(wide) / all;
  }

  /** What a window would be as a quotation. */
  Quote quote(Span window) {
    double all = ask.terms().weights().values().stream().mapToDouble(w -> w).sum();
    double[] values = of(window);
    boolean wanted = ask.wanted().kinds().isEmpty() || values[NAMES.indexOf("wanted")] > 0;
    double near = all == 0 ? 0 : values[NAMES.indexOf("near40")] / all;
    return new Quote(window, shareHeld(window), wanted, near, List.of());
  }

  /** The end of what the cabinet itself says, as far as it decides, orders or allows. */
  private static int ruledTo(ReadText text) {
    Ruling ruling = text.facts().ruling();
    return Stream.<List<? extends Fact>>of(
            ruling.decisions(), ruling.assignments(), ruling.provisos())
        .flatMap(List::stream)
        .mapToInt(f -> f.span().end())
        .max()
        .orElse(0);
  }

  private double startsLine(int start) {
    return start == 0 || text.body().charAt(start - 1) == '\n' ? 1 : 0;
  }
}
