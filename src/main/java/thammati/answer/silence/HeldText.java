package thammati.answer.silence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/** The letters of a text, against which words are held however they are spaced or misspelt. */
final class HeldText {
  /** Letters in a row by which a word is recognised though some of its letters differ. */
  private static final int RUN = 4;

  /** So much of a word must stand in such runs. */
  private static final double MOST = 0.65;

  /** Of a word said oftener, its first places are enough. */
  private static final int PLACES = 300;

  private final String letters;
  private final Set<String> runs = new HashSet<>();

  HeldText(String text) {
    this.letters = ThaiText.squash(text);
    for (int i = 0; i + RUN <= letters.length(); i++) runs.add(letters.substring(i, i + RUN));
  }

  /** Where the text says the words, by their letters; nowhere for words without letters. */
  List<Integer> places(String words) {
    String wanted = ThaiText.squash(words);
    List<Integer> places = new ArrayList<>();
    if (wanted.length() < 2) return places;
    int at = letters.indexOf(wanted);
    while (at >= 0 && places.size() < PLACES) {
      places.add(at);
      at = letters.indexOf(wanted, at + 1);
    }
    return places;
  }

  boolean says(Pattern pattern) {
    return pattern.matcher(letters).find();
  }

  /** Whether the text says what the pattern finds within so many letters of a place. */
  boolean saysAround(List<Integer> places, int within, Pattern pattern) {
    for (int at : places) {
      int from = Math.max(0, at - within);
      int to = Math.min(letters.length(), at + within);
      if (pattern.matcher(letters).region(from, to).find()) return true;
    }
    return false;
  }

  /** Which of these letters stand in the text in runs of four. */
  boolean[] covered(String wanted) {
    boolean[] covered = new boolean[wanted.length()];
    for (int i = 0; i + RUN <= wanted.length(); i++) {
      if (!runs.contains(wanted.substring(i, i + RUN))) continue;
      for (int k = i; k < i + RUN; k++) covered[k] = true;
    }
    return covered;
  }

  /** Whether nearly all of the letters from one place to another are covered. */
  static boolean isMost(boolean[] covered, int start, int end) {
    int held = 0;
    for (int i = start; i < end; i++) if (covered[i]) held++;
    return end > start && held >= MOST * (end - start);
  }
}
