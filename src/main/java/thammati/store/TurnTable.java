package thammati.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * The questions of conversations in channels, and what people thought of the answers. Safe to share
 * between threads.
 */
public final class TurnTable {
  private final Jdbi jdbi;
  private final InstantSource clock;

  /** Reads and writes the tables of the database. */
  public TurnTable(Database database, InstantSource clock) {
    this.jdbi = database.jdbi();
    this.clock = clock;
  }

  /**
   * A question and what came of it.
   *
   * @param message the message that asked it
   * @param at when it was asked, as the platform says
   * @param event the event that was answered
   * @param outcome what became of it: answered, not_found, unclear, refused or failed
   * @param answer the answer in words
   */
  public record TurnRow(
      String channel,
      String message,
      String conversation,
      String person,
      Instant at,
      String question,
      String event,
      String outcome,
      String answer) {}

  /** Keeps a question, in place of what the same message asked before; none that is recalled. */
  public void put(TurnRow turn) {
    jdbi.useHandle(h ->
        h.createUpdate(
                """
                INSERT OR REPLACE INTO channel_turn (channel, message, conversation, person,
                  asked_at, question, event, outcome, answer)
                SELECT :channel, :message, :conversation, :person, :at, :question, :event,
                  :outcome, :answer
                WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE channel = :channel
                  AND message = :message AND message <> '' AND kind = 'RECALLED')
                """)
            .bind("channel", turn.channel())
            .bind("message", turn.message())
            .bind("conversation", turn.conversation())
            .bind("person", turn.person())
            .bind("at", turn.at().toEpochMilli())
            .bind("question", turn.question())
            .bind("event", turn.event())
            .bind("outcome", turn.outcome())
            .bind("answer", turn.answer())
            .execute());
  }

  /** The questions of a conversation asked in a time, oldest first, the newest so many. */
  public List<TurnRow> between(
      String channel, String conversation, Instant from, Instant before, int most) {
    String sql =
        """
        SELECT * FROM (SELECT * FROM channel_turn WHERE channel = :channel
          AND conversation = :conversation AND asked_at >= :from AND asked_at < :before
          ORDER BY asked_at DESC, message DESC LIMIT :most) ORDER BY asked_at, message
        """;
    return jdbi.withHandle(h ->
        h.createQuery(sql)
            .bind("channel", channel)
            .bind("conversation", conversation)
            .bind("from", from.toEpochMilli())
            .bind("before", before.toEpochMilli())
            .bind("most", most)
            .map((r, _) ->
                new TurnRow(
                    r.getString("channel"),
                    r.getString("message"),
                    r.getString("conversation"),
                    r.getString("person"),
                    Instant.ofEpochMilli(r.getLong("asked_at")),
                    r.getString("question"),
                    r.getString("event"),
                    r.getString("outcome"),
                    r.getString("answer")))
            .list());
  }

  /** Forgets the questions of a conversation. */
  public void forget(String channel, String conversation) {
    jdbi.useHandle(h ->
        h.createUpdate(
                "DELETE FROM channel_turn WHERE channel = :channel AND conversation ="
                    + " :conversation")
            .bind("channel", channel)
            .bind("conversation", conversation)
            .execute());
  }

  /** Removes what a message asked. */
  public void remove(String channel, String message) {
    jdbi.useHandle(h ->
        h.createUpdate("DELETE FROM channel_turn WHERE channel = :channel AND message = :message")
            .bind("channel", channel)
            .bind("message", message)
            .execute());
  }

  /** Removes all that is kept of a person. */
  public void erase(String channel, String person) {
    jdbi.useTransaction(h -> Erasure.person(h, channel, person));
    jdbi.useHandle(Erasure::settle);
  }

  /** Keeps what a person thought of an answer, in place of what they thought before. */
  public void judge(String channel, String answer, String person, String verdict) {
    jdbi.useHandle(h ->
        h.createUpdate(
                "INSERT OR REPLACE INTO channel_feedback VALUES"
                    + " (:channel, :answer, :person, :verdict, :now)")
            .bind("channel", channel)
            .bind("answer", answer)
            .bind("person", person)
            .bind("verdict", verdict)
            .bind("now", clock.millis())
            .execute());
  }
}
