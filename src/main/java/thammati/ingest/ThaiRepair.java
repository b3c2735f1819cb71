package thammati.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * Mends Thai as the text layers of PDF files break it. Each rule rests on what Thai spelling cannot
 * be: a mark has a consonant under it, stands there once, the vowel below the tone; sara aa begins
 * no word.
 */
final class ThaiRepair {
  /** Marks above and below a consonant: vowels, tones, thanthakhat, nikhahit. */
  private static final String MARK = "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]";

  private static final String TONE = "[\u0e48-\u0e4b]";
  private static final String BLANK = "[ \u00a0]";

  /**
   * Shapes of the same letters for narrow places, in the order of their code points from U+F700, as
   * fonts for Windows had them: tho than, vowels and tones to the left, low, yo ying, and so on.
   */
  private static final String SHAPES =
      "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c"
          + "\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a";

  private static final Pattern SHAPE = Pattern.compile("[\uf700-\uf71a]");
  private static final Pattern BLANK_IN_AM =
      Pattern.compile(
          "(?<=[ก-ฮ])" + BLANK + "?(\u0e4d)" + BLANK + "?(" + TONE + "?)" + BLANK + "?(?=\u0e32)");
  private static final Pattern BLANK_BEFORE_TONE =
      Pattern.compile("(?<=[ก-ฮ])" + BLANK + "(" + TONE + ")" + BLANK + "?(?=\u0e32)");
  private static final Pattern BLANK_BEFORE_MARK =
      Pattern.compile("(?<=[ก-ฮ])" + BLANK + "(?=" + MARK + ")");
  private static final Pattern TWICE = Pattern.compile("(" + MARK + ")\\1+");
  private static final Pattern TONE_BELOW_VOWEL =
      Pattern.compile("([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e39])");
  private static final Pattern TONE_BEHIND_AM = Pattern.compile("\u0e33(" + TONE + ")");

  /** A sara aa that a blank tears off: of a sara am, whose ring was lost, or of a plain sara aa. */
  private static final Pattern TORN =
      Pattern.compile("(?<=[ก-ฮ]|[ก-ฮ]" + TONE + ")" + BLANK + "\u0e32");

  private static final Pattern LEADING_VOWEL = Pattern.compile("[เแโใไ][ก-ฮ]{1,2}" + TONE + "?\\z");
  private static final char SARA_AA = '\u0e32';
  private static final char SARA_AM = '\u0e33';
  private static final int WINDOW = 20;
  private static final Words WORDS = new Words();

  private ThaiRepair() {}

  /** The text mended; text that is not broken stays as it is. */
  static String repair(String text) {
    String s = SHAPE.matcher(text).replaceAll(m -> letter(m.group()));
    s = BLANK_IN_AM.matcher(s).replaceAll("$1$2");
    s = BLANK_BEFORE_TONE.matcher(s).replaceAll("$1 ");
    s = BLANK_BEFORE_MARK.matcher(s).replaceAll("");
    s = TWICE.matcher(s).replaceAll("$1");
    s = TONE_BELOW_VOWEL.matcher(s).replaceAll("$2$1");
    s = TONE_BEHIND_AM.matcher(ThaiText.composeSaraAm(s)).replaceAll("$1\u0e33");
    return mendTorn(s.replace("เเ", "แ"));
  }

  private static String letter(String shape) {
    return SHAPES.substring(shape.charAt(0) - '\uf700', shape.charAt(0) - '\uf700' + 1);
  }

  private static String mendTorn(String text) {
    Matcher torn = TORN.matcher(text);
    long whole = text.chars().filter(c -> c == '\u0e33').count();
    boolean amIsRare = torn.results().count() > whole;
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    torn.reset();
    while (torn.find()) {
      out.append(text, at, torn.start());
      at = torn.end();
      String before = out.substring(thaiStart(out));
      String after = thaiAfter(text, at);
      out.append(isAm(before, after, amIsRare) ? SARA_AM : SARA_AA);
    }
    return out.append(text, at, text.length()).toString();
  }

  /**
   * Whether sara am is the likelier: what makes fewer words of the dictionary; else what can be
   * spelled; else what the document lacks.
   */
  private static boolean isAm(String before, String after, boolean amIsRare) {
    List<Token> am = WORDS.of(before + SARA_AM + after);
    int aa = WORDS.of(before + SARA_AA + after).size();
    if (am.size() != aa) return am.size() < aa;
    // Sara am ends its syllable: no word goes on behind it with one consonant alone.
    int aloneEnd = before.length() + 2;
    boolean alone =
        am.stream().anyMatch(w -> w.span().end() == aloneEnd && w.span().start() < aloneEnd - 1);
    return amIsRare && !alone && !LEADING_VOWEL.matcher(before).find();
  }

  private static int thaiStart(CharSequence text) {
    int at = text.length();
    while (at > Math.max(0, text.length() - WINDOW) && ThaiText.isThaiLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The Thai letters from there on, across those that are torn apart themselves. */
  private static String thaiAfter(String text, int from) {
    StringBuilder after = new StringBuilder();
    for (int at = from; at < text.length() && after.length() < WINDOW; at++) {
      boolean torn = at > from && at + 1 < text.length() && text.charAt(at + 1) == SARA_AA;
      if (ThaiText.isThaiLetter(text.charAt(at))) after.append(text.charAt(at));
      else if (!torn || !isBlank(text.charAt(at))) break;
    }
    return after.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }
}
