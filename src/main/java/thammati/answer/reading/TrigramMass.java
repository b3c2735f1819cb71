package thammati.answer.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import thammati.thai.ThaiText;

/** How much of a question's runs of three characters a stretch of text holds. */
final class TrigramMass {
  private TrigramMass() {}

  /** Running sum over the body of how many of the trigrams begin there, rare ones more. */
  static double[] of(String body, Set<String> wanted) {
    String text = ThaiText.lowerCase(ThaiText.arabicDigits(body));
    int[] letters =
        IntStream.range(0, text.length()).filter(i -> isWordCharacter(text.charAt(i))).toArray();
    Map<String, Integer> counts = new HashMap<>();
    String[] at = new String[Math.max(0, letters.length - 2)];
    for (int i = 0; i < at.length; i++) {
      at[i] =
          "" + text.charAt(letters[i]) + text.charAt(letters[i + 1]) + text.charAt(letters[i + 2]);
      if (wanted.contains(at[i])) counts.merge(at[i], 1, Integer::sum);
    }
    double[] mass = new double[body.length() + 1];
    for (int i = 0; i < at.length; i++) {
      Integer count = counts.get(at[i]);
      if (count != null) mass[letters[i] + 1] = 1 / Math.sqrt(count);
    }
    for (int i = 1; i < mass.length; i++) mass[i] += mass[i - 1];
    return mass;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
