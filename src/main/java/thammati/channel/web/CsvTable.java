package thammati.channel.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import thammati.chat.Snapshot;

/**
 * A list of objects as a table for spreadsheet programs: a byte order mark, so that they read Thai,
 * a header, and no cell that they would take for a formula. Lists become one cell, parted by
 * semicolons.
 */
final class CsvTable {
  /** Rows that are read at once. */
  private static final int STRETCH = 500;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** With these a formula or a command begins, or what such programs trim before they look. */
  private static final String HARMFUL = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final ObjectMapper json;
  private final List<String> columns;
  private final ObjectWriter writer;

  /** A table of those columns, {@code list.field} for a field of the objects of a list. */
  CsvTable(ObjectMapper json, List<String> columns) {
    this.json = json;
    this.columns = List.copyOf(columns);
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    columns.forEach(schema::addColumn);
    // A table without rows gets its header at its end, and the file is read after that.
    this.writer =
        new CsvMapper().writer(schema.build()).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /**
   * A stretch of the rows.
   *
   * @param total number of rows of the whole list
   */
  record Stretch(int total, List<?> rows) {}

  /** Reads a list. */
  @FunctionalInterface
  interface Source {
    /** At most so many rows from that one on. */
    Stretch read(int offset, int limit);
  }

  /** Sends rows as a file of that name, which has no ending yet. */
  void send(Context context, String name, Stretch rows) {
    send(context, name, Supplier::get, 0, rows.rows().size(), () -> (_, _) -> rows);
  }

  /**
   * Sends a list as a file. It is read to its end over one state of the archive before the first
   * byte leaves, so that no row comes twice or is missed while the archive grows, a fault is told
   * as one instead of a file cut short, and a slow reader holds nothing of the database.
   *
   * @param name of the file, without its ending
   * @param offset the first row, from 0
   * @param limit most rows; null for every row there is
   * @param source made over that state
   */
  void send(
      Context context,
      String name,
      Snapshot snapshot,
      int offset,
      @Nullable Integer limit,
      Supplier<Source> source) {
    FileChannel file = scratch();
    try {
      int total = snapshot.hold(() -> write(file, offset, limit, source.get()));
      context.header("X-Total-Count", Integer.toString(total));
    } catch (RuntimeException e) {
      closeAfter(e, file);
      throw e;
    }
    context.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    context.contentType("text/csv; charset=utf-8");
    context.result(Channels.newInputStream(file));
  }

  /** A file that is gone once it is closed. */
  private static FileChannel scratch() {
    try {
      Path file = Files.createTempFile("thammati", ".csv");
      return FileChannel.open(
          file,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void closeAfter(RuntimeException fault, FileChannel file) {
    try {
      file.close();
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }

  /** Writes the rows, and goes back to the first byte; the number of rows of the whole list. */
  private int write(FileChannel file, int offset, @Nullable Integer limit, Source source) {
    try {
      Writer out = new OutputStreamWriter(Channels.newOutputStream(file), StandardCharsets.UTF_8);
      out.write(BYTE_ORDER_MARK);
      SequenceWriter table = writer.writeValues(out);
      int most = limit == null ? STRETCH : limit;
      Stretch stretch = source.read(offset, most);
      write(table, stretch.rows());
      int end = offset + stretch.rows().size();
      while (limit == null && end < stretch.total() && !stretch.rows().isEmpty()) {
        stretch = source.read(end, most);
        write(table, stretch.rows());
        end += stretch.rows().size();
      }
      table.close();
      out.flush();
      file.position(0);
      return stretch.total();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(SequenceWriter table, List<?> rows) throws IOException {
    for (Object row : rows) table.write(cells(json.valueToTree(row)));
  }

  private Map<String, @Nullable Object> cells(JsonNode row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    for (String column : columns) {
      int dot = column.indexOf('.');
      JsonNode node = row.path(dot < 0 ? column : column.substring(0, dot));
      cells.put(column, node.isArray() ? joined(node, column.substring(dot + 1)) : cell(node));
    }
    return cells;
  }

  private static String joined(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : list) {
      JsonNode node = one.isObject() ? one.path(field) : one;
      texts.add(node.isNull() ? "" : node.asText());
    }
    return harmless(String.join("; ", texts));
  }

  private static @Nullable Object cell(JsonNode node) {
    if (node.isNumber()) return node.decimalValue().toPlainString();
    return node.isNull() ? null : harmless(node.asText());
  }

  private static String harmless(String text) {
    boolean harmful = !text.isEmpty() && HARMFUL.indexOf(text.charAt(0)) >= 0;
    return harmful ? "'" + text : text;
  }
}
