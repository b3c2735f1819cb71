package thammati.thai;

import java.text.Normalizer;

/** Forms of Thai text under which spellings of the same words compare equal. */
public final class ThaiText {
  private static final char NIKHAHIT = '\u0e4d';
  private static final char SARA_AA = '\u0e32';
  private static final char SARA_AM = '\u0e33';

  private ThaiText() {}

  /** The text with Thai digits ๐-๙ as 0-9; same length, so spans stay true. */
  public static String arabicDigits(String text) {
    int at = firstThaiDigit(text);
    if (at < 0) return text;
    char[] chars = text.toCharArray();
    for (int i = at; i < chars.length; i++) {
      if (isThaiDigit(chars[i])) chars[i] = (char) ('0' + chars[i] - '๐');
    }
    return new String(chars);
  }

  /** The text with Arabic digits and ordinary blanks, as patterns expect; same length. */
  public static String plain(String text) {
    return arabicDigits(text).replace('\u00a0', ' ');
  }

  /** The text in lower case; same length, so spans stay true. */
  public static String lowerCase(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) chars[i] = Character.toLowerCase(chars[i]);
    return new String(chars);
  }

  /** Puts nikhahit + sara aa, as keyboards and PDF files leave it, together to one sara am. */
  public static String composeSaraAm(String text) {
    if (text.indexOf(NIKHAHIT) < 0) return text;
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != NIKHAHIT) {
        out.append(c);
        continue;
      }
      int next = i + 1;
      while (next < text.length() && isToneMark(text.charAt(next))) next++;
      if (next < text.length() && text.charAt(next) == SARA_AA) {
        out.append(text, i + 1, next).append(SARA_AM);
        i = next;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** No zero-width characters, {@link #plain}, lower case, sara am composed, NFC. */
  public static String normal(String text) {
    String composed = composeSaraAm(lowerCase(plain(visible(text))));
    return Normalizer.normalize(composed, Normalizer.Form.NFC);
  }

  private static String visible(String text) {
    int at = 0;
    while (at < text.length() && !isZeroWidth(text.charAt(at))) at++;
    if (at == text.length()) return text;
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isZeroWidth(text.charAt(i))) out.append(text.charAt(i));
    }
    return out.toString();
  }

  private static boolean isZeroWidth(char c) {
    return (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
  }

  /** The {@link #normal} form less white space and punctuation: equal titles squash equally. */
  public static String squash(String text) {
    String normal = normal(text);
    StringBuilder out = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (Character.isLetterOrDigit(c) || mark) out.append(c);
    }
    return out.toString();
  }

  /** Whether the character is a Thai consonant, vowel or mark, digits and signs aside. */
  public static boolean isThaiLetter(char c) {
    return (c >= 'ก' && c <= 'ฺ' && c != 'ฯ') || (c >= 'เ' && c <= 'ๅ') || (c >= '็' && c <= '๎');
  }

  /** Whether most letters of the text are Thai; a text without letters counts as Thai. */
  public static boolean isMostlyThai(String text) {
    long thai = text.chars().filter(c -> isThaiLetter((char) c)).count();
    long latin = text.chars().filter(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')).count();
    return thai >= latin;
  }

  private static boolean isThaiDigit(char c) {
    return c >= '๐' && c <= '๙';
  }

  private static boolean isToneMark(char c) {
    return c >= '\u0e48' && c <= '\u0e4b';
  }

  private static int firstThaiDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isThaiDigit(text.charAt(i))) return i;
    }
    return -1;
  }
}
