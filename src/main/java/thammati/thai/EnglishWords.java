package thammati.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in Latin letters that a text holds, in a form under which singular and plural meet. */
public final class EnglishWords {
  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}0-9]+(?:['’][sS]\\b)?");

  private EnglishWords() {}

  /**
   * The words in order, lower case, without the ending of a genitive or a plural; numbers are words
   * too, Thai letters only stand between them.
   */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(ThaiText.lowerCase(text));
    while (m.find()) words.add(singular(m.group()));
    return List.copyOf(words);
  }

  private static String singular(String word) {
    String bare = word.replaceFirst("['’]s$", "");
    if (bare.length() < 4 || !bare.endsWith("s") || bare.endsWith("ss")) return bare;
    if (bare.endsWith("ies")) return bare.substring(0, bare.length() - 3) + "y";
    return bare.substring(0, bare.length() - 1);
  }
}
