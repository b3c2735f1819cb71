package thammati.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thammati.answer.Draft;
import thammati.answer.Phrased;
import thammati.answer.Stage;
import thammati.answer.Watcher;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.llm.Judged.Fails;
import thammati.llm.Judged.Holds;
import thammati.llm.Reply.Completeness;
import thammati.llm.Reply.Said;

/**
 * One answer on its way into a model's words. A statement that fails is mended once by a second
 * call, else replaced by the quotation it comes nearest to, else dropped. Where nothing is left of
 * what it said of a source, or the model fails in any way, the answer stays as it was; where it
 * says nothing of any source, none of them answers.
 */
final class Attempt {
  private final Draft draft;
  private final Judge judge;
  private final Caller.Question question;
  private final Watcher watcher;
  private final Briefing briefing;
  private final ReplyReader reader = new ReplyReader();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Fails> failed = new ArrayList<>();
  private int judged;

  Attempt(Draft draft, Limits limits, Judge judge, Caller.Question question, Watcher watcher) {
    this.draft = draft;
    this.judge = judge;
    this.question = question;
    this.watcher = watcher;
    this.briefing = new Briefing(draft, limits.promptTokens());
  }

  Phrased phrased() {
    watcher.stage(Stage.COMPOSING, resolutions());
    Called called =
        question.call(
            "word",
            Prompts.word(),
            briefing.forWording(),
            true,
            piece -> judgeAll(reader.take(piece)));
    if (called instanceof Called.Failed(Fault fault)) return failed(fault.kind());
    Optional<Reply> reply = reader.end(((Called.Said) called).text());
    if (reply.isEmpty()) return failed(Fault.Kind.NO_REPLY);
    if (reply.get().completeness() == Completeness.NONE) return new Phrased.Unanswered();
    List<Said> said = reply.get().statements();
    judgeAll(said.subList(judged, said.size()));
    question.judged(statements.size(), failed.size());
    if (isOfNoSource()) return new Phrased.Unanswered();
    boolean whole = isWhole(reply.get());
    if (!failed.isEmpty()) whole &= mend();
    if (statements.isEmpty()) return new Phrased.Failed("UNSUPPORTED");
    return new Phrased.Worded(statements, whole);
  }

  /** Whether nothing of what it says names a source, so that there is nothing to mend it by. */
  private boolean isOfNoSource() {
    return statements.isEmpty()
        && failed.stream().noneMatch(f -> briefing.hasAny(f.said().sources()));
  }

  /** Whether it says to answer all; a single statement must say so itself. */
  private static boolean isWhole(Reply reply) {
    return reply.completeness() == Completeness.COMPLETE
        && (reply.statements().size() > 1
            || reply.statements().getFirst().completeness() == Completeness.COMPLETE);
  }

  private Phrased failed(Fault.Kind kind) {
    return new Phrased.Failed(kind.name());
  }

  private int resolutions() {
    return (int) draft.sources().stream().map(Citation::resolution).distinct().count();
  }

  private void judgeAll(List<Said> all) {
    for (Said said : all) {
      judged++;
      if (said.completeness() == Completeness.NONE) continue;
      switch (judge.judge(said, briefing)) {
        case Holds(Statement statement) -> show(statement);
        case Fails fails -> failed.add(fails);
      }
    }
  }

  private void show(Statement statement) {
    if (statements.stream().anyMatch(s -> s.text().equals(statement.text()))) return;
    statements.add(statement);
    watcher.statement(statement);
  }

  /**
   * Mends what failed, by a call, else by quoting.
   *
   * @return whether nothing had to be dropped
   */
  private boolean mend() {
    watcher.stage(Stage.VERIFYING, resolutions());
    Optional<List<Statement>> mended = repaired();
    if (mended.isPresent()) {
      mended.get().forEach(this::show);
      return mended.get().size() >= failed.size();
    }
    boolean whole = true;
    for (Fails fails : failed) {
      List<Statement> quotation = judge.quotation(fails.said(), briefing);
      quotation.forEach(this::show);
      whole &= !quotation.isEmpty();
    }
    return whole;
  }

  /** What a second call makes of the failed statements; empty if nothing that holds. */
  private Optional<List<Statement>> repaired() {
    if (!question.mayCall()) return Optional.empty();
    Called called =
        question.call("repair", Prompts.repair(), briefing.forRepair(failed), false, _ -> {});
    if (!(called instanceof Called.Said said)) return Optional.empty();
    List<Statement> held = new ArrayList<>();
    int refused = 0;
    Optional<Reply> reply = new ReplyReader().end(said.text());
    for (Said one : reply.map(Reply::statements).orElse(List.of())) {
      if (one.completeness() == Completeness.NONE) continue;
      if (judge.judge(one, briefing) instanceof Holds(Statement statement)) held.add(statement);
      else refused++;
    }
    question.judged(held.size(), refused);
    return held.isEmpty() ? Optional.empty() : Optional.of(held);
  }
}
