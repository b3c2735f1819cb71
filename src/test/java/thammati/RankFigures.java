package thammati;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often the right resolution comes first, by type of question. */
final class RankFigures {
  private final Map<String, double[]> figures = new TreeMap<>();

  /** Counts a question under its type and under "all"; rank 0 is not found. */
  void add(String type, int rank) {
    count("all", rank);
    if (!type.isEmpty()) count(type, rank);
  }

  private void count(String type, int rank) {
    double[] f = figures.computeIfAbsent(type, _ -> new double[5]);
    f[0]++;
    if (rank == 0) return;
    if (rank == 1) f[1]++;
    if (rank <= 5) f[2]++;
    f[3]++;
    f[4] += 1.0 / rank;
  }

  /** One line a type. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    figures.forEach((type, f) ->
        lines.append(
            String.format(
                Locale.ROOT,
                "  %-12s %4.0f  hit@1 %.3f  @5 %.3f  @10 %.3f  MRR %.3f%n",
                type,
                f[0],
                f[1] / f[0],
                f[2] / f[0],
                f[3] / f[0],
                f[4] / f[0])));
    return lines.toString();
  }

  /** The types in the order of {@link #cell}. */
  Iterable<String> types() {
    return figures.keySet();
  }

  /** Number of questions of a type. */
  int count(String type) {
    return (int) figures.getOrDefault(type, new double[5])[0];
  }

  /** hit@1 / hit@5 in percent and MRR of a type, for a table. */
  String cell(String type) {
    double[] f = figures.getOrDefault(type, new double[5]);
    if (f[0] == 0) return "-";
    return String.format(
        Locale.ROOT, "%.0f / %.0f / %.2f", 100 * f[1] / f[0], 100 * f[2] / f[0], f[4] / f[0]);
  }
}
