package thammati.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import thammati.resolution.ResolutionId;
import thammati.resolution.Source;

/** What the archive holds, as the catalog tells it. */
final class Overview {
  private Overview() {}

  /** Numbers of resolutions, documents and meetings, the first day and the last. */
  static ArchiveSummary summary(Handle h) {
    String sql =
        """
        SELECT count(DISTINCT r.id) FILTER (WHERE d.kind <> 'NEWS') AS resolutions,
               count(DISTINCT r.id) FILTER (WHERE d.kind = 'NEWS') AS news,
               count(DISTINCT d.hash) AS documents,
               count(DISTINCT r.date) FILTER (WHERE d.kind <> 'NEWS') AS meetings,
               min(r.date) FILTER (WHERE d.kind <> 'NEWS') AS first,
               max(r.date) FILTER (WHERE d.kind <> 'NEWS') AS last
          FROM resolution r JOIN document d ON d.hash = r.document
         WHERE d.accepted = 1
        """;
    return h.createQuery(sql).map(Rows::summary).one();
  }

  /** A number that rises whenever what {@link #summary} counts may have changed. */
  static long version(Handle h) {
    return h.createQuery("SELECT number FROM archive_version").mapTo(Long.class).one();
  }

  /** What is doubtful about accepted documents, by file name. */
  static List<DocumentWarning> warnings(Handle h) {
    String sql =
        "SELECT file, warnings FROM document WHERE accepted = 1 AND warnings <> '' ORDER BY file";
    return h.createQuery(sql).map((r, _) -> Rows.warnings(r)).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Days with a meeting, in order. */
  static List<LocalDate> meetings(Handle h) {
    String sql =
        "SELECT DISTINCT r.date FROM resolution r JOIN document d ON d.hash = r.document"
            + " WHERE d.accepted = 1 AND d.kind <> 'NEWS' AND r.date IS NOT NULL ORDER BY r.date";
    return h.createQuery(sql).mapTo(String.class).map(LocalDate::parse).list();
  }

  /** The documents that tell a resolution, that of the highest authority first. */
  static List<Source> sources(Handle h, ResolutionId id) {
    String sql =
        "SELECT d.hash, d.file, d.kind, r.url, d.publisher, d.note, d.withdrawn"
            + " FROM resolution r JOIN document d ON d.hash = r.document"
            + " WHERE r.id = :id AND d.accepted = 1"
            + " ORDER BY d.withdrawn IS NOT NULL, d.authority, d.sequence DESC";
    return h.createQuery(sql).bind("id", id.toString()).map(Rows::source).list();
  }
}
