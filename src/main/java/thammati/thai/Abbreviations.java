package thammati.thai;

import java.util.regex.Pattern;

/** Abbreviations of Thai, which are written with dots, without, and glued to what follows. */
public final class Abbreviations {
  private static final int MOST_LETTERS = 4;

  /**
   * Posts, bodies and places that stand glued before a name or an abbreviation: "ผอ.สสวท.",
   * "อ.เมือง". One letter before another with a dot is the beginning of an abbreviation: "อ.ส.ค.".
   */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![ก-๎])(?:(?:ผอ\\.|รมว\\.|รมช\\.|ผวจ\\.|ผบ\\.|ปธ\\.|คกก\\.|กก\\.|ขรก\\.|พนง\\.|จนท\\.|เลขาฯ|ครม\\.|รพ\\.|รร\\.)"
              + "(?=[ก-๎])|[จอตมบ]\\.(?=[ก-๎])(?![ก-ฮ]{1,2}\\.))");

  private Abbreviations() {}

  /**
   * The text with dotted abbreviations as one word each: "ธ.ก.ส.เสนอ" as "ธกส เสนอ", so that a
   * dictionary of words does not take them for letters. Not of the same length.
   */
  public static String join(String text) {
    if (text.indexOf('.') < 0) return text;
    StringBuilder out = new StringBuilder(text.length() + 8);
    int at = 0;
    while (at < text.length()) {
      int end = dotted(text, at);
      if (end < 0) {
        out.append(text.charAt(at++));
        continue;
      }
      for (int i = at; i < end; i++) {
        if (text.charAt(i) != '.') out.append(text.charAt(i));
      }
      out.append(' ');
      at = end;
    }
    return out.toString();
  }

  /** The text with a blank behind posts and bodies that are glued to a name. */
  public static String part(String text) {
    return GLUED.matcher(text).replaceAll("$0 ");
  }

  /** Where two or more groups of letters, each with a dot, end that begin there; -1 if none do. */
  private static int dotted(String text, int start) {
    if (!ThaiText.isThaiLetter(text.charAt(start))) return -1;
    if (start > 0 && ThaiText.isThaiLetter(text.charAt(start - 1))) return -1;
    int groups = 0;
    int at = start;
    while (true) {
      int end = at;
      while (end < text.length() && ThaiText.isThaiLetter(text.charAt(end))) end++;
      boolean group = end > at && end - at <= MOST_LETTERS;
      if (!group || end == text.length() || text.charAt(end) != '.') break;
      groups++;
      at = end + 1;
    }
    return groups >= 2 ? at : -1;
  }
}
