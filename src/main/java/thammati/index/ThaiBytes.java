package thammati.index;

import java.io.ByteArrayOutputStream;
import thammati.thai.ThaiText;

/**
 * Folded words as bytes, one for a Thai or ASCII character. Folding takes sara am apart; here it is
 * one again, as runs of three characters have it. No two folded words share their bytes.
 */
final class ThaiBytes {
  /** Two bytes of any other character follow. */
  static final byte OTHER = (byte) 0xff;

  private static final int THAI = 0x0e00;
  private static final int LAST_THAI = 0x0e5b;
  private static final int LOW = 0x7f;
  private static final boolean[] LETTERS = letters();

  private ThaiBytes() {}

  static byte[] of(String word) {
    var bytes = new ByteArrayOutputStream(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\u0e4d' && i + 1 < word.length() && word.charAt(i + 1) == '\u0e32') {
        c = '\u0e33';
        i++;
      }
      if (c <= LOW) {
        bytes.write(c);
      } else if (c > THAI && c <= LAST_THAI) {
        bytes.write(0x80 | (c & LOW));
      } else {
        bytes.write(OTHER);
        bytes.write(c >> 8);
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  /** The word of these bytes. */
  static String word(byte[] bytes, int from, int to) {
    var word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == OTHER) {
        word.append((char) (((bytes[i + 1] & 0xff) << 8) | (bytes[i + 2] & 0xff)));
        i += 2;
      } else if (b >= 0) {
        word.append((char) b);
      } else {
        char c = (char) (THAI | (b & LOW));
        word.append(c == '\u0e33' ? "\u0e4d\u0e32" : Character.toString(c));
      }
    }
    return word.toString();
  }

  /** Whether the byte stands for a character that runs of three are made of. */
  static boolean isLetter(byte b) {
    return LETTERS[b & 0xff];
  }

  /** A run of three characters as a number of 21 bits, different for each. */
  static int run(String run) {
    int number = 0;
    for (int i = 0; i < run.length(); i++) number = run(number, run.charAt(i));
    return number;
  }

  /** The number of the last three characters, from that of those before and one more. */
  static int run(int before, int next) {
    return ((before << 7) | (next & LOW)) & 0x1fffff;
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[256];
    for (char c = THAI; c <= LAST_THAI; c++) {
      letters[0x80 | (c & LOW)] = ThaiText.isThaiLetter(c);
    }
    return letters;
  }
}
