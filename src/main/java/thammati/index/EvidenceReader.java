package thammati.index;

import java.util.Arrays;
import java.util.List;

/** Measures what a question speaks of on texts that were counted. One a search. */
final class EvidenceReader {
  private final List<Sought.Thing> things;
  private final Weighed words;
  private final Weighed runs;
  private final double allThings;

  EvidenceReader(Sought sought, Telling idf) {
    things = sought.things();
    allThings = things.stream().mapToDouble(Sought.Thing::weight).sum();
    words = new Weighed();
    for (String word : sought.spoken()) words.add(sought.word(word), idf.of(Schema.BODY, word));
    runs = new Weighed();
    for (String run : sought.ownRuns()) {
      runs.add(sought.run(run), idf.of(Schema.BODY_TRIGRAMS, run));
    }
  }

  /**
   * The evidence of one passage.
   *
   * @param whole the words of the resolution
   * @param titleTerms how telling the words of its title are in sum
   */
  Evidence read(
      Counts body,
      Counts title,
      ForwardReader whole,
      double titleTerms,
      boolean period,
      boolean otherPeriod) {
    double inPassage = 0;
    double inTitle = 0;
    double inWhole = 0;
    for (Sought.Thing thing : things) {
      if (!stands(thing, whole.known())) continue;
      inWhole += thing.weight();
      boolean titled = stands(thing, title.words(), title.words());
      if (titled) inTitle += thing.weight();
      if (titled || stands(thing, title.words(), body.words())) inPassage += thing.weight();
    }
    return new Evidence(
        share(inPassage, allThings),
        share(inTitle, allThings),
        share(inWhole, allThings),
        share(words.sum(title.words(), title.words()), titleTerms),
        share(runs.sum(title.runs(), body.runs()), runs.all()),
        share(runs.sum(title.runs(), title.runs()), runs.all()),
        period,
        otherPeriod,
        whole.size());
  }

  private static boolean stands(Sought.Thing thing, boolean[] known) {
    for (int[] form : thing.forms()) {
      boolean all = true;
      for (int word : form) all &= known[word];
      if (all) return true;
    }
    return false;
  }

  /** Whether all words of one form stand in one text or the other. */
  private static boolean stands(Sought.Thing thing, int[] some, int[] others) {
    for (int[] form : thing.forms()) {
      boolean all = true;
      for (int word : form) all &= some[word] + others[word] > 0;
      if (all) return true;
    }
    return false;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static final class Weighed {
    private int[] numbers = new int[64];
    private double[] weights = new double[64];
    private int size;
    private double all;

    void add(int number, double weight) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      numbers[size] = number;
      weights[size++] = weight;
      all += weight;
    }

    /** Over those that stand in one text or the other. */
    double sum(int[] some, int[] others) {
      double sum = 0;
      for (int i = 0; i < size; i++) {
        if (some[numbers[i]] + others[numbers[i]] > 0) sum += weights[i];
      }
      return sum;
    }

    double all() {
      return all;
    }
  }
}
