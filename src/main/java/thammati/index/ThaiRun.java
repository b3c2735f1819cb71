package thammati.index;

import java.util.function.IntConsumer;

/** Reads runs of three Thai characters out of {@link ThaiBytes}, over the borders of words. */
final class ThaiRun {
  private int last;
  private int length;

  /** Something else stands before what is read next. */
  void end() {
    length = 0;
  }

  /** Reads on, and hands over each run that ends here. */
  void read(byte[] bytes, int from, int to, IntConsumer runs) {
    int characters = last;
    int joined = length;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (ThaiBytes.isLetter(b)) {
        characters = ThaiBytes.run(characters, b);
        if (++joined >= 3) runs.accept(characters);
      } else {
        joined = 0;
        if (b == ThaiBytes.OTHER) i += 2;
      }
    }
    last = characters;
    length = joined;
  }
}
