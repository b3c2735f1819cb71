package thammati.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thammati.answer.Answer;
import thammati.answer.AnswerPipeline;
import thammati.answer.Carried;
import thammati.answer.Explanation;
import thammati.answer.Explanation.Read;
import thammati.answer.Inquiry;
import thammati.answer.Outcome;
import thammati.answer.Outcome.Choice;
import thammati.answer.Outcome.Gap;
import thammati.answer.Phrasing;
import thammati.answer.ScopeGuard;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.thai.Words;

/**
 * Reads a question in its conversation. Where the conversation stands is told by reading the
 * earlier questions anew, and answering those that opened a topic: no client is trusted to say what
 * it was shown, and the same conversation over the same archive is always read the same. Safe to
 * share between threads.
 */
final class Conversation {
  private final QuestionReader reader;
  private final Retriever retriever;
  private final AnswerPipeline pipeline;
  private final AskBack askBack;
  private final Newness newness;
  private final GoingOn goingOn;
  private final QueryHelp help;
  private final Words words = new Words();

  Conversation(
      QuestionReader reader,
      Retriever retriever,
      AnswerPipeline pipeline,
      AskBack askBack,
      Newness newness,
      GoingOn goingOn,
      QueryHelp help) {
    this.reader = reader;
    this.retriever = retriever;
    this.pipeline = pipeline;
    this.askBack = askBack;
    this.newness = newness;
    this.goingOn = goingOn;
    this.help = help;
  }

  /**
   * The question with what it takes over from the conversation, or what it could be about.
   *
   * @param words may help to read the question, never the earlier ones; null for none
   */
  Understood read(Ask ask, @Nullable Phrasing words) {
    Talk talk = Talk.NONE;
    for (Turn turn : ask.history()) talk = after(turn, talk, ask.filters());
    return help.of(read(ask.turn(), talk, ask.filters()), ask, words);
  }

  /** Where the conversation stands behind a turn. A refused question says nothing. */
  private Talk after(Turn turn, Talk talk, Filters filters) {
    if (ScopeGuard.refuses(turn.question()).isPresent()) return talk;
    return switch (read(turn, talk, filters)) {
      case Understood.Unclear(var inquiry, var choices) -> talk.asking(choices, inquiry.asked());
      case Understood.Clear(var inquiry, var next) -> answered(inquiry, next);
    };
  }

  /**
   * The talk once the question is answered; no answer is needed where it is known what is cited.
   */
  private Talk answered(Inquiry inquiry, Talk talk) {
    Resolution carried = inquiry.carried().resolution();
    if (carried != null) return talk.citing(carried);
    if (inquiry.absent()) return talk.absent();
    Answer answer = pipeline.quote(inquiry);
    return switch (answer.outcome()) {
      case Outcome.Answered(var statements) ->
          talk.citing(statements.getFirst().citations().getFirst().resolution());
      case Outcome.NotFound(var gap, _) when gap == Gap.DETAIL ->
          talk.citing(answer.searched().nearest().getFirst());
      case Outcome.NotFound _ -> talk.absent();
      case Outcome.Unclear _, Outcome.Refused _, Outcome.Failed _ -> talk;
    };
  }

  private Understood read(Turn turn, Talk talk, Filters filters) {
    Query whole = reader.read(turn.question(), List.of(), filters);
    List<Read> removed =
        Explanation.read(whole.parts()).stream()
            .filter(part -> turn.without().contains(part.id()))
            .toList();
    Set<String> refused = new TreeSet<>(turn.without());
    refused.retainAll(Carried.PARTS);
    Query alone =
        removed.isEmpty()
            ? whole
            : reader.read(turn.question(), List.of(), filters, turn.without());
    Understood understood = resolve(turn, alone, talk, Set.of());
    if (!refused.isEmpty()) {
      List<Read> carried =
          understood.inquiry().carried().parts().stream()
              .filter(part -> refused.contains(part.id()))
              .toList();
      removed = Stream.concat(removed.stream(), carried.stream()).toList();
      understood = resolve(turn, alone, talk, refused);
    }
    return switch (understood) {
      case Understood.Clear(var inquiry, var next) ->
          new Understood.Clear(inquiry.without(removed), next);
      case Understood.Unclear(var inquiry, var choices) ->
          new Understood.Unclear(inquiry.without(removed), choices);
    };
  }

  private Understood resolve(Turn turn, Query alone, Talk talk, Set<String> refused) {
    int point = Cues.point(alone.question());
    if (0 < point && point <= talk.choices().size()) {
      return goingOn.chosen(turn, talk, talk.choices().get(point - 1), alone.filters());
    }
    if (talk.isEmpty() || refused.contains("carried:topic") || opens(alone, talk)) {
      return opening(turn, alone);
    }
    Optional<Understood.Clear> clear = goingOn.from(turn, alone, talk, refused);
    if (clear.isPresent()) return clear.get();
    List<Choice> choices = askBack.topics(alone, talk.cited(), false);
    return unclear(turn, alone, choices);
  }

  private boolean opens(Query alone, Talk talk) {
    if (talk.cited() != null && Cues.point(alone.question()) > 0) return false;
    if (Cues.lean(alone.question()) && goingOn.isElliptic(alone.question())) return false;
    if (newness.isNew(alone, talk)) return true;
    return newness.hasUnheard(alone, talk) && newness.isOn(alone, best(alone), talk);
  }

  private @Nullable Resolution best(Query query) {
    return retriever.rank(query, 1).candidates().stream()
        .map(Candidate::resolution)
        .findFirst()
        .orElse(null);
  }

  /** A question that has nothing to go on from. */
  private Understood opening(Turn turn, Query alone) {
    String asked = alone.question();
    boolean leans = Cues.lean(asked) || PeriodShift.isIn(asked) || MeetingShift.isIn(asked);
    if (leans && goingOn.isElliptic(asked)) {
      return unclear(turn, alone, askBack.topics(alone, null, false));
    }
    double matter = newness.matter(alone.asking(askBack.withoutAmbiguous(alone.question())));
    boolean told = !alone.dates().isEmpty() || alone.order() != Query.Order.NONE;
    boolean named = alone.agencies().stream().anyMatch(GoingOn::isNamed);
    boolean bare = matter < Newness.TELLING && !told && !named && alone.filters().isEmpty();
    if (bare && !isPlainlyNamed(alone)) {
      return unclear(turn, alone, askBack.topics(alone, null, matter > 0));
    }
    if (matter < Newness.TELLING) {
      List<Choice> meanings = askBack.meanings(alone);
      if (!meanings.isEmpty()) return unclear(turn, alone, meanings);
    }
    Talk talk = Talk.on(List.of(alone.question()), alone.question());
    return new Understood.Clear(Inquiry.alone(turn.question(), alone, List.of()), talk);
  }

  private boolean isPlainlyNamed(Query alone) {
    Resolution found = best(alone);
    return found != null && PlainNames.isIn(alone.question(), found, words);
  }

  private static Understood unclear(Turn turn, Query alone, List<Choice> choices) {
    Inquiry inquiry = Inquiry.alone(turn.question(), alone, List.of());
    if (!choices.isEmpty()) return new Understood.Unclear(inquiry, choices);
    // An empty archive: what is missing is not the reader's to tell.
    return new Understood.Clear(inquiry, Talk.NONE);
  }
}
