package thammati.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import thammati.facts.Facts;
import thammati.resolution.Document;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Source;

/**
 * Every document and resolution of the archive. Where several documents tell the same resolution,
 * the one of the highest authority is shown, among equals the newest; one that was withdrawn stands
 * behind all that were not, one that tells only the title behind all that tell more. Readers see
 * only accepted documents. Safe to share between threads.
 */
public final class Catalog {
  static final String COLUMNS =
      "SELECT r.id, r.title, r.section, r.body, r.start_at, d.hash, d.file, d.kind, r.url,"
          + " d.publisher, d.note, d.withdrawn"
          + " FROM resolution r JOIN document d ON d.hash = r.document ";

  /** Keeps of each resolution the text that is shown. */
  static final String SHOWN =
      """
      d.accepted = 1 AND NOT EXISTS (
        SELECT 1 FROM resolution r2 JOIN document d2 ON d2.hash = r2.document
         WHERE r2.id = r.id AND r2.rowid <> r.rowid AND d2.accepted = 1
           AND (r2.body = '', d2.withdrawn IS NOT NULL, d2.authority, -d2.sequence, r2.told)
               < (r.body = '', d.withdrawn IS NOT NULL, d.authority, -d.sequence, r.told))
      """;

  /** By meeting, the newest first; what bears no day is last. Of the rows of that table. */
  static String newestFirst(String table) {
    return "<t>.date IS NULL, <t>.date DESC, ".replace("<t>", table) + inMeeting(table);
  }

  /** In a meeting by agenda number, then what has none. */
  static String inMeeting(String table) {
    return "<t>.id GLOB '*/x*', CAST(substr(<t>.id, instr(<t>.id, '/') + 1) AS INTEGER), <t>.id"
        .replace("<t>", table);
  }

  private final Jdbi jdbi;
  private final AtomicReference<@Nullable Counted> counted = new AtomicReference<>();

  /** What was counted over one version of the archive. */
  private record Counted(long version, ArchiveSummary summary) {}

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

  /** Stores a document whose facts were not read. */
  public List<Named> store(
      Document document, byte[] bytes, List<Resolution> resolutions, List<String> warnings) {
    return store(document, bytes, resolutions, warnings, List.of());
  }

  /**
   * Stores a document and what was found in it, not yet visible.
   *
   * @param bytes as received
   * @param warnings what is doubtful about it
   * @param facts what each resolution states, in the same order; empty if that was not read
   * @return the resolutions under their names in the archive, and items of synopses told before
   */
  public List<Named> store(
      Document document,
      byte[] bytes,
      List<Resolution> resolutions,
      List<String> warnings,
      List<Facts> facts) {
    return jdbi.inTransaction(h -> {
      h.execute("DELETE FROM document WHERE hash = ?", document.source().hash());
      DocumentRows.insert(h, document, bytes, warnings);
      List<Named> named = Identity.name(h, resolutions);
      DocumentRows.insert(h, resolutions, named);
      if (!facts.isEmpty()) {
        var texts = resolutions.stream().map(r -> new FactsWriter.Text(r.id(), r)).toList();
        FactsWriter.write(h, document.source().hash(), texts, facts);
      }
      Edges.outdate(h, resolutions.stream().map(Resolution::id).toList());
      return SynopsisLinks.renew(h, named);
    });
  }

  /** Makes stored documents visible; call it when the index holds them. */
  public void accept(Collection<String> hashes) {
    jdbi.useTransaction(h -> {
      PreparedBatch batch =
          h.prepareBatch(
              "UPDATE document SET accepted = 1,"
                  + " accepted_at = coalesce(accepted_at, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"
                  + " WHERE hash = ?");
      hashes.forEach(batch::add);
      if (!hashes.isEmpty()) batch.execute();
    });
  }

  /**
   * The resolution as it is shown, by its name in the archive or by the name that one of its
   * documents gave it; empty if the archive has none.
   */
  public Optional<Resolution> find(ResolutionId id) {
    return shown(id).or(() -> nameOf(id).flatMap(this::shown));
  }

  /** The resolution as that one document tells it, shown or not; empty if it does not. */
  public Optional<Resolution> find(ResolutionId id, String document) {
    // The plus keeps SQLite from going through all that the document tells.
    String sql = COLUMNS + "WHERE r.id = :id AND +r.document = :document AND d.accepted = 1";
    return jdbi.withHandle(h ->
        h.createQuery(sql)
            .bind("id", id.toString())
            .bind("document", document)
            .map(Rows::resolution)
            .findFirst());
  }

