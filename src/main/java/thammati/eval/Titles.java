package thammati.eval;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How alike two titles are: the measure of Ratcliff and Obershelp, without numbers and เรื่อง. */
final class Titles {
  private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9๐-๙]{1,3}\\s*\\.\\s*");

  private Titles() {}

  /** From 0, also where one is missing or empty, to 1 for the same. */
  static double alike(@Nullable String one, @Nullable String other) {
    String a = bare(one);
    String b = bare(other);
    if (a.isEmpty() || b.isEmpty()) return 0;
    return 2.0 * common(a, b) / (a.length() + b.length());
  }

  private static String bare(@Nullable String title) {
    if (title == null) return "";
    String normal = Wording.normal(NUMBER.matcher(title).replaceFirst(""));
    return normal.startsWith("เรื่อง") ? normal.substring("เรื่อง".length()) : normal;
  }

  /** Characters in the longest common stretch, and in those before and behind it. */
  private static int common(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) return 0;
    int best = 0;
    int startA = 0;
    int startB = 0;
    int[] lengths = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      for (int j = b.length() - 1; j >= 0; j--) {
        lengths[j + 1] = a.charAt(i) == b.charAt(j) ? lengths[j] + 1 : 0;
      }
      for (int j = 0; j < b.length(); j++) {
        if (lengths[j + 1] <= best) continue;
        best = lengths[j + 1];
        startA = i - best + 1;
        startB = j - best + 1;
      }
    }
    if (best == 0) return 0;
    return best
        + common(a.substring(0, startA), b.substring(0, startB))
        + common(a.substring(startA + best), b.substring(startB + best));
  }
}
