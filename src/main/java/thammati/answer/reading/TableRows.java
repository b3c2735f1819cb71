package thammati.answer.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Rows of tables that were flattened into lines: a label, then a line for each cell. A figure in a
 * cell is told of by the words of its label, however long that is.
 *
 * @param rows by where the first cell begins
 */
record TableRows(TreeMap<Integer, Row> rows) {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_CELL = 40;
  private static final int HEADING = 600;
  private static final Pattern CELL =
      Pattern.compile(
          "\\s*[-–(]?\\s*[0-9][0-9,.]*(?:\\s*[-–]\\s*[0-9][0-9,.]*)?\\s*[)%]?\\**\\s*|\\s*[-–]\\s*");

  /** A note in a cell of its own, between figures. */
  private static final Pattern NOTE = Pattern.compile("\\s*\\([^()]{1,40}\\)\\**\\s*");

  private static final Pattern IN_MONEY =
      Pattern.compile("(?:หน่วย\\s*[:：]?\\s*|\\()(?:พัน|หมื่น|แสน|ล้าน)*บาท");

  /** A line of a heading; rows of one table are no further apart than its notes are long. */
  private static final int LONGEST_HEADING = 80;

  private static final int HIGHEST_HEADING = 300;
  private static final int LONGEST_NOTES = 200;

  /**
   * One row.
   *
   * @param label where its label begins
   * @param end where its last cell ends
   * @param money whether the heading before it says that its figures are sums
   * @param heading the lines above the first row of its table, that name the columns; may be empty
   */
  record Row(int label, int end, boolean money, Span heading) {}

  /** The rows of a text, found in linear time. */
  static TableRows of(String body) {
    String plain = ThaiText.plain(body);
    TreeMap<Integer, Row> rows = new TreeMap<>();
    int label = -1;
    int first = -1;
    for (int start = 0; start < plain.length(); ) {
      int end = plain.indexOf('\n', start);
      if (end < 0) end = plain.length();
      if (end - start <= LONGEST_CELL && CELL.matcher(plain.substring(start, end)).matches()) {
        if (first < 0) first = start;
        if (label >= 0 && first - label <= LONGEST_LABEL) {
          Row begun = rows.get(first);
          if (begun == null) begun = begun(plain, rows.lastEntry(), label, first);
          rows.put(first, new Row(label, end, begun.money, begun.heading));
        }
      } else if (end > start
          && !((first >= 0 || label >= 0) && NOTE.matcher(plain.substring(start, end)).matches())) {
        label = start;
        first = -1;
      }
      start = end + 1;
    }
    return new TableRows(rows);
  }

  /** A row at its first cell: of the table of the row above, or the first of its own. */
  private static Row begun(
      String plain, Map.@Nullable Entry<Integer, Row> above, int label, int first) {
    boolean money = isMoney(plain, first);
    if (above == null || label - above.getValue().end > LONGEST_NOTES) {
      return new Row(label, first, money, heading(plain, label));
    }
    Row row = above.getValue();
    return new Row(label, first, money || row.money, row.heading);
  }

  /** The short lines right above a label. */
  private static Span heading(String plain, int label) {
    int start = label;
    while (start > 0) {
      int line = plain.lastIndexOf('\n', start - 2) + 1;
      if (start - line > LONGEST_HEADING || label - line > HIGHEST_HEADING) break;
      start = line;
    }
    return new Span(start, label);
  }

  private static boolean isMoney(String text, int first) {
    return IN_MONEY.matcher(text.substring(Math.max(0, first - HEADING), first)).find();
  }

  /** Whether a thing stands in a cell that holds a sum of money, as the heading says. */
  boolean isMoney(Span thing) {
    Row row = row(thing);
    return row != null && row.money;
  }

  /** Whether a thing stands in a cell of a table whose heading names that unit: "(แห่ง)". */
  boolean isCounted(Span thing, String unit, String body) {
    Row row = row(thing);
    return row != null && row.heading.in(body).contains("(" + unit + ")");
  }

  /** What names the columns of the table that a thing stands in; empty for any other. */
  Optional<Span> heading(Span thing) {
    Row row = row(thing);
    return row == null || row.heading.length() == 0 ? Optional.empty() : Optional.of(row.heading);
  }

  /** From the label of the row to the thing, for a thing in a cell; for any other itself. */
  Span of(Span thing) {
    Row row = row(thing);
    return row == null ? thing : new Span(row.label, thing.end());
  }

  private @Nullable Row row(Span thing) {
    Map.Entry<Integer, Row> before = rows.floorEntry(thing.start());
    return before == null || thing.end() > before.getValue().end ? null : before.getValue();
  }
}