  /** The documents that tell the resolution, that of the highest authority first. */
  public List<Source> sources(ResolutionId id) {
    return jdbi.withHandle(h -> Overview.sources(h, id));
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
    return jdbi.withHandle(h -> {
      // Read first: what changes after it is counted anew by the next that asks.
      long version = Overview.version(h);
      Counted kept = counted.get();
      if (kept != null && kept.version() == version) return kept.summary();
      Counted fresh = new Counted(version, Overview.summary(h));
      counted.set(fresh);
      return fresh.summary();
    });
  }

  /** The day in Thailand on which a document came in last; empty if that is not known. */
  public Optional<LocalDate> updated() {
    String sql = "SELECT max(accepted_at) FROM document WHERE accepted = 1";
    return jdbi.withHandle(h -> h.createQuery(sql).mapTo(String.class).findFirst())
        .map(at -> LocalDate.ofInstant(Instant.parse(at), ZoneId.of("Asia/Bangkok")));
  }

  /** What is doubtful about accepted documents: file name and warning. */
  public List<DocumentWarning> warnings() {
    return jdbi.withHandle(Overview::warnings);
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

  /** The resolutions of a meeting as they are shown, by their place on its agenda. */
  public List<Resolution> meeting(LocalDate day) {
    String sql =
        COLUMNS
            + "WHERE r.date = :day AND d.kind NOT IN ('NEWS', 'SYNOPSIS') AND "
            + SHOWN
            + "ORDER BY r.position, r.id";
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("day", day.toString()).map(Rows::resolution).list());
  }

  /** Documents that a broken-off ingestion left unaccepted, in the order they came. */
  public List<PendingDocument> pendingDocuments() {
    String sql = "SELECT file, bytes FROM document WHERE accepted = 0 ORDER BY sequence";
    return jdbi.withHandle(h -> h.createQuery(sql).map((r, _) -> Rows.pending(r)).list());
  }

  /**
   * Marks documents as withdrawn, or as standing again. A withdrawn one stays readable, but stands
   * behind all that were not.
   *
   * @param document hash of the document, or its file name or address
   * @param note what readers are told beside any quotation of it; null if it stands again
   * @return names of the resolutions they tell; empty if there is no such document
   */
  public Set<ResolutionId> withdraw(String document, @Nullable String note) {
    return jdbi.inTransaction(h -> {
      String which = "accepted = 1 AND :document IN (hash, file, url)";
      h.createUpdate("UPDATE document SET withdrawn = :note WHERE " + which)
          .bind("note", note)
          .bind("document", document)
          .execute();
      Set<ResolutionId> names =
          names(
              h.createQuery(
                      "SELECT DISTINCT id FROM resolution WHERE document IN"
                          + " (SELECT hash FROM document WHERE "
                          + which
                          + ")")
                  .bind("document", document));
      Edges.outdate(h, names);
      return names;
    });
  }

  /** Names told by documents that a broken-off ingestion left unaccepted. */
  public Set<ResolutionId> pending() {
    String sql =
        "SELECT DISTINCT r.id FROM resolution r JOIN document d ON d.hash = r.document"
            + " WHERE d.accepted = 0";
    return jdbi.withHandle(h -> names(h.createQuery(sql)));
  }

  private static Set<ResolutionId> names(Query query) {
    return query.mapTo(String.class).stream()
        .map(ResolutionId::parse)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Days on which the archive has a meeting, in order. */
  public List<LocalDate> meetings() {
    return jdbi.withHandle(Overview::meetings);
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

  private Optional<Resolution> shown(ResolutionId id) {
    String sql = COLUMNS + "WHERE r.id = :id AND " + SHOWN;
    return jdbi.withHandle(
        h -> h.createQuery(sql).bind("id", id.toString()).map(Rows::resolution).findFirst());
  }

  /** The name in the archive of what a document told under that name. */
  private Optional<ResolutionId> nameOf(ResolutionId told) {
    String sql = "SELECT id FROM resolution WHERE told = :told AND id <> told LIMIT 1";
    return jdbi.withHandle(
            h -> h.createQuery(sql).bind("told", told.toString()).mapTo(String.class).findFirst())
        .flatMap(ResolutionId::parse);
  }
}
