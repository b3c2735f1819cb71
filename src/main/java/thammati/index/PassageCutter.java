package thammati.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thammati.resolution.Passage;
import thammati.resolution.Resolution;
import thammati.text.Span;

/**
 * Cuts a body into passages of about 500 to 900 characters. A cut falls where the text itself
 * turns: before a numbered item, else at a line's end, else at a blank. Passages do not overlap and
 * leave out nothing but white space.
 */
public final class PassageCutter {
  private static final int LEAST = 500;
  private static final int MOST = 900;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*(?:\\(?[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,3})*[.)]|\\(?[ก-ฮ]\\)|[•●\\-–*])\\s*\\S.*");

  private PassageCutter() {}

  /**
   * The passages of the resolution in order; a single empty one, found by title, if it has no text.
   */
  public static List<Passage> cut(Resolution resolution) {
    return cut(resolution.body()).stream().map(s -> new Passage(resolution.id(), s)).toList();
  }

  static List<Span> cut(String body) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int end = body.length() - start <= MOST ? body.length() : bestCut(body, start);
      Span span = new Span(start, end).trimmedIn(body);
      if (span.length() > 0) spans.add(span);
      start = end;
    }
    return spans.isEmpty() ? List.of(new Span(0, 0)) : List.copyOf(spans);
  }

  private static int bestCut(String body, int start) {
    int line = -1;
    for (int at = start + MOST; at > start + LEAST; at--) {
      if (body.charAt(at - 1) != '\n') continue;
      if (numberedAt(body, at)) return at;
      if (line < 0) line = at;
    }
    if (line > 0) return line;
    for (int at = start + MOST; at > start + LEAST; at--) {
      if (Character.isWhitespace(body.charAt(at - 1))) return at;
    }
    for (int at = start + MOST; at > start + LEAST; at--) {
      if (!isBound(body.charAt(at))) return at;
    }
    // Nothing but marks, which no writing has: any cut will do that keeps surrogates together.
    return start + MOST - (Character.isLowSurrogate(body.charAt(start + MOST)) ? 1 : 0);
  }

  /** Whether the character belongs to the one before it: a mark, sara am, half of a pair. */
  private static boolean isBound(char c) {
    return c == 'ำ'
        || Character.isLowSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean numberedAt(String body, int at) {
    int end = body.indexOf('\n', at);
    String line = body.substring(at, end < 0 ? body.length() : end);
    return NUMBERED.matcher(line).matches();
  }
}
