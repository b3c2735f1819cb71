package thammati.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The addresses that were fetched from the web. Only of those whose content is accepted, so that a
 * server is never asked whether something has changed that the archive does not hold. Safe to share
 * between threads.
 */
public final class FetchLog {
  private final Jdbi jdbi;

  /** Reads and writes the table of the database. */
  public FetchLog(Database database) {
    this.jdbi = database.jdbi();
  }

  /** What is known of the address; empty if nothing was taken from it. */
  public Optional<FetchedPage> find(String url) {
    String sql = "SELECT * FROM fetched WHERE url = :url";
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("url", url).map(FetchLog::page).findFirst());
  }

  /** Whether something in the archive came from the address, fetched or by another way. */
  public boolean isKnown(String url) {
    String sql =
        "SELECT EXISTS (SELECT 1 FROM fetched WHERE url = :url)"
            + " OR EXISTS (SELECT 1 FROM document WHERE url = :url AND accepted = 1)";
    return jdbi.withHandle(h -> h.createQuery(sql).bind("url", url).mapTo(Boolean.class).one());
  }

  /** Keeps what is known of an address, in place of what was. */
  public void put(FetchedPage page) {
    jdbi.useHandle(h ->
        h.createUpdate(
                "INSERT OR REPLACE INTO fetched VALUES"
                    + " (:url, :hash, :etag, :lastModified, :at, :status)")
            .bind("url", page.url())
            .bind("hash", page.hash())
            .bind("etag", page.etag())
            .bind("lastModified", page.lastModified())
            .bind("at", page.at().toString())
            .bind("status", page.status())
            .execute());
  }

  /**
   * Keeps that a known address answered, or gives something else than its page. Its validators are
   * forgotten where there is no page, so that one that returns is taken in again.
   */
  public void answered(String url, Instant at, int status) {
    jdbi.useHandle(h ->
        h.createUpdate(
                "UPDATE fetched SET fetched_at = :at, status = :status,"
                    + " etag = iif(:status < 400, etag, ''),"
                    + " last_modified = iif(:status < 400, last_modified, '') WHERE url = :url")
            .bind("url", url)
            .bind("at", at.toString())
            .bind("status", status)
            .execute());
  }

  private static FetchedPage page(ResultSet r, StatementContext context) throws SQLException {
    return new FetchedPage(
        r.getString("url"),
        r.getString("hash"),
        r.getString("etag"),
        r.getString("last_modified"),
        Instant.parse(r.getString("fetched_at")),
        r.getInt("status"));
  }
}
