package thammati.index;

import java.util.Arrays;

/** How often what is sought stands in one text, by the numbers of {@link Sought}. */
record Counts(int[] words, int[] pairs, int[] runs) {
  /** Of an empty text. */
  static Counts none(Sought sought) {
    return new Counts(
        new int[sought.words().size()],
        new int[sought.pairs().size()],
        new int[sought.runs().size()]);
  }

  void clear() {
    Arrays.fill(words, 0);
    Arrays.fill(pairs, 0);
    Arrays.fill(runs, 0);
  }
}
