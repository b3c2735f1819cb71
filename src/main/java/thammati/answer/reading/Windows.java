package thammati.answer.reading;

import java.util.ArrayList;
import java.util.List;
import thammati.text.Span;

/** The stretches of a text that may be quoted: runs of whole clauses. */
final class Windows {
  private Windows() {}

  /** Every run of clauses of at most {@code longest} characters; a longer clause is cut. */
  static List<Span> of(String body, List<Span> clauses, int longest) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      int start = clauses.get(i).start();
      if (clauses.get(i).length() > longest) {
        spans.add(new Span(start, cut(body, start, longest)));
        continue;
      }
      for (int k = i; k < clauses.size() && clauses.get(k).end() - start <= longest; k++) {
        spans.add(new Span(start, clauses.get(k).end()));
      }
    }
    return spans;
  }

  /** The last blank inside the longest window that begins at {@code start}. */
  private static int cut(String body, int start, int longest) {
    for (int at = start + longest; at > start + longest / 2; at--) {
      if (Character.isWhitespace(body.charAt(at))) return at;
    }
    int at = start + longest;
    while (Character.getType(body.charAt(at)) == Character.NON_SPACING_MARK) at--;
    return at;
  }
}
