package thammati.thai;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * Cuts a text to what a platform takes. What a reader sees as one character is never cut: "น้ำ" is
 * one, and so is a family of emoji. Pure.
 */
public final class Pieces {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final String MORE = "…";

  private Pieces() {}

  /**
   * The text in pieces that make the same text when joined. They end at a line's end, else before a
   * clause, else at a blank; only where a piece would be less than half full, in a word.
   *
   * @param most UTF-16 units of a piece, at least 2
   */
  public static List<String> of(String text, int most) {
    if (most < 2) throw new IllegalArgumentException("a piece has at least 2 units, got " + most);
    List<String> pieces = new ArrayList<>();
    BitSet clauses = text.length() > most ? clauses(text) : new BitSet();
    int start = 0;
    while (text.length() - start > most) {
      int end = end(text, start, most, clauses);
      pieces.add(text.substring(start, end));
      start = end;
    }
    if (start < text.length() || pieces.isEmpty()) pieces.add(text.substring(start));
    return List.copyOf(pieces);
  }

  /** Its first characters as a reader counts them, with a mark of omission if there are more. */
  public static String head(String text, int most) {
    Matcher m = GRAPHEME.matcher(text);
    int count = 0;
    int fits = 0;
    while (m.find()) {
      if (count == most - 1) fits = m.start();
      if (count++ == most) return text.substring(0, fits).stripTrailing() + MORE;
    }
    return text;
  }

  /** The first characters that fit in so many UTF-16 units, with a mark if there are more. */
  public static String headUnits(String text, int most) {
    if (text.length() <= most) return text;
    int end = 0;
    Matcher m = GRAPHEME.matcher(text);
    while (m.find() && m.end() <= most - MORE.length()) end = m.end();
    return text.substring(0, end).stripTrailing() + MORE;
  }

  /** How many characters a reader sees. */
  public static int count(String text) {
    Matcher m = GRAPHEME.matcher(text);
    int count = 0;
    while (m.find()) count++;
    return count;
  }

  private static BitSet clauses(String text) {
    BitSet starts = new BitSet();
    for (Span clause : Clauses.of(text)) starts.set(clause.start());
    return starts;
  }

  private static int end(String text, int start, int most, BitSet clauses) {
    BitSet borders = borders(text, start, start + most);
    int least = start + most / 2;
    int line = start;
    int clause = start;
    int blank = start;
    int any = start;
    for (int at = borders.nextSetBit(0); at >= 0; at = borders.nextSetBit(at + 1)) {
      any = at;
      char before = text.charAt(at - 1);
      if (before == '\n') line = at;
      if (clauses.get(at)) clause = at;
      if (Character.isWhitespace(before)) blank = at;
    }
    for (int best : new int[] {line, clause, blank}) if (best > least) return best;
    if (any > start) return any;
    // One character of more units than fit: only code points can be kept whole.
    boolean pair =
        Character.isSurrogatePair(text.charAt(start + most - 1), text.charAt(start + most));
    return pair ? start + most - 1 : start + most;
  }

  /** Where a character as a reader counts them ends, up to a place. */
  private static BitSet borders(String text, int start, int last) {
    BitSet borders = new BitSet();
    Matcher m = GRAPHEME.matcher(text).region(start, text.length());
    while (m.find() && m.end() <= last) borders.set(m.end());
    return borders;
  }
}
