package thammati.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Events of platforms of messages: each is kept once, and worked on by one process at a time, those
 * of one conversation in the order in which they happened. Safe to share between threads and
 * processes.
 */
public final class InboxTable {
  /** Those of the channel that concern the same message. */
  private static final String SAME = "channel = :channel AND message = :message AND message <> ''";

  private static final String ACCEPT =
      """
      INSERT INTO inbox (channel, event, kind, conversation, person, message, sent_at, received_at,
        body, state, reason, attempts, not_before, owner, lease_until, counted)
      SELECT :channel, :event, :kind, :conversation, :person, :message, :sent, :now,
        iif(why = '', :body, ''), iif(why = '', 'queued', 'dropped'), why, 0, 0, '', 0, 0
      FROM (SELECT CASE
          WHEN :kind NOT IN ('SAID', 'EDITED') THEN ''
          WHEN EXISTS (SELECT 1 FROM inbox WHERE <same> AND kind = 'RECALLED') THEN 'recalled'
          WHEN EXISTS (SELECT 1 FROM inbox WHERE <same> AND kind = 'EDITED' AND sent_at > :sent)
            THEN 'edited'
          ELSE '' END AS why)
      WHERE true ON CONFLICT (channel, event) DO NOTHING
      """
          .replace("<same>", SAME);

  private static final String CLAIM =
      """
      UPDATE inbox SET state = 'working', attempts = attempts + 1, owner = :owner,
        lease_until = :until
      WHERE id = (
        SELECT e.id FROM inbox e
        WHERE e.channel IN (<channels>) AND e.state IN ('queued', 'working')
          AND iif(e.state = 'queued', e.not_before, e.lease_until) <= :now
          AND NOT EXISTS (
            SELECT 1 FROM inbox o
            WHERE o.channel = e.channel AND o.conversation = e.conversation AND o.id <> e.id
              AND o.state IN ('queued', 'working')
              AND ((o.state = 'working' AND o.lease_until > :now)
                OR (o.sent_at, o.id) < (e.sent_at, e.id)))
        ORDER BY e.received_at, e.sent_at, e.id LIMIT 1)
      RETURNING *
      """;

  private final Jdbi jdbi;
  private final InstantSource clock;

  /** Reads and writes the table of the database. */
  public InboxTable(Database database, InstantSource clock) {
    this.jdbi = database.jdbi();
    this.clock = clock;
  }

  /**
   * Keeps events that are not yet there, all or none. A message that is recalled is erased at once,
   * whichever comes first; of an edited one only the newest words are left to be answered.
   *
   * @param calls the events of some calls
   * @return for each call how many of its events were new
   */
  public List<Integer> accept(List<? extends Collection<InboxRow>> calls) {
    return jdbi.inTransaction(h -> calls.stream().map(events -> accept(h, events)).toList());
  }

  private int accept(Handle handle, Collection<InboxRow> events) {
    int news = 0;
    for (InboxRow event : events) {
      if (bind(handle, ACCEPT, event) == 0) continue;
      news++;
      if (event.kind().equals("EDITED")) drop(handle, event, "edited", "kind = 'SAID'");
      if (!event.kind().equals("RECALLED")) continue;
      drop(handle, event, "recalled", "kind IN ('SAID', 'EDITED')");
      Erasure.message(handle, event.channel(), event.message());
    }
    return news;
  }

  private int bind(Handle handle, String sql, InboxRow event) {
    return handle
        .createUpdate(sql)
        .bind("channel", event.channel())
        .bind("event", event.event())
        .bind("kind", event.kind())
        .bind("conversation", event.conversation())
        .bind("person", event.person())
        .bind("message", event.message())
        .bind("sent", event.sentAt().toEpochMilli())
        .bind("now", clock.millis())
        .bind("body", event.body())
        .execute();
  }

  private static void drop(Handle handle, InboxRow event, String reason, String which) {
    handle
        .createUpdate(
            "UPDATE inbox SET state = 'dropped', reason = :reason, body = '' WHERE state = 'queued'"
                + " AND sent_at <= :sent AND "
                + which
                + " AND "
                + SAME)
        .bind("reason", reason)
        .bind("sent", event.sentAt().toEpochMilli())
        .bind("channel", event.channel())
        .bind("message", event.message())
        .execute();
  }

  /**
   * Takes the next event to work on: one whose conversation has none before it, and none under way.
   * One whose worker has not been heard of for its lease is taken again.
   *
   * @param owner name of the process
   */
  public Optional<InboxRow> claim(Collection<String> channels, String owner, Duration lease) {
    if (channels.isEmpty()) return Optional.empty();
    long now = clock.millis();
    return jdbi.withHandle(h ->
        h.createQuery(CLAIM)
            .bindList("channels", List.copyOf(channels))
            .bind("owner", owner)
            .bind("now", now)
            .bind("until", now + lease.toMillis())
            .map(InboxTable::row)
            .findFirst());
  }

