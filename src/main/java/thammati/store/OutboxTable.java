package thammati.store;

import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

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
          AND e.message <> '' AND e.kind IN ('SAID', 'EDITED') AND r.kind = 'RECALLED'))
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
            .map((r, _) ->
                new OutboxRow(
                    r.getInt("n"),
                    r.getString("target"),
                    r.getString("payload"),
                    r.getString("state")))
            .list());
  }

  /** What was sent or is to be sent for an event by the platform's name, in any of its channels. */
  public List<OutboxRow> named(String event) {
    return jdbi.withHandle(h ->
        h
            .createQuery("SELECT id FROM inbox WHERE event = :event")
            .bind("event", event)
            .mapTo(Long.class)
            .list()
            .stream()
            .flatMap(id -> of(id).stream())
            .toList());
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

  /** Notes what became of it: sent, refused, or ready where it certainly did not go out. */
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
}
