package thammati.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import thammati.resolution.Document;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * Every document and resolution of the archive. Where several documents tell the same resolution,
 * the one of the highest authority is shown, among equals the newest. Readers see only accepted
 * documents. Safe to share between threads.
 */
public final class Catalog {
  private static final String COLUMNS =
      "SELECT r.id, r.title, r.section, r.body, r.start_at, d.hash, d.file, d.kind, d.url,"
          + " d.publisher, d.note FROM resolution r JOIN document d ON d.hash = r.document ";

  /** Keeps of each resolution the text that is shown. */
  private static final String SHOWN =
      """
      d.accepted = 1 AND NOT EXISTS (
        SELECT 1 FROM resolution r2 JOIN document d2 ON d2.hash = r2.document
         WHERE r2.id = r.id AND d2.accepted = 1
           AND (d2.authority < d.authority
                OR (d2.authority = d.authority AND d2.sequence > d.sequence)))
      """;

  private final Jdbi jdbi;

  /** Reads and writes the tables of the database. */
  public Catalog(Database database) {
    this.jdbi = database.jdbi();
  }

  /** Whether a document of these bytes is in the archive. */
  public boolean isAccepted(String hash) {
    String sql = "SELECT count(*) FROM document WHERE hash = :hash AND accepted = 1";
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("hash", hash).mapTo(Integer.class).one() > 0);
  }

  /**
   * Stores a document and what was found in it, not yet visible.
   *
   * @param bytes as received
   * @param warnings what is doubtful about it
   */
  public void store(
      Document document, byte[] bytes, List<Resolution> resolutions, List<String> warnings) {
    jdbi.useTransaction(h -> {
      h.execute("DELETE FROM document WHERE hash = ?", document.source().hash());
      insert(h, document, bytes, warnings);
      insert(h, resolutions);
    });
  }

  /** Makes stored documents visible; call it when the index holds them. */
  public void accept(Collection<String> hashes) {
    jdbi.useTransaction(h -> {
      PreparedBatch batch = h.prepareBatch("UPDATE document SET accepted = 1 WHERE hash = ?");
      hashes.forEach(batch::add);
      if (!hashes.isEmpty()) batch.execute();
    });
  }

  /** The resolution as it is shown; empty if the archive has none of that name. */
  public Optional<Resolution> find(ResolutionId id) {
    String sql = COLUMNS + "WHERE r.id = :id AND " + SHOWN;
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("id", id.toString()).map(Rows::resolution).findOne());
  }

  /** Whether a text of this authority would be shown over the one that is shown now. */
  public boolean wouldShow(Resolution candidate) {
    return find(candidate.id())
        .map(now -> candidate.source().kind().rank() <= now.source().kind().rank())
        .orElse(true);
  }

  /** Hands every resolution as it is shown to the consumer, in the order of their names. */
  public void forEach(Consumer<Resolution> consumer) {
    jdbi.useHandle(h -> {
      try (Stream<Resolution> all =
          h
              .createQuery(COLUMNS + "WHERE " + SHOWN + "ORDER BY r.date, r.position, r.id")
              .map(Rows::resolution)
              .stream()) {
        all.forEach(consumer);
      }
    });
  }

  /** What the archive holds. */
  public ArchiveSummary summary() {
    String sql =
        "SELECT count(DISTINCT r.id) AS resolutions, count(DISTINCT r.document) AS documents,"
            + " count(DISTINCT r.date) FILTER (WHERE d.kind <> 'NEWS') AS meetings,"
            + " min(r.date) FILTER (WHERE d.kind <> 'NEWS') AS first,"
            + " max(r.date) FILTER (WHERE d.kind <> 'NEWS') AS last"
            + " FROM resolution r JOIN document d ON d.hash = r.document WHERE d.accepted = 1";
    return jdbi.withHandle(h -> h.createQuery(sql).map(Rows::summary).one());
  }

  /** What is doubtful about accepted documents: file name and warning. */
  public List<DocumentWarning> warnings() {
    String sql =
        "SELECT file, warnings FROM document WHERE accepted = 1 AND warnings <> '' ORDER BY file";
    return jdbi.withHandle(h ->
        h.createQuery(sql).map((r, _) -> Rows.warnings(r)).stream().flatMap(List::stream).toList());
  }

  /** The dated resolutions as they are shown, those of the newest meeting first. */
  public List<Resolution> newest(int limit) {
    String sql =
        COLUMNS
            + "WHERE r.date IS NOT NULL AND "
            + SHOWN
            + "ORDER BY r.date DESC, r.position LIMIT :limit";
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("limit", limit).map(Rows::resolution).list());
  }

  /** The database's own account of its health; empty if it is sound. */
  public List<String> damage() {
    try {
      List<String> report =
          jdbi.withHandle(h -> h.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
      return report.equals(List.of("ok")) ? List.of() : report;
    } catch (JdbiException e) {
      return List.of("the catalog cannot be read: " + e.getCause());
    }
  }

  private static void insert(Handle h, Document document, byte[] bytes, List<String> warnings) {
    LocalDate date = document.date();
    var source = document.source();
    h.createUpdate(
            """
            INSERT INTO document (hash, file, kind, authority, title, url, publisher, note, date,
                                  bytes, warnings, sequence)
            VALUES (:hash, :file, :kind, :authority, :title, :url, :publisher, :note, :date,
                    :bytes, :warnings, (SELECT coalesce(max(sequence), 0) + 1 FROM document))
            """)
        .bind("hash", source.hash())
        .bind("file", source.file())
        .bind("kind", source.kind().name())
        .bind("authority", source.kind().rank())
        .bind("title", document.title())
        .bind("url", source.url())
        .bind("publisher", source.publisher())
        .bind("note", source.note())
        .bind("date", date == null ? null : date.toString())
        .bind("bytes", Rows.gzip(bytes))
        .bind("warnings", String.join("\n", warnings))
        .execute();
  }

  private static void insert(Handle h, List<Resolution> resolutions) {
    PreparedBatch batch = h.prepareBatch("INSERT INTO resolution VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (Resolution r : resolutions) {
      LocalDate date = r.id().date();
      batch.add(
          r.id().toString(),
          r.source().hash(),
          date == null ? null : date.toString(),
          position++,
          r.title(),
          r.section().name(),
          r.body(),
          r.span().start());
    }
    if (position > 0) batch.execute();
  }
}
