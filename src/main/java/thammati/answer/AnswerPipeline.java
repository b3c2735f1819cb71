package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.answer.Outcome.Choice;
import thammati.answer.Outcome.Gap;
import thammati.answer.Outcome.Rule;
import thammati.answer.reckoning.Reckoned;
import thammati.answer.reckoning.Reckoner;
import thammati.answer.silence.Silence;
import thammati.answer.silence.Support;
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
 * else: guard, read, retrieve, judge, compose, verify, word. Safe to share between threads.
 */
public final class AnswerPipeline {
  private static final int CANDIDATES = 10;
  private static final int NEAREST = 3;

  /** Every question is about it, so that it names no agency among others. */
  private static final String CABINET = "คณะรัฐมนตรี";

  private final QuestionReader reader;
  private final Retriever retriever;
  private final Support support;
  private final Silence silence;
  private final OfflineComposer composer;
  private final MeetingOverview overview;
  private final PostHolders holders;
  private final OrdersGiven orders;
  private final LaterActs later;
  private final Reckoner reckoner;
  private final ReckoningFrames reckonings;
  private final Verifier verifier;

  /** Wires the steps, with the judgement of silence that ships with the product. */
  public AnswerPipeline(
      QuestionReader reader, Retriever retriever, Agencies agencies, Holdings holdings) {
    this(reader, retriever, agencies, holdings, Silence.bundled());
  }

  /** Wires the steps. */
  public AnswerPipeline(
      QuestionReader reader,
      Retriever retriever,
      Agencies agencies,
      Holdings holdings,
      Silence silence) {
    this.silence = silence;
    this.overview = new MeetingOverview(holdings);
    this.holders = new PostHolders(holdings, agencies);
    this.orders = new OrdersGiven(holdings, agencies, this::holds);
    this.later = new LaterActs(holdings);
    this.reckoner = new Reckoner(holdings, agencies);
    this.reckonings = new ReckoningFrames(holdings, agencies);
    this.reader = reader;
    this.retriever = retriever;
    this.support = new Support(new Words(), retriever::idf);
    this.verifier = new Verifier(agencies);
    this.composer = new OfflineComposer(retriever, agencies, this::holds);
  }

  /**
   * Answers a question that was read, with what it takes over from its conversation.
   *
   * @param history earlier questions of the conversation, oldest first
   * @param words puts the answer into better words; null for none
   */
  public Answer answer(
      Inquiry inquiry, List<String> history, Watcher watcher, @Nullable Phrasing words) {
    Query query = inquiry.query();
    Optional<Rule> refused = ScopeGuard.refuses(inquiry.asked());
    if (refused.isPresent()) {
      return result(inquiry, new Outcome.Refused(refused.get()), read(inquiry));
    }
    watcher.stage(Stage.SEARCHING, 0);
    Ranking ranking = Pinned.first(retriever.rank(query, CANDIDATES), inquiry.carried());
    Searched searched = searched(inquiry, ranking);
    if (inquiry.strict() && ranking.relaxed()) {
      return result(inquiry, new Outcome.NotFound(Gap.DETAIL), searched);
    }
    Optional<List<Statement>> listed = listed(inquiry);
    if (listed.isPresent()) return verified(inquiry, listed.get(), searched);
    Optional<Answer> reckoned = reckoned(inquiry, searched);
    if (reckoned.isPresent()) return reckoned.get();
    if (inquiry.absent() || ranking.candidates().isEmpty()) {
      return result(inquiry, new Outcome.NotFound(Gap.OBJECT), searched);
    }
    watcher.stage(Stage.COMPOSING, ranking.candidates().size());
    BestRead read = read(inquiry, ranking);
    Optional<Outcome.NotFound> silent = silent(inquiry, ranking, read);
    if (silent.isPresent()) return result(inquiry, silent.get(), searched);
    List<Statement> draft = draft(inquiry, ranking, read);
    watcher.stage(Stage.VERIFYING, ranking.candidates().size());
    List<Statement> held = draft.stream().filter(this::holds).toList();
    if (read.asked().size() == 1 && Demand.isUnmet(inquiry.asked(), held)) held = List.of();
    if (held.isEmpty() || words == null) return told(inquiry, held, searched);
    Draft quoting = Draft.of(inquiry, history, ranking, held);
    return worded(inquiry, quoting, words.phrase(quoting), searched);
  }

  /** Answers in the words of the sources, whether or not there is a phraser. */
  public Answer quote(Inquiry inquiry) {
    return answer(inquiry, List.of(), Watcher.NONE, null);
  }

  /**
   * The answer in the words of the phraser, or, where it failed, in those of the sources; none
   * where it found that the sources do not answer.
   */
  private static Answer worded(Inquiry inquiry, Draft draft, Phrased phrased, Searched searched) {
    Outcome quoting = new Outcome.Answered(draft.statements());
    Outcome outcome =
        switch (phrased) {
          case Phrased.Worded(var statements, _) -> new Outcome.Answered(statements);
          case Phrased.Unanswered _ -> new Outcome.NotFound(Gap.DETAIL);
          case Phrased.Unasked _, Phrased.Failed _ -> quoting;
        };
    Wording wording =
        switch (phrased) {
          case Phrased.Unasked _ -> Wording.QUOTED;
          case Phrased.Unanswered _ -> Wording.MODEL_FOUND_NONE;
          case Phrased.Worded(_, var complete) -> complete ? Wording.MODEL : Wording.MODEL_IN_PART;
          case Phrased.Failed _ -> Wording.MODEL_FAILED;
        };
    return new Answer(inquiry.asked(), draft.english(), outcome, searched, wording);
  }

