package thammati.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thammati.answer.Support.Quote;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.resolution.Decision;
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
  /** Twice the longest resolution known, of 54,379 characters, bounds the time of an answer. */
  private static final int MOST_READ = 110_000;

  /** Quotations with less between them than this are quoted as one. */
  private static final int TOUCHING = 30;

  /** Characters of quotations in an answer, second ones counted. */
  private static final int LONGEST_TOGETHER = 620;

  private static final double RELATED = 0.95;
  private static final int MOST_RELATED = 1;

  private final Retriever retriever;
  private final Words words = new Words();
  private final Things things;
  private final FactsReader facts;
  private final ReadingWeights weights = ReadingWeights.bundled();

  OfflineComposer(Retriever retriever, Agencies agencies) {
    this.retriever = retriever;
    this.things = new Things(agencies);
    this.facts = new FactsReader(agencies);
  }

  /**
   * Statements, the answering quotation first.
   *
   * @param quotes what {@link #quotes} chose from the best resolution, at least one
   */
  List<Statement> compose(Ranking ranking, List<Quote> quotes) {
    Candidate best = ranking.candidates().getFirst();
    List<Span> spans = new ArrayList<>();
    quotes.forEach(quote -> merge(spans, quote.span()));
    quotes.forEach(quote -> quote.second().ifPresent(second -> addWithin(spans, second)));
    List<Decision> decisions = DecisionReader.read(best.resolution().body());
    List<Statement> statements = new ArrayList<>();
    for (Span span : spans) statements.add(quotation(best.resolution(), span, decisions));
    Frames frames = new Frames(ranking.query().english());
    statements.add(frames.resolution(best.resolution(), decisions));
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

  /** What answers each thing asked, in the body of the best resolution; empty if it has no text. */
  List<Quote> quotes(Ranking ranking) {
    Query query = ranking.query();
    Candidate candidate = ranking.candidates().getFirst();
    Resolution resolution = candidate.resolution();
    Span part = readable(resolution.body(), candidate.passages().getFirst());
    String body = part.in(resolution.body());
    Facts stated = facts.read(resolution.title(), body, resolution.id().date());
    ReadText text = ReadText.of(body, stated, query.question(), things, words);
    List<Ask> asks = Ask.of(query, resolution, words, retriever::idf);
    List<Quote> quotes = new ArrayList<>();
    Set<Span> told = new HashSet<>();
    for (Ask ask : asks) {
      Reading reading = new Reading(text, ask, asks.size());
      Optional<Quote> quote = reading.quote(reading.windows(weights, told));
      if (quote.isEmpty()) continue;
      reading.answerIn(quote.get().span()).ifPresent(told::add);
      quotes.add(quote.get().shifted(part.start()));
    }
    return List.copyOf(quotes);
  }

  /** Adds a quotation; those that touch become one. */
  private static void merge(List<Span> spans, Span added) {
    Span whole = added;
    for (Span span : List.copyOf(spans)) {
      if (span.start() - TOUCHING > whole.end() || whole.start() - TOUCHING > span.end()) continue;
      whole = new Span(Math.min(span.start(), whole.start()), Math.max(span.end(), whole.end()));
      spans.remove(span);
    }
    spans.add(whole);
  }

  /** Adds a second quotation as long as the answer stays short. */
  private static void addWithin(List<Span> spans, Span second) {
    int all = spans.stream().mapToInt(Span::length).sum() + second.length();
    if (all <= LONGEST_TOGETHER) merge(spans, second);
  }

  /** The whole body, or of one longer than any resolution the stretch around what matched. */
  private static Span readable(String body, Span match) {
    if (body.length() <= MOST_READ) return new Span(0, body.length());
    int start = Math.clamp(match.start() - MOST_READ / 2, 0, body.length() - MOST_READ);
    return new Span(start, start + MOST_READ);
  }

  private static Statement quotation(Resolution resolution, Span span, List<Decision> decisions) {
    Citation citation = new Citation(resolution, span, decisions);
    return new Statement(citation.quote().replaceAll("\\s+", " "), List.of(citation));
  }
}
