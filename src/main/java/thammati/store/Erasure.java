package thammati.store;

import org.jdbi.v3.core.Handle;

/**
 * Removes words of people from the tables of channels so that the file does not hold them any more.
 * The names of events stay where they are still needed to know one that comes again.
 */
final class Erasure {
  private Erasure() {}

  /** A message that its writer took back, and what was answered to it. */
  static void message(Handle handle, String channel, String message) {
    if (message.isEmpty()) return;
    overwriting(handle);
    run(
        handle,
        "UPDATE outbox SET payload = '' WHERE event IN"
            + " (SELECT id FROM inbox WHERE channel = :channel AND message = :key)",
        channel,
        message);
    run(
        handle,
        "UPDATE inbox SET body = '' WHERE channel = :channel AND message = :key"
            + " AND kind IN ('SAID', 'EDITED') AND state IN ('done', 'failed', 'dropped')",
        channel,
        message);
    run(
        handle,
        "DELETE FROM channel_turn WHERE channel = :channel AND message = :key",
        channel,
        message);
  }

  /** The same where it was taken back while it was being answered. */
  static void ifRecalled(Handle handle, String channel, String message) {
    boolean recalled =
        !message.isEmpty()
            && handle
                .createQuery(
                    "SELECT EXISTS (SELECT 1 FROM inbox WHERE channel = :channel"
                        + " AND message = :message AND kind = 'RECALLED')")
                .bind("channel", channel)
                .bind("message", message)
                .mapTo(Boolean.class)
                .one();
    if (recalled) message(handle, channel, message);
  }

  /** Everything of a person: their words, what was answered, and their name. */
  static void person(Handle handle, String channel, String person) {
    if (person.isEmpty()) return;
    overwriting(handle);
    run(
        handle,
        // Others may have asked for an answer to a message of this person.
        "UPDATE outbox SET payload = '' WHERE event IN (SELECT id FROM inbox"
            + " WHERE channel = :channel AND (person = :key OR message IN (SELECT message"
            + " FROM inbox WHERE channel = :channel AND person = :key AND message <> '')))",
        channel,
        person);
    run(
        handle,
        "DELETE FROM channel_turn WHERE channel = :channel AND person = :key",
        channel,
        person);
    run(
        handle,
        "DELETE FROM channel_feedback WHERE channel = :channel AND person = :key",
        channel,
        person);
    run(
        handle,
        "UPDATE inbox SET body = '', person = '', conversation = '', message = ''"
            + " WHERE channel = :channel AND person = :key AND state <> 'queued'",
        channel,
        person);
  }

  /** What was removed stands in the log of writes until that is taken over into the file. */
  static void settle(Handle handle) {
    handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
  }

  /** Everything that came before a moment. */
  static int before(Handle handle, long moment) {
    // Writes first: a transaction that reads first cannot wait for another writer.
    int removed =
        handle
            .createUpdate(
                "DELETE FROM inbox WHERE received_at < :moment AND state NOT IN ('queued',"
                    + " 'working')")
            .bind("moment", moment)
            .execute();
    handle
        .createUpdate("DELETE FROM channel_turn WHERE asked_at < :moment")
        .bind("moment", moment)
        .execute();
    handle
        .createUpdate("DELETE FROM channel_feedback WHERE at < :moment")
        .bind("moment", moment)
        .execute();
    return removed;
  }

  /** SQLite leaves deleted words in free pages of the file unless told to overwrite them. */
  private static void overwriting(Handle handle) {
    handle.execute("PRAGMA secure_delete = ON");
  }

  private static void run(Handle handle, String sql, String channel, String key) {
    handle.createUpdate(sql).bind("channel", channel).bind("key", key).execute();
  }
}
