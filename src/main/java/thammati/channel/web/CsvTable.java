package thammati.channel.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thammati.answer.ReaderLeft;

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
    this.writer = new CsvMapper().writer(schema.build());
  }

  /**
   * A stretch of the rows.
   *
   * @param total number of rows of the whole list
   * @param next where the next stretch begins; null behind the last
   */
  record Stretch(int total, @Nullable Integer next, List<?> rows) {
    static Stretch of(int total, int offset, List<?> rows) {
      int end = offset + rows.size();
      return new Stretch(total, end < total && !rows.isEmpty() ? end : null, rows);
    }
  }

  /** Reads a list. */
  @FunctionalInterface
  interface Source {
    /** At most so many rows from that one on. */
    Stretch read(int offset, int limit);
  }

  /**
   * Sends a list as a file, stretch by stretch, so that none is too long to be sent. Rows are read
   * as they are sent; one that comes into the archive meanwhile may move the others.
   *
   * @param name of the file, without its ending
   * @param offset the first row, from 0
   * @param limit most rows; null for every row there is
   * @throws ReaderLeft if nobody takes it any more
   */
  void send(Context context, String name, int offset, @Nullable Integer limit, Source source) {
    Stretch stretch = source.read(offset, limit == null ? STRETCH : limit);
    context.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    context.header("X-Total-Count", Integer.toString(stretch.total()));
    context.contentType("text/csv; charset=utf-8");
    Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    try {
      out.write(BYTE_ORDER_MARK);
      SequenceWriter table = writer.writeValues(out);
      write(table, stretch.rows());
      while (limit == null && stretch.next() != null) {
        stretch = source.read(stretch.next(), STRETCH);
        write(table, stretch.rows());
      }
      table.close();
    } catch (IOException e) {
      throw new ReaderLeft(e);
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
