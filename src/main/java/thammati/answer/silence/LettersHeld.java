package thammati.answer.silence;

import java.util.HashSet;
import java.util.Set;
import thammati.thai.ThaiText;

/**
 * How many of a question's letters a text holds in runs of four, however words are cut.
 *
 * @param share of the letters, 0 to 1; 1 for a question too short to tell
 * @param longestGap letters in a row that it does not hold
 */
record LettersHeld(double share, int longestGap) {
  private static final int RUN = 4;

  static LettersHeld of(String said, String text) {
    String question = ThaiText.squash(said);
    if (question.length() < RUN) return new LettersHeld(1, 0);
    Set<String> runs = new HashSet<>();
    String squashed = ThaiText.squash(text);
    for (int i = 0; i + RUN <= squashed.length(); i++) runs.add(squashed.substring(i, i + RUN));
    boolean[] covered = new boolean[question.length()];
    for (int i = 0; i + RUN <= question.length(); i++) {
      if (!runs.contains(question.substring(i, i + RUN))) continue;
      for (int k = i; k < i + RUN; k++) covered[k] = true;
    }
    int held = 0;
    int gap = 0;
    int longest = 0;
    for (boolean c : covered) {
      if (c) held++;
      gap = c ? 0 : gap + 1;
      longest = Math.max(longest, gap);
    }
    return new LettersHeld((double) held / question.length(), longest);
  }
}
