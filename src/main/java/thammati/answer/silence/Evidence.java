package thammati.answer.silence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What is known for and against answering from a resolution: the figures that {@link Support} and
 * {@link Lacks} gather, and what of the question's names and events the resolution lacks.
 */
public final class Evidence {
  /** The figures in their order; weights are kept by these names. */
  static final List<String> NAMES =
      Stream.concat(Support.NAMES.stream(), Lacks.NAMES.stream()).toList();

  private final double[] values;
  private final List<Lack> lacks;

  /**
   * Joins both.
   *
   * @param support one figure for each of {@link Support#NAMES}
   */
  Evidence(double[] support, Lacks.Found lacked) {
    this(
        DoubleStream.concat(Arrays.stream(support), lacked.figures().stream().mapToDouble(f -> f))
            .toArray(),
        lacked.lacks());
  }

  /**
   * As figures.
   *
   * @param values one for each of {@link #NAMES}
   */
  Evidence(double[] values, List<Lack> lacks) {
    this.values = values.clone();
    this.lacks = List.copyOf(lacks);
  }

  int size() {
    return values.length;
  }

  double value(int i) {
    return values[i];
  }

  double value(String name) {
    return values[NAMES.indexOf(name)];
  }

  /** What the resolution lacks, in the order of the question. */
  List<Lack> lacks() {
    return lacks;
  }
}
