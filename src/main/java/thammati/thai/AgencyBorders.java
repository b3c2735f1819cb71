package thammati.thai;

import java.util.regex.Pattern;

/** Where a name or an abbreviation may begin and end, by the letters right beside it. */
final class AgencyBorders {
  /** Words after which an abbreviation begins even where no blank stands between. */
  private static final Pattern BEFORE_ABBREVIATION =
      Pattern.compile(
          ".*(?:ของ|ให้|โดย|และ|ที่|กับ|ใน|จาก|ว่า|แก่|ต่อ|หรือ|ถึง|ทาง|ก็)", Pattern.DOTALL);

  /** Vowels that are written before or above a consonant and need one to follow. */
  private static final String WANTS_A_LETTER = "ัเแโใไ็";

  /** Vowels and marks that belong to the letter before them. */
  private static final String HANGS_ON = "ะัาำิีึืฺุู็่้๊๋์ํๅๆ";

  private AgencyBorders() {}

  /**
   * Whether a name can stand there. A Latin name must not be part of a longer word; Thai is written
   * without word breaks, but no word begins or ends inside a syllable.
   */
  static boolean nameStandsAlone(String text, int start, int end) {
    if (ThaiText.isThaiLetter(text.charAt(start))) {
      return !(start > 0 && WANTS_A_LETTER.indexOf(text.charAt(start - 1)) >= 0)
          && !(end < text.length() && HANGS_ON.indexOf(text.charAt(end)) >= 0);
    }
    return !isLatin(text, start - 1) && !isLatin(text, end);
  }

  /** An abbreviation must not be the end or the beginning of a word. */
  static boolean abbreviationStandsAlone(String text, int start, int end) {
    boolean dotted = text.charAt(end - 1) == '.';
    if (!dotted && end < text.length()) {
      char next = text.charAt(end);
      if (ThaiText.isThaiLetter(next) || next == '.' || Character.isLetterOrDigit(next)) {
        return false;
      }
    }
    if (start == 0) return true;
    char before = text.charAt(start - 1);
    if (before == '.') return false;
    if (!ThaiText.isThaiLetter(before)) return !Character.isLetter(before);
    return dotted
        && BEFORE_ABBREVIATION.matcher(text.substring(Math.max(0, start - 5), start)).matches();
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && text.charAt(at) < 0x250;
  }
}
