package thammati.llm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thammati.citation.Citation;
import thammati.citation.EnglishVerifier;
import thammati.citation.Statement;
import thammati.citation.Violation;
import thammati.citation.WordingVerifier;
import thammati.llm.Reply.Said;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Clauses;
import thammati.thai.ThaiText;

/**
 * Decides what of a model's statements is shown. Tokens that do not exist are dropped; what is left
 * must hold against the sources it names. Safe to share between threads.
 */
final class Judge {
  private static final int LONGEST_QUOTATION = 280;

  /** Of more clauses not every stretch is tried. */
  private static final int MOST_CLAUSES = 24;

  /** Of a statement's letters in runs, how many a quotation must hold to stand in for it. */
  private static final double LEAST_LIKE = 0.5;

  private static final int RUN = 4;

  private final WordingVerifier verifier;
  private final EnglishVerifier english;

  Judge(Agencies agencies) {
    this.verifier = new WordingVerifier(agencies);
    this.english = new EnglishVerifier(agencies);
  }

  /** The judgement of one statement. */
  Judged judge(Said said, Briefing briefing) {
    List<Citation> citations = citations(said, briefing);
    if (citations.isEmpty()) return new Judged.Fails(said, List.of());
    Optional<Statement> repeated =
        briefing.quoting(said.sources()).stream()
            .filter(s -> unspaced(s.text()).equals(unspaced(said.text())))
            .findFirst();
    // What it repeats of the answer that quotes is that answer, which was verified.
    if (repeated.isPresent()) return new Judged.Holds(repeated.get());
    Statement statement = new Statement(said.text(), citations);
    boolean inEnglish = briefing.isEnglish() && !ThaiText.isMostlyThai(said.text());
    List<Violation> violations = inEnglish ? english.check(statement) : verifier.check(statement);
    if (!violations.isEmpty()) return new Judged.Fails(said, violations);
    return new Judged.Holds(
        inEnglish ? narrowedInEnglish(statement) : narrowed(said.text(), citations));
  }

  /**
   * The quotation that a failed statement should have been: of the answer that quotes, or else of
   * its sources, the words it comes nearest to; empty if it is near none. English words are near no
   * Thai ones, so that all of the answer that rests on the same sources stands in for them.
   */
  List<Statement> quotation(Said said, Briefing briefing) {
    return briefing.isEnglish()
        ? briefing.quoting(said.sources())
        : thaiQuotation(said, briefing).stream().toList();
  }

  private Optional<Statement> thaiQuotation(Said said, Briefing briefing) {
    Comparator<Statement> nearest = Comparator.comparingDouble(s -> like(said.text(), s.text()));
    Optional<Statement> answered =
        briefing.quoting(said.sources()).stream()
            .filter(s -> like(said.text(), s.text()) >= LEAST_LIKE)
            .max(nearest);
    if (answered.isPresent()) return answered;
    return citations(said, briefing).stream()
        .map(c -> near(said.text(), c))
        .map(c -> new Statement(c.quote().replaceAll("\\s+", " "), List.of(c)))
        .filter(s -> like(said.text(), s.text()) >= LEAST_LIKE)
        // A document's own words may still be an address or markup.
        .filter(s -> verifier.check(s).isEmpty())
        .max(nearest);
  }

  private static String unspaced(String text) {
    return ThaiText.normal(text).replaceAll("\\s", "");
  }

  private static List<Citation> citations(Said said, Briefing briefing) {
    return said.sources().stream()
        .distinct()
        .map(briefing::source)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The statement resting on no more words than it needs, where fewer are enough. */
  private Statement narrowed(String text, List<Citation> citations) {
    List<Citation> fewer = citations.stream().map(c -> near(text, c)).toList();
    Statement narrow = new Statement(text, fewer);
    return verifier.check(narrow).isEmpty() ? narrow : new Statement(text, citations);
  }

  /** The statement resting on the fewest clauses of its first source in which it holds. */
  private Statement narrowedInEnglish(Statement statement) {
    Citation source = statement.citations().getFirst();
    List<Span> clauses = Clauses.of(source.quote());
    if (clauses.size() > MOST_CLAUSES) return statement;
    for (int length = 1; length < clauses.size(); length++) {
      for (int first = 0; first + length <= clauses.size(); first++) {
        Span window = new Span(clauses.get(first).start(), clauses.get(first + length - 1).end());
        if (window.length() > LONGEST_QUOTATION) continue;
        Citation fewer =
            new Citation(
                source.resolution(), window.shifted(source.span().start()), source.decisions());
        Statement narrow = new Statement(statement.text(), List.of(fewer));
        if (english.check(narrow).isEmpty()) return narrow;
      }
    }
    return statement;
  }

  /** The clauses of the source, one after the other, that hold most of the text's letters. */
  private static Citation near(String text, Citation source) {
    String quote = source.quote();
    List<Span> clauses = Clauses.of(quote);
    Span best = new Span(0, quote.length());
    double most = -1;
    for (int i = 0; i < clauses.size(); i++) {
      for (int j = i; j < clauses.size(); j++) {
        Span window = new Span(clauses.get(i).start(), clauses.get(j).end());
        if (j > i && window.length() > LONGEST_QUOTATION) break;
        // Of windows that hold as much, the shortest.
        double worth = like(text, window.in(quote)) - window.length() / 1e5;
        if (worth <= most) continue;
        most = worth;
        best = window;
      }
    }
    return new Citation(
        source.resolution(), best.shifted(source.span().start()), source.decisions());
  }

  /** Share of the text's runs of letters that stand in the words, 0 to 1. */
  private static double like(String text, String words) {
    String said = ThaiText.squash(text);
    String known = ThaiText.squash(words);
    int all = said.length() - RUN + 1;
    if (all <= 0) return known.contains(said) ? 1 : 0;
    int held = 0;
    for (int i = 0; i < all; i++) if (known.contains(said.substring(i, i + RUN))) held++;
    return (double) held / all;
  }
}
