package thammati.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import thammati.resolution.Document;
import thammati.resolution.Resolution;
import thammati.thai.ThaiText;

/** Writes the rows of a document and of the resolutions it tells. */
final class DocumentRows {
  private DocumentRows() {}

  /** Writes a document, not yet accepted, behind all that came before. */
  static void insert(Handle h, Document document, byte[] bytes, List<String> warnings) {
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

  /** Writes what it tells: as told, and under its names in the archive, in the same order. */
  static void insert(Handle h, List<Resolution> told, List<Named> named) {
    PreparedBatch batch =
        h.prepareBatch("INSERT INTO resolution VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int position = 0; position < told.size(); position++) {
      Resolution r = named.get(position).resolution();
      LocalDate date = r.id().date();
      batch.add(
          told.get(position).id().toString(),
          r.id().toString(),
          r.source().hash(),
          date == null ? null : date.toString(),
          position,
          r.title(),
          ThaiText.squash(r.title()),
          r.section().name(),
          r.body(),
          r.span().start(),
          r.source().url());
    }
    if (!told.isEmpty()) batch.execute();
  }
}