  /** The best resolution read; for its point alone where one is asked for by its number. */
  private BestRead read(Inquiry inquiry, Ranking ranking) {
    BestRead read = composer.read(ranking);
    return inquiry.point() == 0
        ? read
        : read.only(Points.find(read.resolution().body(), inquiry.point()));
  }

  /** What the archive lacks of what is asked; a point that was found is lacking nothing. */
  private Optional<Outcome.NotFound> silent(Inquiry inquiry, Ranking ranking, BestRead read) {
    Optional<Outcome.NotFound> silent = Optional.empty();
    if (inquiry.point() == 0) {
      silent =
          silence
              .judge(support.of(judged(inquiry, ranking), read.quotes()))
              .map(m -> new Outcome.NotFound(m.onMatter() ? Gap.DETAIL : Gap.OBJECT, m.lacks()));
    }
    return silent.isEmpty() && read.asked().isEmpty()
        ? Optional.of(new Outcome.NotFound(Gap.DETAIL))
        : silent;
  }

  private List<Statement> draft(Inquiry inquiry, Ranking ranking, BestRead read) {
    Query query = inquiry.query();
    List<Statement> draft = new ArrayList<>(later.of(inquiry.asked(), read, query.english()));
    if (!draft.isEmpty() && LaterActs.isAll(inquiry.asked())) {
      draft.add(composer.named(ranking, read));
      return draft;
    }
    Optional<List<BestRead>> both =
        inquiry.point() == 0
            ? comparison(query.filters()).of(query.question(), read)
            : Optional.empty();
    draft.addAll(
        both.map(reads -> composer.compare(ranking, reads))
            .orElseGet(() -> composer.compose(ranking, read)));
    return draft;
  }

  /** What the archive's own lists tell: of its meetings, of appointments and of orders. */
  private Optional<List<Statement>> listed(Inquiry inquiry) {
    Query query = inquiry.query();
    Optional<List<Statement>> agenda = overview.of(query);
    if (agenda.isPresent() || inquiry.point() > 0) return agenda;
    // A post is named whole, whatever the talk is about; an agency may be that of one resolution.
    return holders
        .of(query)
        .or(() -> ofOne(inquiry) ? Optional.empty() : orders.of(query))
        // The first says what is asked; without it the others are about nothing.
        .filter(told -> holds(told.getFirst()));
  }

  /** What several resolutions come to; empty where that is not asked, or cannot be told. */
  private Optional<Answer> reckoned(Inquiry inquiry, Searched searched) {
    Query query = inquiry.query();
    Optional<Reckoned> reckoned = ofOne(inquiry) ? Optional.empty() : reckoner.of(query);
    if (reckoned.isEmpty()) return Optional.empty();
    if (reckoned.get() instanceof Reckoned.Nothing(var found)) {
      Gap gap = found ? Gap.DETAIL : Gap.OBJECT;
      return Optional.of(result(inquiry, new Outcome.NotFound(gap), searched));
    }
    List<Statement> told = reckonings.of(reckoned.get(), query.english());
    return told.stream().findFirst().filter(this::holds).isEmpty()
        ? Optional.empty()
        : Optional.of(verified(inquiry, told, searched));
  }

  /** Whether it is asked of one resolution. */
  private static boolean ofOne(Inquiry inquiry) {
    return inquiry.point() > 0 || inquiry.carried().resolution() != null;
  }

  private boolean holds(Statement statement) {
    return verifier.check(statement).isEmpty();
  }

  private Answer verified(Inquiry inquiry, List<Statement> draft, Searched searched) {
    return told(inquiry, draft.stream().filter(this::holds).toList(), searched);
  }

  /** The answer of statements that hold. */
  private static Answer told(Inquiry inquiry, List<Statement> held, Searched searched) {
    Outcome outcome =
        held.isEmpty() ? new Outcome.NotFound(Gap.DETAIL) : new Outcome.Answered(held);
    return result(inquiry, outcome, searched);
  }

  private Comparison comparison(Filters filters) {
    return new Comparison(
        one -> reader.read(one, List.of(), filters),
        query -> retriever.rank(query, CANDIDATES),
        composer::read,
        own -> silence.judge(support.of(own, composer.read(own).quotes())).isEmpty());
  }

  /** Asks back what the question is about. */
  public Answer unclear(Inquiry inquiry, List<Choice> choices) {
    return result(inquiry, new Outcome.Unclear(choices), read(inquiry));
  }

  private static Ranking judged(Inquiry inquiry, Ranking ranking) {
    return new Ranking(
        LaterActs.matter(inquiry.judged()),
        ranking.candidates(),
        ranking.relaxed(),
        ranking.semantic());
  }

  private static Answer result(Inquiry inquiry, Outcome outcome, Searched searched) {
    return new Answer(inquiry.asked(), inquiry.query().english(), outcome, searched);
  }

  private static Searched read(Inquiry inquiry) {
    return Searched.nothing(new Explanation(inquiry.read(), inquiry.removed(), List.of()));
  }

  private Searched searched(Inquiry inquiry, Ranking ranking) {
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
        ranking.semantic().name().toLowerCase(Locale.ROOT),
        Explanation.of(inquiry, ranking, CANDIDATES));
  }
}
