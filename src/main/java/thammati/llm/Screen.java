package thammati.llm;

import java.util.regex.Pattern;

/**
 * What a model is shown of a text: no characters that people cannot see, which smuggle orders past
 * them; no markup; no addresses, so that it has none to repeat.
 */
final class Screen {
  /** Comments and elements of HTML that a reader of the page would not have seen. */
  private static final Pattern MARKUP =
      Pattern.compile("(?s)<!--.*?(?:-->|$)|</?[a-zA-Z][^<>]{0,500}>");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:(?:https?|ftp)\\s*:\\s*/*|www\\.)[^\\sก-๎]*"
              + "|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|info|io|th|co|me|ly|xyz|app|dev|test|example|local)\\b[^\\sก-๎]*"
              + "|[a-z0-9._-]+@[a-z0-9.-]+");

  private Screen() {}

  /** The text as a model may see it. */
  static String shown(String text) {
    String visible = visible(text);
    return ADDRESS.matcher(MARKUP.matcher(visible).replaceAll(" ")).replaceAll(" ");
  }

  /**
   * The text without control, format, private and unassigned characters and lone surrogates; line
   * breaks and tabs become blanks where they stand alone, else stay.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || isVisible(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isVisible(int c) {
    // Variation selectors are marks by category, and carry a byte each for who can read them.
    if ((c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef)) return false;
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
