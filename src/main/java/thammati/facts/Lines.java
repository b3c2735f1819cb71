package thammati.facts;

/**
 * The line around a place, looked for no further than a bound: a text may be one line of any
 * length, and is read in linear time all the same.
 */
final class Lines {
  private Lines() {}

  /** Where the line of {@code at} begins, at most {@code within} before. */
  static int start(String text, int at, int within) {
    int least = Math.max(0, at - within);
    int start = at;
    while (start > least && text.charAt(start - 1) != '\n') start--;
    return start;
  }

  /** Where the line of {@code at} ends, at most {@code within} behind. */
  static int end(String text, int at, int within) {
    int most = Math.min(text.length(), at + within);
    int newline = text.indexOf('\n', Math.min(at, most), most);
    return newline < 0 ? most : newline;
  }
}
