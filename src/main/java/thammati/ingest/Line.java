package thammati.ingest;

import java.util.ArrayList;
import java.util.List;
import thammati.resolution.Span;

/**
 * A line of a document.
 *
 * @param text the line without its end, white space at both ends removed
 * @param span where the whole line stands in the document, its end excluded
 */
record Line(String text, Span span) {
  /** The lines of a text, blank ones included. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      lines.add(
          new Line(
              text.substring(start, end).replace('\u00a0', ' ').strip(), new Span(start, end)));
      start = end + 1;
    }
    return List.copyOf(lines);
  }
}
