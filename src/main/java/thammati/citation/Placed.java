package thammati.citation;

import java.util.List;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Something a text says, in its place. That a source says it somewhere does not prove that it says
 * it of this: the thing of the same sort in the source whose surroundings are most alike must be
 * the same.
 *
 * @param value what it is, in one form for all its spellings
 * @param words as written
 * @param before letters and digits before it, nearest last
 * @param after letters and digits behind it, nearest first
 * @param counts whether what stands behind it, or else before it, must be the same at all
 */
record Placed(String value, String words, String before, String after, boolean counts) {
  /** Letters on either side that are compared. */
  private static final int AROUND = 16;

  /** Letters of what is counted, such as "ราย" or "แห่ง". */
  private static final int UNIT = 3;

  static Placed in(String text, Span span, String value, boolean counts) {
    String before = text.substring(Math.max(0, span.start() - 2 * AROUND), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2 * AROUND));
    String near = ThaiText.squash(before);
    String behind = ThaiText.squash(after);
    return new Placed(
        value,
        span.in(text),
        near.substring(Math.max(0, near.length() - AROUND)),
        behind.substring(0, Math.min(AROUND, behind.length())),
        counts);
  }

  /**
   * Adds the claims that stand elsewhere in the source. What the source does not say at all is left
   * to others, who know it in all its forms.
   *
   * @param margin how many letters more another place must be alike; 0 where there is no doubt what
   *     surrounds the thing
   */
  static void check(
      List<Placed> claims,
      List<Placed> source,
      int margin,
      Violation.Kind kind,
      List<Violation> violations) {
    for (Placed claim : claims) {
      int same = -1;
      int other = -1;
      boolean known = false;
      for (Placed one : source) {
        if (!one.value.equals(claim.value)) {
          other = Math.max(other, claim.like(one));
          continue;
        }
        known = true;
        if (claim.countsLike(one)) same = Math.max(same, claim.like(one));
      }
      if (known && other > same + margin) violations.add(new Violation(kind, claim.words));
    }
  }

  /** How alike the surroundings of the two are, in letters. */
  private int like(Placed other) {
    int ahead = 0;
    int most = Math.min(before.length(), other.before.length());
    while (ahead < most
        && before.charAt(before.length() - 1 - ahead)
            == other.before.charAt(other.before.length() - 1 - ahead)) {
      ahead++;
    }
    int behind = 0;
    most = Math.min(after.length(), other.after.length());
    while (behind < most && after.charAt(behind) == other.after.charAt(behind)) behind++;
    return ahead + behind;
  }

  private boolean countsLike(Placed other) {
    if (!counts || after.isEmpty()) return true;
    int letters = Math.min(UNIT, after.length());
    if (other.after.startsWith(after.substring(0, letters))) return true;
    return before.length() > UNIT
        && other.before.endsWith(before.substring(before.length() - UNIT - 1));
  }
}
