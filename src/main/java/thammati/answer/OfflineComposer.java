package thammati.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thammati.answer.Reading.Window;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.Ranking;
import thammati.retrieval.Retriever;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

/**
 * Composes without a model: quotes, from the best resolution, the clauses that answer. The same
 * index and question give the same words.
 */
final class OfflineComposer {
  /** A second quotation is worth its room when it scores at least this share of the first. */
  private static final double SECOND = 0.6;

  private static final double REPEATED = 0.9;

  /** Twice the longest resolution known, of 54,379 characters, bounds the time of an answer. */
  private static final int MOST_READ = 110_000;

  private static final double RELATED = 0.7;
  private static final int MOST_RELATED = 3;

  private final Retriever retriever;
  private final Words words = new Words();
  private final Things things;

  OfflineComposer(Retriever retriever, Agencies agencies) {
    this.retriever = retriever;
    this.things = new Things(agencies);
  }

  /** Statements, the answering quotation first; empty if the best resolution has no text. */
  List<Statement> compose(Ranking ranking) {
    Query query = ranking.query();
    Candidate best = ranking.candidates().getFirst();
    List<Statement> statements = new ArrayList<>();
    for (Span span : quotations(query, best)) {
      statements.add(quotation(best.resolution(), span));
    }
    if (statements.isEmpty()) return List.of();
    Frames frames = new Frames(query.english());
    statements.add(frames.resolution(best.resolution()));
    List<Resolution> related = related(ranking);
    if (!related.isEmpty()) statements.add(frames.related(related));
    return statements;
  }

  /** Resolutions that match nearly as well: a reader may have meant another meeting. */
  private static List<Resolution> related(Ranking ranking) {
    double best = ranking.candidates().getFirst().score();
    return ranking.candidates().stream()
        .skip(1)
        .filter(c -> c.score() >= best * RELATED && c.resolution().id().date() != null)
        .limit(MOST_RELATED)
        .map(Candidate::resolution)
        .toList();
  }

  private List<Span> quotations(Query query, Candidate candidate) {
    Resolution resolution = candidate.resolution();
    QuestionTerms terms = QuestionTerms.of(query, resolution.title(), words, retriever::idf);
    AskedFor asked = AskedFor.of(query.question());
    Span part = readable(resolution.body(), candidate.passages().getFirst());
    String text = part.in(resolution.body());
    List<Window> windows =
        new Reading(text, query.question(), terms, asked, things, words).windows();
    if (windows.isEmpty()) return List.of();
    Window first = windows.getFirst();
    List<Span> spans = new ArrayList<>(List.of(first.span().shifted(part.start())));
    windows.stream()
        .filter(w -> !w.span().overlaps(first.span()) && w.score() >= first.score() * SECOND)
        .filter(w -> isNews(w.span().in(text), first.span().in(text)))
        .findFirst()
        .ifPresent(second -> spans.add(second.span().shifted(part.start())));
    return spans;
  }

  /** The whole body, or of one longer than any resolution the stretch around what matched. */
  private static Span readable(String body, Span match) {
    if (body.length() <= MOST_READ) return new Span(0, body.length());
    int start = Math.clamp(match.start() - MOST_READ / 2, 0, body.length() - MOST_READ);
    return new Span(start, start + MOST_READ);
  }

  /** Summaries say things twice, in the decision and in its grounds; once is enough to quote. */
  private boolean isNews(String quotation, String said) {
    List<String> terms = words.terms(quotation);
    Set<String> known = new HashSet<>(words.terms(said));
    long repeated = terms.stream().filter(known::contains).count();
    return repeated < terms.size() * REPEATED;
  }

  private static Statement quotation(Resolution resolution, Span span) {
    Citation citation = new Citation(resolution, span, DecisionReader.read(resolution.body()));
    return new Statement(citation.quote().replaceAll("\\s+", " "), List.of(citation));
  }
}
