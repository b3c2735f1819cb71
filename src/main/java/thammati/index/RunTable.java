package thammati.index;

import java.util.Arrays;
import java.util.List;

/** Finds the place of a run of characters in a list by the number of {@link ThaiBytes#run}. */
final class RunTable {
  static final int NONE = -1;

  private static final int SPREAD = 0x9e3779b1;

  /** Most runs of a text are not sought; one look at a sparse table tells. */
  private static final int SPARSE = 16;

  private final int[] keys;
  private final int[] places;
  private final int shift;

  RunTable(List<String> runs) {
    int size = Integer.highestOneBit(runs.size() * SPARSE + SPARSE);
    shift = Integer.numberOfLeadingZeros(size) + 1;
    keys = new int[size];
    places = new int[size];
    Arrays.fill(keys, NONE);
    for (int place = 0; place < runs.size(); place++) {
      int run = ThaiBytes.run(runs.get(place));
      int slot = (run * SPREAD) >>> shift;
      while (keys[slot] != NONE) slot = (slot + 1) & (size - 1);
      keys[slot] = run;
      places[slot] = place;
    }
  }

  /** The place of the run; {@link #NONE} if it is not in the list. */
  int find(int run) {
    int slot = (run * SPREAD) >>> shift;
    while (keys[slot] != run) {
      if (keys[slot] == NONE) return NONE;
      slot = (slot + 1) & (keys.length - 1);
    }
    return places[slot];
  }
}
