package thammati.index;

import java.util.Arrays;

/** How often what is sought stands in one text, by the numbers of {@link Sought}. */
final class Counts {
  private final int[] words;
  private final int[] pairs;
  private final int[] runs;

  /** Of an empty text. */
  Counts(Sought sought) {
    words = new int[sought.words().size()];
    pairs = new int[sought.pairs().size()];
    runs = new int[sought.runs().size()];
  }

  int[] words() {
    return words;
  }

  int[] pairs() {
    return pairs;
  }

  int[] runs() {
    return runs;
  }

  /** Back to an empty text. */
  void clear() {
    Arrays.fill(words, 0);
    Arrays.fill(pairs, 0);
    Arrays.fill(runs, 0);
  }
}
