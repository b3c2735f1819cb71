package thammati.thai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words typed on the wrong layout: Thai (Kedmanee) keys struck for English and the reverse. */
public final class Keyboard {
  private static final String LATIN =
      "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
          + "!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
  private static final String THAI =
      "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"
          + "+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

  private static final Map<Character, Character> TO_THAI = table(LATIN, THAI);
  private static final Map<Character, Character> TO_LATIN = table(THAI, LATIN);
  private static final int LEAST = 4;

  private Keyboard() {}

  /** What the text's stretches between blanks would say on the other layout, where that reads. */
  public static List<Slip> slips(String text) {
    List<Slip> sure = slips(text, false);
    // Who typed one word on the wrong layout typed its neighbours so, even those that look written.
    return sure.isEmpty() ? sure : slips(text, true);
  }

  private static List<Slip> slips(String text, boolean slipping) {
    List<Slip> slips = new ArrayList<>();
    for (String typed : text.split("\\s+")) {
      if (typed.length() < LEAST) continue;
      boolean latin = typed.chars().allMatch(c -> c > ' ' && c < 0x7f);
      if (latin && (!isWritten(typed) || (slipping && typed.matches("[a-z]+")))) {
        String meant = map(typed, TO_THAI);
        if (meant.chars().anyMatch(c -> ThaiText.isThaiLetter((char) c)) && isSyllabic(meant)) {
          slips.add(new Slip(typed, meant));
        }
      } else if (!latin && typed.chars().allMatch(c -> TO_LATIN.containsKey((char) c))) {
        String meant = map(typed, TO_LATIN);
        if (!isSyllabic(typed) && meant.chars().allMatch(Character::isLetter)) {
          slips.add(new Slip(typed, meant));
        }
      }
    }
    return List.copyOf(slips);
  }

  /** Whether it looks like a word, name or figure: letters or digits only, with a vowel if long. */
  private static boolean isWritten(String typed) {
    if (typed.matches("[0-9.,/%:-]+|[\\w.+-]+@.*|https?:.*|[(\"']*[A-Z0-9&/.-]+[)\"',.?]*")) {
      return true;
    }
    String letters = typed.replaceAll("^[(\"'\\[]+|[)\"'\\],.?!:;]+$|'s$|’s$", "");
    boolean word = letters.matches("(?:[A-Z]?[a-z]+|[A-Z]+s?)(?:[-/&.][A-Za-z0-9]+)*[0-9]*");
    return word
        && letters.matches("(?i).*[aeiou].*")
        && !letters.matches("(?i).*[^aeiouy\\W]{5}.*");
  }

  /** Whether marks follow consonants and vowels written before one stand before one. */
  static boolean isSyllabic(String thai) {
    char before = ' ';
    for (int i = 0; i < thai.length(); i++) {
      char c = thai.charAt(i);
      boolean consonant = c >= 'ก' && c <= 'ฮ';
      boolean tone = c >= '่' && c <= '์';
      boolean mark = (c >= 'ิ' && c <= 'ฺ') || c == 'ั' || c == '็';
      boolean beforeConsonant = before >= 'ก' && before <= 'ฮ';
      boolean beforeTone = before >= '่' && before <= '์';
      boolean beforeMark = (before >= 'ิ' && before <= 'ฺ') || before == 'ั' || before == '็';
      if (mark && !beforeConsonant) return false;
      if (tone && !beforeConsonant && !beforeMark) return false;
      if ((c == 'ะ' || c == 'ำ')
          && !beforeConsonant
          && !beforeTone
          && before != 'า'
          && before != 'ั') {
        return false;
      }
      if (c == 'า' && !beforeConsonant && !beforeTone) return false;
      if (before >= 'เ' && before <= 'ไ' && !consonant) return false;
      before = c;
    }
    return !(before >= 'เ' && before <= 'ไ');
  }

  private static String map(String text, Map<Character, Character> table) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(table.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return out.toString();
  }

  private static Map<Character, Character> table(String from, String to) {
    if (from.length() != to.length()) throw new IllegalStateException(from + " and " + to);
    Map<Character, Character> table = new HashMap<>();
    for (int i = 0; i < from.length(); i++) table.put(from.charAt(i), to.charAt(i));
    return Map.copyOf(table);
  }

  /**
   * A stretch that reads only on the other layout.
   *
   * @param typed what stands there
   * @param meant the same keys on the other layout
   */
  public record Slip(String typed, String meant) {}
}
