package thammati.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What is sent for events, kept before it goes out, so that a restart sends the rest of it and
 * nothing twice. Safe to share between threads.
 */
public final class OutboxTable {
  /** The worker still holds its event, and nobody has taken the message back. */
  private static final String HELD =
      """
      EXISTS (SELECT 1 FROM inbox e WHERE e.id = :event AND e.state = 'working'
        AND e.owner = :owner AND e.attempts = :attempts
        AND NOT EXISTS (SELECT 1 FROM inbox r WHERE r.channel = e.channel AND r.message = e.message
          AND e.message <> '' AND e.kind <> 'RECALLED' AND r.kind = 'RECALLED'))
      """;

  private final Jdbi jdbi;
  private final InstantSource clock;

  /** Reads and writes the table of the database. */
  public OutboxTable(Database database, InstantSource clock) {
    this.jdbi = database.jdbi();
    this.clock = clock;
  }

  /** What is kept for an event, in the order of sending. */
  public List<OutboxRow> of(long event) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT * FROM outbox WHERE event = :event ORDER BY n")
            .bind("event", event)
            .map(OutboxTable::row)
            .list());
  }

  /** What was sent for earlier events about the same message, in the order of sending. */
  public List<OutboxRow> before(InboxRow event) {
    String sql =
        """
        SELECT o.* FROM outbox o JOIN inbox e ON e.id = o.event
        WHERE e.channel = :channel AND e.message = :message AND :message <> ''
          AND e.id <> :event AND o.state = 'sent'
        ORDER BY e.sent_at, e.id, o.n
        """;
    return jdbi.withHandle(h ->
        h.createQuery(sql)
            .bind("channel", event.channel())
            .bind("message", event.message())
            .bind("event", event.id())
            .map(OutboxTable::row)
            .list());
  }

  /**
   * Name of the newest event of the same conversation that was answered too late, and whose answer
   * nobody has asked for; empty if there is none.
   */
  public Optional<String> late(InboxRow event) {
    String sql =
        """
        SELECT e.event FROM inbox e
        WHERE e.channel = :channel AND e.conversation = :conversation AND :conversation <> ''
          AND EXISTS (SELECT 1 FROM outbox o WHERE o.event = e.id AND o.state = 'late'
            AND o.payload <> '')
        ORDER BY e.sent_at DESC, e.id DESC LIMIT 1
        """;
    return jdbi.withHandle(h ->
        h.createQuery(sql)
            .bind("channel", event.channel())
            .bind("conversation", event.conversation())
            .mapTo(String.class)
            .findFirst());
  }

  /**
   * What is kept for another event of the same conversation, which an event asks for. What is sent
   * for the one that asks is erased from now on with the message that the other is about.
   *
   * @param wanted name of the other event
   */
  public List<OutboxRow> askedFor(InboxRow event, String wanted) {
    String other =
        "(SELECT id FROM inbox WHERE channel = :channel AND event = :wanted"
            + " AND conversation = :conversation AND :conversation <> '')";
    Map<String, Object> names =
        Map.of(
            "channel",
            event.channel(),
            "wanted",
            wanted,
            "conversation",
            event.conversation(),
            "event",
            event.id());
    return jdbi.inTransaction(h -> {
      h.createUpdate(
              "UPDATE inbox SET message = coalesce((SELECT message FROM inbox WHERE id = "
                  + other
                  + "), message) WHERE id = :event")
          .bindMap(names)
          .execute();
      h.createUpdate("UPDATE outbox SET state = 'sent' WHERE state = 'late' AND event = " + other)
          .bindMap(names)
          .execute();
      return h.createQuery("SELECT * FROM outbox WHERE event = " + other + " ORDER BY n")
          .bindMap(names)
          .map(OutboxTable::row)
          .list();
    });
  }

  /** Keeps what is to be sent for an event behind what is kept already, all or none. */
  public boolean add(InboxRow event, String owner, List<OutboxRow> rows) {
    return jdbi.inTransaction(h -> {
      int added = 0;
      for (OutboxRow row : rows) {
        added +=
            h.createUpdate(
                    "INSERT INTO outbox SELECT :event, :n, :target, :payload, :state, '', :now"
                        + " WHERE "
                        + HELD)
                .bind("event", event.id())
                .bind("n", row.n())
                .bind("target", row.target())
                .bind("payload", row.payload())
                .bind("state", row.state())
                .bind("now", clock.millis())
                .bind("owner", owner)
                .bind("attempts", event.attempts())
                .execute();
      }
      return added == rows.size();
    });
  }

  /**
   * Notes that it is about to go out.
   *
   * @return false if it must not: the event is another's by now, or was taken back
   */
  public boolean sending(InboxRow event, String owner, int n) {
    return 0
        < jdbi.withHandle(h ->
            h.createUpdate(
                    "UPDATE outbox SET state = 'sending', at = :now WHERE event = :event"
                        + " AND n = :n AND state IN ('ready', 'sending') AND "
                        + HELD)
                .bind("now", clock.millis())
                .bind("event", event.id())
                .bind("n", n)
                .bind("owner", owner)
                .bind("attempts", event.attempts())
                .execute());
  }

  /** Notes what became of it: sent, refused, late, or ready where it certainly did not go out. */
  public void became(InboxRow event, int n, String state, String note) {
    jdbi.useHandle(h ->
        h.createUpdate(
                "UPDATE outbox SET state = :state, note = :note, at = :now"
                    + " WHERE event = :event AND n = :n")
            .bind("state", state)
            .bind("note", note)
            .bind("now", clock.millis())
            .bind("event", event.id())
            .bind("n", n)
            .execute());
  }

  private static OutboxRow row(ResultSet row, StatementContext context) throws SQLException {
    return new OutboxRow(
        row.getInt("n"),
        row.getString("target"),
        row.getString("payload"),
        row.getString("state"),
        row.getString("note"));
  }
}
