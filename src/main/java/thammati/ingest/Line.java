package thammati.ingest;

import java.util.ArrayList;
import java.util.List;
import thammati.text.Span;

/**
 * A line of a document.
 *
 * @param text the line without its end and without white space at its ends, blanks plain
 * @param span where those words stand in the document
 */
record Line(String text, Span span) {
  /** The lines of a text, blank ones included. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      Span span = new Span(start, end).trimmedIn(text);
      lines.add(new Line(span.in(text).replace('\u00a0', ' '), span));
      start = end + 1;
    }
    return List.copyOf(lines);
  }
}
