package thammati.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;

/** Between rows and records. */
final class Rows {
  private Rows() {}

  static Resolution resolution(ResultSet r, StatementContext context) throws SQLException {
    String body = r.getString("body");
    int start = r.getInt("start_at");
    return new Resolution(
        ResolutionId.parse(r.getString("id")).orElseThrow(),
        r.getString("title"),
        Section.valueOf(r.getString("section")),
        body,
        new Span(start, start + body.length()),
        source(r, context));
  }

  static ArchiveSummary summary(ResultSet r, StatementContext context) throws SQLException {
    return new ArchiveSummary(
        r.getInt("resolutions"),
        r.getInt("news"),
        r.getInt("documents"),
        r.getInt("meetings"),
        date(r.getString("first")),
        date(r.getString("last")));
  }

  static List<DocumentWarning> warnings(ResultSet r) throws SQLException {
    String file = r.getString("file");
    return r.getString("warnings").lines().map(w -> new DocumentWarning(file, w)).toList();
  }

  static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static Source source(ResultSet r, StatementContext context) throws SQLException {
    return new Source(
        r.getString("hash"),
        r.getString("file"),
        DocumentKind.valueOf(r.getString("kind")),
        r.getString("url"),
        r.getString("publisher"),
        note(r.getString("withdrawn"), r.getString("note")));
  }

  static PendingDocument pending(ResultSet r) throws SQLException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(r.getBytes("bytes")))) {
      return new PendingDocument(r.getString("file"), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String note(@Nullable String withdrawn, String note) {
    if (withdrawn == null) return note;
    return note.isEmpty() ? withdrawn : withdrawn + " " + note;
  }

  static @Nullable LocalDate date(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
