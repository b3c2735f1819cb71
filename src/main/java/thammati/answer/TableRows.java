package thammati.answer;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Rows of tables that were flattened into lines: a label, then a line for each cell. A figure in a
 * cell is told of by the words of its label, however long that is.
 *
 * @param body the text
 * @param labels where the label begins, by where its first cell begins
 * @param ends where the last cell ends, by where the first begins
 */
record TableRows(String body, TreeMap<Integer, Integer> labels, Map<Integer, Integer> ends) {
  private static final int LONGEST_LABEL = 200;
  private static final Pattern CELL =
      Pattern.compile(
          "\\s*[-–(]?\\s*[0-9][0-9,.]*(?:\\s*[-–]\\s*[0-9][0-9,.]*)?\\s*[)%]?\\s*|\\s*[-–]\\s*");

  /** The rows of a text, found in linear time. */
  static TableRows of(String body) {
    String plain = ThaiText.plain(body);
    TreeMap<Integer, Integer> labels = new TreeMap<>();
    Map<Integer, Integer> ends = new TreeMap<>();
    int label = -1;
    int first = -1;
    for (int start = 0; start < plain.length(); ) {
      int end = plain.indexOf('\n', start);
      if (end < 0) end = plain.length();
      if (end - start <= 40 && CELL.matcher(plain.substring(start, end)).matches()) {
        if (first < 0) first = start;
        if (label >= 0 && first - label <= LONGEST_LABEL) {
          labels.put(first, label);
          ends.put(first, end);
        }
      } else if (end > start) {
        label = start;
        first = -1;
      }
      start = end + 1;
    }
    return new TableRows(body, labels, ends);
  }

  private static final int HEADING = 600;
  private static final Pattern IN_MONEY =
      Pattern.compile("(?:หน่วย\\s*[:：]?\\s*|\\()(?:พัน|หมื่น|แสน|ล้าน)*บาท");

  /** Whether a cell stands in a table of money, as its heading says. */
  boolean inMoney(Span thing) {
    return isCell(thing)
        && IN_MONEY
            .matcher(body.substring(Math.max(0, thing.start() - HEADING), thing.start()))
            .find();
  }

  /** Whether a place stands in a cell. */
  boolean isCell(Span thing) {
    Integer first = labels.floorKey(thing.start());
    return first != null && thing.end() <= ends.getOrDefault(first, 0);
  }

  /** From the label of the row to the thing, for a thing in a cell; for any other itself. */
  Span of(Span thing) {
    Integer first = labels.floorKey(thing.start());
    if (first == null || thing.end() > ends.getOrDefault(first, 0)) return thing;
    return new Span(labels.getOrDefault(first, thing.start()), thing.end());
  }
}
