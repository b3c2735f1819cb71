package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import thammati.answer.Outcome.Gap;
import thammati.answer.Outcome.Rule;
import thammati.answer.Support.Quote;
import thammati.citation.Statement;
import thammati.citation.Verifier;
import thammati.resolution.Filters;
import thammati.retrieval.Candidate;
import thammati.retrieval.DateWish;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Ranking;
import thammati.retrieval.Retriever;
import thammati.thai.Agencies;
import thammati.thai.Words;

/**
 * From a question to its outcome. The order of the steps stands in {@link #answer} and nowhere
 * else: guard, read, retrieve, judge, compose, verify. Safe to share between threads.
 */
public final class AnswerPipeline {
  private static final int CANDIDATES = 10;
  private static final int NEAREST = 3;

  /** Every question is about it, so that it names no agency among others. */
  private static final String CABINET = "คณะรัฐมนตรี";

  private final QuestionReader reader;
  private final Retriever retriever;
  private final Support support;
  private final Silence silence = Silence.bundled();
  private final OfflineComposer composer;
  private final MeetingOverview overview;
  private final LaterActs later;
  private final Verifier verifier;

  /** Wires the steps. */
  public AnswerPipeline(
      QuestionReader reader, Retriever retriever, Agencies agencies, Holdings holdings) {
    this.overview = new MeetingOverview(holdings);
    this.later = new LaterActs(holdings);
    this.reader = reader;
    this.retriever = retriever;
    this.support = new Support(new Words(), retriever::idf);
    this.verifier = new Verifier(agencies);
    this.composer = new OfflineComposer(retriever, agencies, this::holds);
  }

  /**
   * Answers a question.
   *
   * @param history earlier questions of the conversation, oldest first
   */
  public Answer answer(String question, List<String> history, Filters filters, Watcher watcher) {
    watcher.stage(Stage.READING, 0);
    Query query = reader.read(question, history, filters);
    Optional<Rule> refused = ScopeGuard.refuses(question);
    if (refused.isPresent()) {
      return result(query, new Outcome.Refused(refused.get()), Searched.NOTHING);
    }
    watcher.stage(Stage.SEARCHING, 0);
    Ranking ranking = retriever.rank(query, CANDIDATES);
    Searched searched = searched(ranking);
    Optional<List<Statement>> agenda = overview.of(query);
    if (agenda.isPresent()) return verified(query, agenda.get(), searched);
    if (ranking.candidates().isEmpty()) {
      return result(query, new Outcome.NotFound(Gap.OBJECT), searched);
    }
    watcher.stage(Stage.COMPOSING, ranking.candidates().size());
    BestRead read = composer.read(ranking);
    List<Quote> quotes = read.quotes();
    Optional<Gap> gap = silence.judge(support.of(ranking, quotes), query.english());
    if (gap.isPresent()) return result(query, new Outcome.NotFound(gap.get()), searched);
    if (quotes.isEmpty()) return result(query, new Outcome.NotFound(Gap.DETAIL), searched);
    List<Statement> draft = new ArrayList<>(later.of(question, read, query.english()));
    draft.addAll(
        comparison(history, filters)
            .of(query.question(), read)
            .map(both -> composer.compare(ranking, both))
            .orElseGet(() -> composer.compose(ranking, read)));
    watcher.stage(Stage.VERIFYING, ranking.candidates().size());
    return verified(query, draft, searched);
  }

  private boolean holds(Statement statement) {
    return verifier.check(statement).isEmpty();
  }

  private Answer verified(Query query, List<Statement> draft, Searched searched) {
    List<Statement> verified = draft.stream().filter(this::holds).toList();
    if (verified.isEmpty()) return result(query, new Outcome.NotFound(Gap.DETAIL), searched);
    return result(query, new Outcome.Answered(verified), searched);
  }

  private Comparison comparison(List<String> history, Filters filters) {
    return new Comparison(
        one -> reader.read(one, history, filters),
        query -> retriever.rank(query, CANDIDATES),
        composer::read,
        own ->
            silence
                .judge(support.of(own, composer.read(own).quotes()), own.query().english())
                .isEmpty());
  }

  private static Answer result(Query query, Outcome outcome, Searched searched) {
    return new Answer(query.question(), query.english(), outcome, searched);
  }

  private Searched searched(Ranking ranking) {
    Query query = ranking.query();
    List<String> agencies = new ArrayList<>();
    query.agencies().stream()
        .filter(m -> m.agencies().size() == 1)
        .map(m -> m.agencies().getFirst().name())
        .filter(name -> !name.equals(CABINET))
        .distinct()
        .forEach(agencies::add);
    Filters filters = query.filters();
    var section = filters.section();
    return new Searched(
        support.tellingTerms(query),
        query.dates().stream().map(DateWish::label).distinct().toList(),
        agencies,
        filters.from(),
        filters.to(),
        section == null ? "" : section.title(),
        Objects.requireNonNullElse(filters.agency(), ""),
        ranking.relaxed(),
        ranking.candidates().stream().limit(NEAREST).map(Candidate::resolution).toList(),
        Explanation.of(ranking, CANDIDATES));
  }
}
