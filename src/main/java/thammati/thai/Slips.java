package thammati.thai;

/** Spellings of a name: which are the same, and how many letters others differ by. */
final class Slips {
  private Slips() {}

  /** The letters and digits of a form, small: equal for spellings of other dots and blanks. */
  static String key(String form) {
    StringBuilder out = new StringBuilder(form.length());
    for (char c : ThaiText.composeSaraAm(form).toCharArray()) {
      if (ThaiText.isThaiLetter(c) || Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** The letters to change, add or leave out; more than {@code most} if there are more. */
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) return most + 1;
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
    }
    return row[b.length()];
  }
}
