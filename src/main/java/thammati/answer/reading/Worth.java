package thammati.answer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import thammati.text.Span;

/** Chooses what to quote: what is likely to answer, weighed against its length. */
final class Worth {
  /**
   * How likely a character must make the answer to be quoted: of the first stretch, and of others.
   * Read off a table of costs, lengths and right answers over the questions to learn on.
   */
  private static final double COST = 0.001;

  private static final double COST_OF_MORE = 0.00045;

  private static final int LONGEST_MORE = 160;

  /** A shorter stretch tells too little by itself to be cheaper. */
  private static final int SHORTEST = 70;

  private static final int MOST = 3;

  /** Of the windows, so many are drawn to their ends and compared by what they hold then. */
  private static final int DRAWN = 20;

  private final ClauseOdds odds;
  private final UnaryOperator<Span> whole;

  /**
   * Weighs by odds.
   *
   * @param whole what is quoted of a window: grown and trimmed to what it says
   */
  Worth(ClauseOdds odds, UnaryOperator<Span> whole) {
    this.odds = odds;
    this.whole = whole;
  }

  /**
   * The stretches to quote, apart from each other: at least one, and others as long as they are
   * worth their length.
   *
   * @param windows what may be quoted, best first; at least one
   */
  List<Span> of(List<Span> windows) {
    List<Span> chosen = new ArrayList<>();
    ClauseOdds left = odds;
    while (chosen.size() < MOST) {
      Optional<Span> next = next(windows, left, chosen);
      if (next.isEmpty()) break;
      chosen.add(next.get());
      left = left.without(next.get());
    }
    return chosen;
  }

  private Optional<Span> next(List<Span> windows, ClauseOdds left, List<Span> chosen) {
    boolean first = chosen.isEmpty();
    double cost = first ? COST : COST_OF_MORE;
    return windows.stream()
        .filter(w -> first || w.length() <= LONGEST_MORE)
        .filter(w -> apart(w, chosen))
        .map(w -> weighed(w, left, cost))
        .sorted()
        .limit(DRAWN)
        .map(w -> whole.apply(w.span()))
        .map(s -> weighed(s, left, cost))
        .filter(w -> first || (w.worth() > 0 && w.span().length() >= SHORTEST))
        .filter(w -> apart(w.span(), chosen))
        .min(Comparator.naturalOrder())
        .map(Weighed::span);
  }

  private static Weighed weighed(Span span, ClauseOdds left, double cost) {
    return new Weighed(span, left.in(span) - Math.max(SHORTEST, span.length()) * cost);
  }

  private static boolean apart(Span span, List<Span> chosen) {
    return chosen.stream().noneMatch(span::overlaps);
  }

  /** A stretch with what it is worth; the worthiest first. */
  private record Weighed(Span span, double worth) implements Comparable<Weighed> {
    @Override
    public int compareTo(Weighed other) {
      return Double.compare(other.worth, worth);
    }
  }
}
