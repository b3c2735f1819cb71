package thammati.text;

/**
 * A stretch of text, in UTF-16 units of the unaltered text it belongs to.
 *
 * @param start first unit, from 0
 * @param end unit after the last, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Checks the order of the ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must be 0 <= start <= end, got " + start + ".." + end);
    }
  }

  /** The words of this span; throws {@link IndexOutOfBoundsException} where the text is shorter. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the other span lies wholly in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, seen from a text that begins {@code offset} units earlier. */
  public Span shifted(int offset) {
    return new Span(start + offset, end + offset);
  }

  /**
   * The same stretch without white space at its ends; empty at {@code start} if it is all blank.
   */
  public Span trimmedIn(String text) {
    int from = start;
    int to = end;
    while (to > from && blank(text.charAt(to - 1))) to--;
    while (from < to && blank(text.charAt(from))) from++;
    return new Span(from, to);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
