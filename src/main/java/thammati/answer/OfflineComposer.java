package thammati.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thammati.answer.BestRead.Asked;
import thammati.answer.reading.Ask;
import thammati.answer.reading.AskedFor.Kind;
import thammati.answer.reading.ListBlock;
import thammati.answer.reading.Pair;
import thammati.answer.reading.Quote;
import thammati.answer.reading.ReadText;
import thammati.answer.reading.Reading;
import thammati.answer.reading.ReadingWeights;
import thammati.answer.reading.Things;
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
 * Composes without a model: says the fact of the best resolution that answers, where there is one
 * for certain, else quotes the clauses that answer. The same index and question give the same
 * words.
 */
public final class OfflineComposer {
  /** Twice the longest resolution known, of 54,379 characters, bounds the time of an answer. */
  private static final int MOST_READ = 110_000;

  private static final double RELATED = 0.95;
  private static final int MOST_RELATED = 1;

  private final Retriever retriever;
  private final Words words = new Words();
  private final Things things;
  private final EnglishKeys keys;
  private final Predicate<Statement> holds;
  private final FactsReader facts;
  private final ReadingWeights weights = ReadingWeights.bundled();

  /**
   * Reads what the retriever ranks.
   *
   * @param holds whether a statement holds against what it cites
   */
  public OfflineComposer(Retriever retriever, Agencies agencies, Predicate<Statement> holds) {
    this.holds = holds;
    this.keys = new EnglishKeys(agencies);
    this.retriever = retriever;
    this.things = new Things(agencies);
    this.facts = new FactsReader(agencies);
  }

  /**
   * Statements, those that answer first.
   *
   * @param read what {@link #read} found, with at least one quotation
   */
  public List<Statement> compose(Ranking ranking, BestRead read) {
    Resolution resolution = read.resolution();
    List<Decision> decisions = DecisionReader.read(resolution.body());
    boolean english = ranking.query().english();
    if (Summary.isAsked(ranking.query().question())) {
      Statement which = new Frames(english).resolution(resolution, decisions, List.of());
      Optional<EnglishKeys> said = english ? Optional.of(keys) : Optional.empty();
      List<Statement> summary = Summary.of(read, decisions, said, words, which, holds);
      if (!summary.isEmpty()) return summary;
    }
    FactStatements told =
        FactStatements.of(
            read, decisions, english ? Optional.of(keys) : Optional.empty(), words, holds);
    List<Statement> statements = new ArrayList<>(told.statements());
    List<Asked> rest = new ArrayList<>();
    List<Statement> quotations = new ArrayList<>();
    for (Asked asked : told.left()) {
      Optional<Statement> listed =
          read.isWhole()
              ? ListBlock.of(read.text(), asked.quote().span(), asked.ask())
                  .map(block -> listed(resolution, block, decisions))
                  .filter(holds)
              : Optional.empty();
      listed.filter(s -> !quotations.contains(s)).ifPresent(quotations::add);
      if (listed.isEmpty()) rest.add(asked);
    }
    Quotations.of(rest, read)
        .forEach(span -> quotations.add(quotation(resolution, span, decisions)));
    boolean day =
        read.asked().size() == 1 && DayDecided.isAsked(ranking.query().question(), decisions);
    // The meeting's day answers; another may still be that of an earlier decision.
    if (day) quotations.removeIf(quoted -> !DayDecided.tellsADay(quoted.text()));
    if (english) keys.restated(quotations, wanted(told.left())).ifPresent(statements::add);
    statements.addAll(quotations);
    Frames frames = new Frames(english);
    Statement named = frames.resolution(resolution, decisions, statements);
    boolean first = day || Approval.isAsked(ranking.query().question(), decisions);
    statements.add(first ? 0 : statements.size(), named);
    List<Resolution> related = related(ranking);
    if (!related.isEmpty()) statements.add(frames.related(related));
    return statements;
  }

  /** Which resolution was read, and what was decided. */
  Statement named(Ranking ranking, BestRead read) {
    Resolution resolution = read.resolution();
    Frames frames = new Frames(ranking.query().english());
    return frames.resolution(resolution, DecisionReader.read(resolution.body()), List.of());
  }

  private static Set<Kind> wanted(List<Asked> asked) {
    return asked.stream()
        .flatMap(a -> a.ask().wanted().kinds().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Statements on two that a question compares: by how much they differ where that is asked, then
   * what is told of each.
   *
   * @param both what {@link Comparison#of} found
   */
  List<Statement> compare(Ranking ranking, List<BestRead> both) {
    boolean english = ranking.query().english();
    Frames frames = new Frames(english);
    List<Statement> statements = new ArrayList<>();
    if (Pair.difference(ranking.query().question())) {
      Comparison.difference(both, english).ifPresent(statements::add);
    }
    Map<Resolution, List<Span>> quoted = new LinkedHashMap<>();
    for (BestRead one : both) {
      List<Span> spans = quoted.computeIfAbsent(one.resolution(), _ -> new ArrayList<>());
      Quotations.of(one.asked(), one).forEach(span -> Quotations.merge(spans, span));
    }
    quoted.forEach((resolution, spans) -> {
      List<Decision> decisions = DecisionReader.read(resolution.body());
      spans.forEach(span -> statements.add(quotation(resolution, span, decisions)));
      statements.add(frames.resolution(resolution, decisions, statements));
    });
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

  /** The best resolution read for each thing asked. */
  public BestRead read(Ranking ranking) {
    Query query = ranking.query();
    Candidate candidate = ranking.candidates().getFirst();
    Resolution resolution = candidate.resolution();
    Span part = readable(resolution.body(), candidate.passages().getFirst());
    String body = part.in(resolution.body());
    Facts stated = facts.read(resolution.title(), body, resolution.id().date());
    ReadText text = ReadText.of(body, stated, query.question(), things, words);
    List<Ask> asks = Ask.of(query, resolution, words, retriever::idf);
    List<Asked> asked = new ArrayList<>();
    Set<Span> told = new HashSet<>();
    for (Ask ask : asks) {
      Reading reading = new Reading(text, ask);
      Optional<Quote> quote = reading.quote(weights, told);
      if (quote.isEmpty()) continue;
      reading.answerIn(quote.get().span()).ifPresent(told::add);
      asked.add(new Asked(ask, quote.get().shifted(part.start())));
    }
    return new BestRead(resolution, text, part, asked);
  }

  /** The whole body, or of one longer than any resolution the stretch around what matched. */
  private static Span readable(String body, Span match) {
    if (body.length() <= MOST_READ) return new Span(0, body.length());
    int start = Math.clamp(match.start() - MOST_READ / 2, 0, body.length() - MOST_READ);
    return new Span(start, start + MOST_READ);
  }

  /** A list by the beginnings of its points. */
  private static Statement listed(
      Resolution resolution, ListBlock block, List<Decision> decisions) {
    StringBuilder words = new StringBuilder();
    int end = block.span().start();
    for (Span part : block.parts()) {
      boolean left = !resolution.body().substring(end, part.start()).isBlank();
      if (!words.isEmpty()) words.append(left ? " … " : " ");
      words.append(part.in(resolution.body()).replaceAll("[\\s\u00a0]+", " "));
      end = part.end();
    }
    Citation citation = new Citation(resolution, block.span(), decisions);
    return new Statement(words.toString(), List.of(citation));
  }

  private static Statement quotation(Resolution resolution, Span span, List<Decision> decisions) {
    Citation citation = new Citation(resolution, span, decisions);
    return new Statement(citation.quote().replaceAll("[\\s\u00a0]+", " "), List.of(citation));
  }
}
