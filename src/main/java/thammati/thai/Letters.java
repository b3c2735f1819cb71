package thammati.thai;

/**
 * The letters of an abbreviation, to be held against a full name.
 *
 * @param head a word that the abbreviation spells out, "สำนักงาน" in "สำนักงาน ก.พ."; may be empty
 * @param letters the letters that stand for words
 */
record Letters(String head, String letters) {
  static Letters of(String abbreviation) {
    int blank = Math.max(abbreviation.lastIndexOf(' '), abbreviation.lastIndexOf('\u00a0'));
    String head = abbreviation.startsWith("สำนักงาน") ? "สำนักงาน" : "";
    String rest =
        blank >= 0 ? abbreviation.substring(blank + 1) : abbreviation.substring(head.length());
    return new Letters(head, consonants(rest));
  }

  /** Whether the name begins with the first letter and has the others in their order. */
  boolean standFor(String name) {
    String in = consonants(name);
    if (!head.isEmpty()) return name.startsWith(head) && inOrder(in, head.length() - 2);
    if (in.isEmpty() || letters.isEmpty()) return false;
    boolean committee = name.startsWith("คณะ");
    boolean first =
        in.charAt(0) == letters.charAt(0) || (committee && letters.charAt(0) == in.charAt(2));
    return first && inOrder(in, 0);
  }

  private boolean inOrder(String in, int from) {
    int at = from;
    for (char c : letters.toCharArray()) {
      at = in.indexOf(c, at) + 1;
      if (at == 0) return false;
    }
    return true;
  }

  private static String consonants(String text) {
    return text.replaceAll("[^ก-ฮ]", "");
  }
}
