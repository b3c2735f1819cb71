package thammati.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import thammati.answer.Answer;
import thammati.answer.Stage;
import thammati.answer.Watcher;
import thammati.citation.Statement;
import thammati.resolution.Filters;
import thammati.store.InboxTable;
import thammati.store.TurnTable;
import thammati.store.TurnTable.TurnRow;

/**
 * Conversations that live in channels: their questions are kept, so that one can go on after a
 * restart, counted against what a person may ask, and erased where someone wants that. Safe to
 * share between threads.
 */
public final class Dialogue {
  /** Who comes back later begins anew. */
  private static final Duration TALK = Duration.ofHours(24);

  private final Assistant assistant;
  private final InboxTable inbox;
  private final TurnTable turns;
  private final Allowance allowance;

  /**
   * What one person may ask, and have.
   *
   * @param perMinute questions within a minute
   * @param perDay questions within 24 hours
   * @param model how long a model is waited for, counted from when the question came, so that those
   *     who wait behind it are answered in time too
   */
  public record Allowance(int perMinute, int perDay, Duration model) {}

  /** Talks by the assistant, and keeps in the tables. */
  public Dialogue(Assistant assistant, InboxTable inbox, TurnTable turns, Allowance allowance) {
    this.assistant = assistant;
    this.inbox = inbox;
    this.turns = turns;
    this.allowance = allowance;
  }

  /** What comes of a question. */
  public sealed interface Reply {
    /**
     * An answer.
     *
     * @param archive what the archive holds, which some answers tell
     */
    record Answered(Answer answer, ArchiveInfo archive) implements Reply {}

    /**
     * The person has asked as much as they may for now.
     *
     * @param told whether they were told so within the last minute
     */
    record TooMany(boolean told) implements Reply {}

    /**
     * The question is longer than {@value Ask#LONGEST} characters.
     *
     * @param length in characters
     */
    record TooLong(int length) implements Reply {}

    /** There is no question in it: no letter and no figure. */
    record Nothing() implements Reply {}
  }

  /** What one person may ask. */
  public Allowance allowance() {
    return allowance;
  }

  /** What the archive holds. */
  public ArchiveInfo archive() {
    return assistant.archive();
  }

  /** The same for one who comes to it, with questions to begin with. */
  public Welcome welcome() {
    return assistant.welcome();
  }

  /** Questions one may go on with behind an answer; empty if none. */
  public List<String> followUps(Answer answer) {
    return assistant.followUps(answer);
  }

  /** Answers a question as the next of its conversation, and keeps it. */
  public Reply ask(Said said, Watcher watcher) {
    String question = said.question().strip();
    Optional<Reply> other = instead(said, question);
    if (other.isPresent()) {
      withdraw(said.channel(), said.message());
      return other.get();
    }
    Ask ask = new Ask(question, history(said), Filters.NONE);
    Answer answer = assistant.ask(ask, new Asker(said, allowance.model(), watcher));
    ArchiveInfo archive = assistant.archive();
    turns.put(
        new TurnRow(
            said.channel(),
            said.message(),
            said.conversation(),
            said.person(),
            said.at(),
            question,
            said.event(),
            NumberedAnswer.code(answer.outcome()),
            NumberedAnswer.of(answer, archive).text()));
    return new Reply.Answered(answer, archive);
  }

  /** What is said in place of an answer; empty if the question is answered. */
  private Optional<Reply> instead(Said said, String question) {
    Optional<Reply> unread = unreadable(question);
    if (unread.isPresent()) return unread;
    return inbox
        .count(said.channel(), said.event(), allowance.perMinute(), allowance.perDay())
        .map(Reply.TooMany::new);
  }

  private static Optional<Reply> unreadable(String question) {
    if (question.chars().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of(new Reply.Nothing());
    }
    return question.length() > Ask.LONGEST
        ? Optional.of(new Reply.TooLong(question.length()))
        : Optional.empty();
  }

  /**
   * The same for one who only tries: nothing is kept, and nothing counts.
   *
   * @param before what was asked before, oldest first
   */
  public Reply rehearse(String words, List<String> before) {
    String question = words.strip();
    Optional<Reply> unread = unreadable(question);
    if (unread.isPresent()) return unread.get();
    List<String> readable = before.stream().filter(b -> b.length() <= Ask.LONGEST).toList();
    Answer answer = assistant.ask(new Ask(question, readable, Filters.NONE), Watcher.NONE);
    return new Reply.Answered(answer, assistant.archive());
  }

  /** The questions before it, oldest first. */
  private List<String> history(Said said) {
    return turns
        .between(
            said.channel(), said.conversation(), said.at().minus(TALK), said.at(), Ask.MOST_HISTORY)
        .stream()
        .filter(t -> !t.message().equals(said.message()))
        .map(TurnRow::question)
        .toList();
  }

  /** A message, edited perhaps, asks nothing any more. */
  public void withdraw(String channel, String message) {
    turns.remove(channel, message);
  }

  /** Forgets what a conversation was about, so that the next question opens another. */
  public void restart(String channel, String conversation) {
    turns.forget(channel, conversation);
  }

  /** Removes all that is kept of a person. */
  public void erase(String channel, String person) {
    turns.erase(channel, person);
  }

  /**
   * Keeps what a person thinks of an answer, in place of what they thought before.
   *
   * @param answer the event that was answered
   */
  public void judge(String channel, String answer, String person, Verdict verdict) {
    turns.judge(channel, answer, person, verdict.code());
  }

  /** What a person thinks of an answer. */
  public enum Verdict {
    /** It helped. */
    HELPFUL("helpful"),
    /** It is wrong, or no answer to what was asked. */
    WRONG("wrong");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    /** Its name in tables and on wires. */
    public String code() {
      return code;
    }
  }

  /** Budgets of the model are counted by channel and person. */
  private record Asker(Said said, Duration model, Watcher watcher) implements Watcher {
    @Override
    public void stage(Stage stage, int found) {
      watcher.stage(stage, found);
    }

    @Override
    public void statement(Statement statement) {
      watcher.statement(statement);
    }

    @Override
    public void waiting() {
      watcher.waiting();
    }

    @Override
    public Instant until() {
      return said.cameAt().plus(model);
    }

    @Override
    public String reader() {
      return said.channel() + ":" + said.person();
    }
  }
}
