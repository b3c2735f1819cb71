package thammati.eval;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Figures over questions.
 *
 * @param questions number of questions
 * @param answerable number of those that the archive can answer
 * @param values what was measured; a measure that nothing tells of is missing
 */
public record Figures(int questions, int answerable, Map<Measure, Double> values) {
  /** Keeps a copy. */
  public Figures {
    values = Map.copyOf(values);
  }

  /** A value; 0 where nothing tells of the measure. */
  public double value(Measure measure) {
    return values.getOrDefault(measure, 0.0);
  }

  static Figures of(Collection<ItemScore> items) {
    List<ItemScore> good = items.stream().filter(ItemScore::answerable).toList();
    Builder figures = new Builder();
    figures.put(Measure.SOURCE_AT_1, share(good, ItemScore::at1));
    figures.put(Measure.SOURCE_AT_5, share(good, ItemScore::at5));
    figures.put(Measure.EVIDENCE, mean(good.stream().map(ItemScore::evidence).toList()));
    figures.put(Measure.FALSE_ABSTENTION, share(good, ItemScore::abstained));
    if (good.isEmpty() || good.stream().anyMatch(ItemScore::known)) {
      figures.answers(items, good);
    }
    figures.silence(items);
    figures.put(Measure.GROUNDEDNESS, mean(items.stream().map(ItemScore::grounded).toList()));
    List<ItemScore> given = items.stream().filter(i -> !i.abstained()).toList();
    double[] chars = given.stream().mapToDouble(ItemScore::chars).sorted().toArray();
    figures.put(Measure.CHARS_MEDIAN, quantile(chars, 0.5));
    figures.put(Measure.CHARS_P90, quantile(chars, 0.9));
    double[] ms = items.stream().mapToDouble(ItemScore::ms).sorted().toArray();
    figures.put(Measure.MS_MEDIAN, quantile(ms, 0.5));
    figures.put(Measure.MS_P90, quantile(ms, 0.9));
    figures.put(Measure.MS_P99, quantile(ms, 0.99));
    return new Figures(items.size(), good.size(), figures.values);
  }

  private static OptionalDouble share(Collection<ItemScore> items, Predicate<ItemScore> what) {
    return items.stream().mapToDouble(i -> what.test(i) ? 1 : 0).average();
  }

  private static OptionalDouble mean(List<OptionalDouble> values) {
    return values.stream().flatMapToDouble(OptionalDouble::stream).average();
  }

  /** The value at this share of the sorted ones, between two of them where it falls there. */
  private static OptionalDouble quantile(double[] sorted, double share) {
    if (sorted.length == 0) return OptionalDouble.empty();
    double place = (sorted.length - 1) * share;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return OptionalDouble.of(sorted[below] + (sorted[above] - sorted[below]) * (place - below));
  }

  /** Collects what could be measured. */
  private static final class Builder {
    final Map<Measure, Double> values = new EnumMap<>(Measure.class);

    void put(Measure measure, OptionalDouble value) {
      value.ifPresent(v -> values.put(measure, v));
    }

    void answers(Collection<ItemScore> items, List<ItemScore> good) {
      put(Measure.OVERALL, share(items, ItemScore::correct));
      put(Measure.ANSWER_STRICT, share(good, ItemScore::strict));
      put(Measure.ANSWER_RECALL, good.stream().mapToDouble(ItemScore::recall).average());
      put(Measure.WRONG_ANSWERS, share(good, i -> !i.abstained() && !i.strict()));
      List<ItemScore> answered = good.stream().filter(i -> !i.abstained()).toList();
      put(Measure.WRONG_AMONG_ANSWERED, share(answered, i -> !i.strict()));
    }

    void silence(Collection<ItemScore> items) {
      List<ItemScore> bad = items.stream().filter(i -> !i.answerable()).toList();
      List<ItemScore> silent = items.stream().filter(ItemScore::abstained).toList();
      OptionalDouble precision = share(silent, i -> !i.answerable());
      OptionalDouble recall = share(bad, ItemScore::abstained);
      put(Measure.ABSTENTION_PRECISION, precision);
      put(Measure.ABSTENTION_RECALL, recall);
      if (bad.isEmpty()) return;
      double p = precision.orElse(0);
      double r = recall.orElse(0);
      put(Measure.ABSTENTION_F1, OptionalDouble.of(p * r == 0 ? 0 : 2 * p * r / (p + r)));
    }
  }
}
