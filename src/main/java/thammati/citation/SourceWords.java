package thammati.citation;

import java.util.ArrayList;
import java.util.List;
import thammati.text.Span;

/** Which words of a statement are its source's own. Pure. */
public final class SourceWords {
  /** Shorter stretches stand in many texts and show nothing. */
  private static final int SHORTEST = 12;

  private SourceWords() {}

  /** The stretches that stand so in a quoted text, white space aside, longest first found. */
  public static List<Span> in(Statement statement) {
    List<String> quotes =
        statement.citations().stream().map(c -> c.quote().replaceAll("\\s+", " ")).toList();
    String text = statement.text();
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at + SHORTEST <= text.length()) {
      int end = at;
      for (String quote : quotes) end = Math.max(end, longest(text, at, quote));
      if (end - at >= SHORTEST) found.add(new Span(at, end));
      at = end - at >= SHORTEST ? end : at + 1;
    }
    return List.copyOf(found);
  }

  /** Where the longest stretch that begins there and stands in the quote ends. */
  private static int longest(String text, int at, String quote) {
    int end = at + SHORTEST;
    int from = quote.indexOf(text.substring(at, end));
    int best = at;
    while (from >= 0) {
      int length = SHORTEST;
      while (at + length < text.length()
          && from + length < quote.length()
          && text.charAt(at + length) == quote.charAt(from + length)) {
        length++;
      }
      best = Math.max(best, at + length);
      from = quote.indexOf(text.substring(at, end), from + 1);
    }
    return best;
  }
}
