package thammati.thai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of an abbreviation, to be held against a full name.
 *
 * @param head a word that the abbreviation spells out, "สำนักงาน" in "สำนักงาน ก.พ."; may be empty
 * @param letters the letters that stand for words
 */
record Letters(String head, String letters) {
  private static final String OFFICE = "สำนักงาน";
  private static final Pattern OFFICE_OF = Pattern.compile("(?:สำนักงาน|สนง\\.)[ \u00a0]?");
  private static final Pattern BODY_OF = Pattern.compile("(?:คณะกรรมการ|คกก\\.)[ \u00a0]?");

  /** The letters of an abbreviation as a bracket gives it. */
  static Letters of(String abbreviation) {
    Matcher office = OFFICE_OF.matcher(abbreviation);
    if (office.lookingAt()) {
      return new Letters(OFFICE, consonants(abbreviation.substring(office.end())));
    }
    return new Letters("", consonants(BODY_OF.matcher(abbreviation).replaceFirst("")));
  }

  /** Whether the name begins with the first letter and has the others in their order. */
  boolean standFor(String name) {
    String in = consonants(name);
    if (!head.isEmpty()) return name.startsWith(head) && inOrder(in, consonants(head).length());
    if (in.isEmpty() || letters.isEmpty()) return false;
    boolean committee = name.startsWith("คณะ") && in.length() > 2;
    boolean first =
        in.charAt(0) == letters.charAt(0) || (committee && letters.charAt(0) == in.charAt(2));
    return first && inOrder(in, 0);
  }

  private boolean inOrder(String in, int from) {
    int at = from;
    for (int i = 0; i < letters.length(); i++) {
      at = in.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) return false;
    }
    return true;
  }

  private static String consonants(String text) {
    return text.replaceAll("[^ก-ฮ]", "");
  }
}
