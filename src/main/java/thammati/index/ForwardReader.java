package thammati.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.lucene.util.BytesRef;

/**
 * Counts what is sought in the records of {@link ForwardBlock}. Holds the words of one resolution,
 * so its passages are read after it; one a search.
 */
final class ForwardReader {
  private static final int NONE = -1;

  private final WordTable words;
  private final RunTable runs;

  /** By the number of a word, the first pair that begins with it; by that of a pair, the next. */
  private final int[] firstPairs;

  private final int[] nextPairs;
  private final int[] seconds;

  private final ThaiRun letters = new ThaiRun();
  private final boolean[] known;

  /** The resolution's words: where the bytes of each begin and end, and which word sought it is. */
  private byte[] dictionary = {};

  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int[] numbers = new int[1024];
  private int size;
  private int titleAt;

  /** What is being read. */
  private byte[] bytes = dictionary;

  private int at;

  ForwardReader(Sought sought) {
    words = new WordTable(sought.words().stream().map(ThaiBytes::of).toList());
    runs = new RunTable(sought.runs());
    known = new boolean[sought.words().size()];
    List<Sought.Pair> pairs = sought.pairs();
    firstPairs = new int[known.length];
    Arrays.fill(firstPairs, NONE);
    nextPairs = new int[pairs.size()];
    seconds = new int[pairs.size()];
    for (int pair = 0; pair < pairs.size(); pair++) {
      int first = pairs.get(pair).first();
      seconds[pair] = pairs.get(pair).second();
      nextPairs[pair] = firstPairs[first];
      firstPairs[first] = pair;
    }
  }

  /** The place of a passage in its resolution, from its record. */
  static int place(BytesRef passage) {
    return number(passage) >>> 1;
  }

  /** Whether a passage speaks of periods, from its record. */
  static boolean dated(BytesRef passage) {
    return (number(passage) & 1) == 1;
  }

  /** Reads the words of a resolution; its record must stay unchanged while passages are read. */
  void resolution(BytesRef record) {
    open(record);
    dictionary = bytes;
    Arrays.fill(known, false);
    size = next();
    if (size > starts.length) {
      starts = new int[size];
      ends = new int[size];
      numbers = new int[size];
    }
    for (int word = 0; word < size; word++) {
      int length = next();
      starts[word] = at;
      at += length;
      ends[word] = at;
      int number = words.find(bytes, starts[word], at);
      numbers[word] = number;
      if (number != WordTable.NONE) known[number] = true;
    }
    titleAt = at;
  }

  /** Whether a word sought stands anywhere in the resolution, by the numbers of words. */
  boolean[] known() {
    return known;
  }

  /** Number of different words of the resolution. */
  int size() {
    return size;
  }

  /** Adds what stands in the resolution's title. */
  void title(Counts counts) {
    bytes = dictionary;
    at = titleAt;
    text(counts);
  }

  /** Adds what stands in a passage of the resolution. */
  void passage(BytesRef record, Counts counts) {
    open(record);
    next();
    text(counts);
  }

  /** The first words of the resolution's title, each once. */
  Set<String> titleWords(int most) {
    bytes = dictionary;
    at = titleAt;
    Set<String> title = new LinkedHashSet<>();
    for (int left = Math.min(next(), most); left > 0; left--) {
      int word = next() >>> 1;
      title.add(ThaiBytes.word(dictionary, starts[word], ends[word]));
    }
    return title;
  }

  private void text(Counts counts) {
    int[] wordCounts = counts.words();
    int before = WordTable.NONE;
    letters.end();
    // One function for the whole text, not one a word.
    int[] told = new int[counts.runs().length];
    IntConsumer count = run -> count(run, told);
    for (int left = next(); left > 0; left--) {
      int token = next();
      int word = token >>> 1;
      int number = numbers[word];
      if (number != WordTable.NONE) {
        wordCounts[number]++;
        if (before != WordTable.NONE) pair(before, number, counts.pairs());
      }
      before = number;
      if ((token & 1) == 1) letters.end();
      letters.read(dictionary, starts[word], ends[word], count);
    }
    int explicit = next();
    if (explicit > 0) {
      Arrays.fill(told, 0);
      letters.end();
      letters.read(bytes, at, at + explicit, count);
    }
    for (int run = 0; run < told.length; run++) counts.runs()[run] += told[run];
  }

  private void pair(int first, int second, int[] counts) {
    for (int pair = firstPairs[first]; pair != NONE; pair = nextPairs[pair]) {
      if (seconds[pair] == second) counts[pair]++;
    }
  }

  private void count(int run, int[] counts) {
    int place = runs.find(run);
    if (place != RunTable.NONE) counts[place]++;
  }

  private void open(BytesRef record) {
    bytes = record.bytes;
    at = record.offset;
  }

  private int next() {
    byte b = bytes[at++];
    int number = b & 0x7f;
    for (int shift = 7; b < 0; shift += 7) {
      b = bytes[at++];
      number |= (b & 0x7f) << shift;
    }
    return number;
  }

  private static int number(BytesRef record) {
    int number = 0;
    int at = record.offset;
    for (int shift = 0; ; shift += 7) {
      byte b = record.bytes[at++];
      number |= (b & 0x7f) << shift;
      if (b >= 0) return number;
    }
  }
}
