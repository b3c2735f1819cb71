package thammati.channel.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of objects as a table for spreadsheet programs: a byte order mark, so that they read Thai,
 * a header, and no cell that they would take for a formula. Lists become one cell, parted by
 * semicolons.
 */
final class CsvTable {
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

  /** The table of the rows. */
  String of(List<?> rows) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (SequenceWriter table = writer.writeValues(out)) {
      for (Object row : rows) table.write(cells(json.valueToTree(row)));
    } catch (IOException e) {
      throw new IllegalStateException("rows of facts are always a table", e);
    }
    return out.toString();
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
