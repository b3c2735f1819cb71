package thammati.index;

import java.util.Arrays;
import java.util.List;

/** Finds the number of a word by its bytes, wherever they stand. */
final class WordTable {
  static final int NONE = -1;

  /** Most words of a text are not sought; one look at a sparse table tells. */
  private static final int SPARSE = 16;

  private static final int SPREAD = 0x9e3779b1;

  private final byte[][] words;
  private final int shift;
  private final int[] table;

  WordTable(List<byte[]> words) {
    this.words = words.toArray(byte[][]::new);
    table = new int[Integer.highestOneBit(words.size() * SPARSE + SPARSE)];
    shift = Integer.numberOfLeadingZeros(table.length) + 1;
    Arrays.fill(table, NONE);
    for (int number = 0; number < words.size(); number++) {
      byte[] word = this.words[number];
      int place = place(word, 0, word.length);
      while (table[place] != NONE) place = (place + 1) & (table.length - 1);
      table[place] = number;
    }
  }

  /** The number of the word; {@link #NONE} if it is not among those known. */
  int find(byte[] bytes, int from, int to) {
    int place = place(bytes, from, to);
    for (int n = table[place]; n != NONE; n = table[place]) {
      byte[] word = words[n];
      if (Arrays.equals(word, 0, word.length, bytes, from, to)) return n;
      place = (place + 1) & (table.length - 1);
    }
    return NONE;
  }

  /** From little of a word, which is enough to tell it from most others. */
  private int place(byte[] bytes, int from, int to) {
    if (from == to) return 0;
    int some = (bytes[from] * 31 + bytes[to - 1]) * 31 + bytes[(from + to) >>> 1];
    return ((some * 31 + to - from) * SPREAD) >>> shift;
  }
}
