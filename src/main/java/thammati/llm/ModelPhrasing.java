package thammati.llm;

import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.answer.Asked;
import thammati.answer.Draft;
import thammati.answer.Phrased;
import thammati.answer.Phrasing;
import thammati.answer.ReaderLeft;
import thammati.answer.Watcher;

/** What a model does for one question. Whatever fails costs the reader nothing but its words. */
final class ModelPhrasing implements Phrasing {
  private static final Logger LOG = LoggerFactory.getLogger(ModelPhrasing.class);

  private final Caller.Question question;
  private final Limits limits;
  private final Judge judge;
  private final Watcher watcher;

  ModelPhrasing(Caller.Question question, Limits limits, Judge judge, Watcher watcher) {
    this.question = question;
    this.limits = limits;
    this.judge = judge;
    this.watcher = watcher;
  }

  @Override
  public Optional<String> rewrite(Asked asked, Predicate<String> holds) {
    if (limits.help().isZero()) return Optional.empty();
    try {
      String given = Given.forReading(asked);
      Called called = question.once("query", Prompts.query(), given, limits.help());
      if (!(called instanceof Called.Said said)) return Optional.empty();
      Optional<String> words = Rewritten.of(said.text());
      Optional<String> held = words.filter(holds);
      question.judged(held.isPresent() ? 1 : 0, words.isPresent() && held.isEmpty() ? 1 : 0);
      return held;
    } catch (ReaderLeft e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("rewriting failed", e);
      return Optional.empty();
    }
  }

  private Phrased attempt(Draft draft) {
    return new Attempt(draft, limits, judge, question, watcher).phrased();
  }

  @Override
  public Phrased phrase(Draft draft) {
    if (draft.sources().isEmpty()) return new Phrased.Unasked();
    try {
      Phrased phrased = attempt(draft);
      // The rest of a document can order a model to find nothing; the quoted words alone cannot.
      boolean again = phrased instanceof Phrased.Unanswered && question.mayCall();
      return again ? attempt(draft.quotedOnly()) : phrased;
    } catch (ReaderLeft e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("wording failed", e);
      return new Phrased.Failed("INTERNAL");
    }
  }
}
