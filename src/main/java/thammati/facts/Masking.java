package thammati.facts;

/**
 * Text less its asides, offset by offset: what stands in square brackets, in quotation marks, or
 * long in round ones is told about another matter or another meeting, and decides nothing here.
 */
final class Masking {
  /** Stands for a character that is no part of the sentence. */
  static final char MASK = '_';

  private static final int SHORT_ASIDE = 40;
  private static final int LONGEST_ASIDE = 3000;

  private Masking() {}

  /** The text with asides masked; same length. A bracket that never closes masks nothing. */
  static String mask(String text) {
    char[] chars = text.toCharArray();
    int[] open = {-1, -1, -1};
    int[] depth = {0, 0, 0};
    for (int i = 0; i < chars.length; i++) {
      int kind = kind(text.charAt(i));
      if (kind < 0) continue;
      if (isOpening(text.charAt(i))) {
        if (depth[kind] == 0) open[kind] = i;
        depth[kind]++;
      } else if (depth[kind] > 0 && --depth[kind] == 0) {
        if (!isNewWording(text, open[kind])) fill(chars, open[kind] + 1, i, kind);
      }
      // One that stays open must not swallow all that follows.
      if (depth[kind] > 8) depth[kind] = 0;
    }
    return new String(chars);
  }

  /** "แก้ไข ... เป็น “...”" puts the quoted words into force. */
  private static boolean isNewWording(String text, int open) {
    int end = open;
    while (end > 0 && text.charAt(end - 1) == ' ') end--;
    return text.charAt(open) == '“' && text.startsWith("เป็น", end - "เป็น".length());
  }

  private static void fill(char[] chars, int from, int to, int kind) {
    boolean kept = kind == 1 && to - from <= SHORT_ASIDE;
    if (kept || to - from > LONGEST_ASIDE) return;
    for (int i = from; i < to; i++) if (!Character.isWhitespace(chars[i])) chars[i] = MASK;
  }

  private static int kind(char c) {
    return switch (c) {
      case '[', ']' -> 0;
      case '(', ')' -> 1;
      case '“', '”' -> 2;
      default -> -1;
    };
  }

  private static boolean isOpening(char c) {
    return c == '[' || c == '(' || c == '“';
  }
}