  /** Tells that the process is alive and goes on with these events. */
  public void renew(Collection<Long> events, String owner, Duration lease) {
    if (events.isEmpty()) return;
    jdbi.useHandle(h ->
        h.createUpdate(
                "UPDATE inbox SET lease_until = :until WHERE id IN (<events>)"
                    + " AND state = 'working' AND owner = :owner")
            .bindList("events", List.copyOf(events))
            .bind("until", clock.millis() + lease.toMillis())
            .bind("owner", owner)
            .execute());
  }

  /**
   * Ends the work on an event: done, dropped or failed. Its words are not kept, but of a failed
   * one, so that one can see why. Nothing happens if another process has taken it meanwhile.
   */
  public void end(InboxRow event, String owner, String state, String reason) {
    jdbi.useTransaction(h -> {
      int ended =
          h.createUpdate(
                  "UPDATE inbox SET state = :state, reason = :reason, owner = '',"
                      + " body = iif(:state = 'failed', body, '') WHERE id = :id"
                      + " AND state = 'working' AND owner = :owner AND attempts = :attempts")
              .bind("state", state)
              .bind("reason", reason)
              .bind("id", event.id())
              .bind("owner", owner)
              .bind("attempts", event.attempts())
              .execute();
      if (ended > 0) Erasure.ifRecalled(h, event.channel(), event.message());
    });
  }

  /** Puts an event back, to be handled again after a time. */
  public void again(InboxRow event, String owner, Duration after, String reason) {
    jdbi.useHandle(h ->
        h.createUpdate(
                "UPDATE inbox SET state = 'queued', reason = :reason, owner = '', not_before = :at"
                    + " WHERE id = :id AND state = 'working' AND owner = :owner"
                    + " AND attempts = :attempts")
            .bind("reason", reason)
            .bind("at", clock.millis() + after.toMillis())
            .bind("id", event.id())
            .bind("owner", owner)
            .bind("attempts", event.attempts())
            .execute());
  }

  /**
   * Counts an event as a question of its person, unless as many were counted already.
   *
   * @return empty if it counts; else whether the person was told so within the last minute
   */
  public Optional<Boolean> count(String channel, String event, int perMinute, int perDay) {
    String sql =
        """
        UPDATE inbox SET counted = iif(counted = 1 OR (
            (SELECT count(*) FROM inbox o WHERE o.channel = inbox.channel
              AND o.person = inbox.person AND o.counted = 1 AND o.id <> inbox.id
              AND o.received_at > :now - 60000) < :perMinute
            AND (SELECT count(*) FROM inbox o WHERE o.channel = inbox.channel
              AND o.person = inbox.person AND o.counted = 1 AND o.id <> inbox.id
              AND o.received_at > :now - 86400000) < :perDay), 1, 2)
        WHERE channel = :channel AND event = :event
        RETURNING counted = 2, EXISTS (SELECT 1 FROM inbox o WHERE o.channel = inbox.channel
          AND o.person = inbox.person AND o.counted = 2 AND o.id <> inbox.id
          AND o.received_at > :now - 60000)
        """;
    return jdbi.withHandle(h ->
            h.createQuery(sql)
                .bind("now", clock.millis())
                .bind("perMinute", perMinute)
                .bind("perDay", perDay)
                .bind("channel", channel)
                .bind("event", event)
                .map((r, _) -> r.getBoolean(1) ? Optional.of(r.getBoolean(2)) : NOT_OVER)
                .findFirst())
        .orElse(Optional.empty());
  }

  private static final Optional<Boolean> NOT_OVER = Optional.empty();

  /** Removes everything that came before a moment, with what was sent for it. */
  public int removeBefore(Instant moment) {
    int removed = jdbi.inTransaction(h -> Erasure.before(h, moment.toEpochMilli()));
    jdbi.useHandle(Erasure::settle);
    return removed;
  }

  /** How many events are in a state: queued, working, done, failed or dropped. */
  public int count(String state) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT count(*) FROM inbox WHERE state = :state")
            .bind("state", state)
            .mapTo(Integer.class)
            .one());
  }

  private static InboxRow row(ResultSet row, StatementContext context) throws SQLException {
    return new InboxRow(
        row.getLong("id"),
        row.getString("channel"),
        row.getString("event"),
        row.getString("kind"),
        row.getString("conversation"),
        row.getString("person"),
        row.getString("message"),
        Instant.ofEpochMilli(row.getLong("sent_at")),
        Instant.ofEpochMilli(row.getLong("received_at")),
        row.getString("body"),
        row.getInt("attempts"));
  }
}
