package thammati.answer.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import thammati.text.Span;
import thammati.thai.Words;

/** Stretches of a text around facts, and how much of an ask they tell. */
public final class Stretches {
  /** Share of what the quotation tells of the ask's words that a fact's words must tell. */
  private static final double TELLS_ENOUGH = 0.9;

  private final ReadText text;
  private final Words words;

  public Stretches(ReadText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a fact's words tell as much of the ask as what would be quoted for it. */
  public boolean tells(Ask ask, Span fact, Span quote) {
    return told(ask, fact) >= TELLS_ENOUGH * told(ask, quote) && sameFigures(ask, fact, quote);
  }

  /** Whether the figures of the ask that the quotation says stand in the fact's words too. */
  private boolean sameFigures(Ask ask, Span fact, Span quote) {
    Set<String> lost = figures(ask.words());
    lost.retainAll(figures(quote.in(text.body())));
    lost.removeAll(figures(fact.in(text.body())));
    return lost.isEmpty();
  }

  private Set<String> figures(String said) {
    return words.terms(said).stream()
        .filter(term -> Character.isDigit(term.charAt(0)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The weight of the ask's words that a stretch tells. */
  public double told(Ask ask, Span stretch) {
    return words.terms(stretch.in(text.body())).stream()
        .distinct()
        .mapToDouble(ask.terms()::weight)
        .sum();
  }

  /** The clauses a stretch lies in. */
  public Span clause(Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    for (Span clause : text.clauses()) {
      if (!clause.overlaps(stretch)) continue;
      start = Math.min(start, clause.start());
      end = Math.max(end, clause.end());
    }
    return new Span(start, end);
  }

  /** The clauses a stretch lies in, with the one before. */
  public Span sentence(Span stretch) {
    Span clause = clause(stretch);
    int start =
        text.clauses().stream()
            .filter(c -> c.end() <= clause.start())
            .mapToInt(Span::start)
            .max()
            .orElse(clause.start());
    return new Span(start, clause.end());
  }

  /** Its beginning, up to the last end of a clause within so many characters. */
  public Span shortened(Span stretch, int most) {
    if (stretch.length() <= most) return stretch;
    int end =
        text.clauses().stream()
            .mapToInt(Span::end)
            .filter(e -> e > stretch.start() + most / 3 && e <= stretch.start() + most)
            .max()
            .orElse(stretch.end());
    return new Span(stretch.start(), end);
  }
}
