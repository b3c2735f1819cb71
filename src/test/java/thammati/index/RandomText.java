package thammati.index;

import java.util.Random;

/** Text as unkind as it comes: Thai in any order, marks without base, all blanks, emoji. */
final class RandomText {
  private static final String BLANKS = " \n\n\t\u00a0\u200b";
  private static final String SIGNS = "0123๔๕.,()-•\"“”…ฯๆ";

  private RandomText() {}

  /** About that many characters. */
  static String of(Random random, int length) {
    int blanks = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(20);
    StringBuilder out = new StringBuilder();
    while (out.length() < length) {
      int kind = random.nextInt(100);
      if (kind < blanks) out.append(pick(random, BLANKS));
      else if (kind < 70) out.append((char) ('ก' + random.nextInt('ฮ' - 'ก' + 1)));
      else if (kind < 85) out.append((char) ('ะ' + random.nextInt('ฺ' - 'ะ' + 1)));
      else if (kind < 93) out.append((char) ('เ' + random.nextInt('๎' - 'เ' + 1)));
      else if (kind < 97) out.append(pick(random, SIGNS));
      else if (kind < 98) out.appendCodePoint(0x1f600 + random.nextInt(40));
      else out.append((char) ('a' + random.nextInt(26)));
    }
    return out.toString();
  }

  private static char pick(Random random, String from) {
    return from.charAt(random.nextInt(from.length()));
  }
}
