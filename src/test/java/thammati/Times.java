package thammati;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Times of one kind of work, by the clock and by the processor. */
final class Times {
  private final List<Double> wall = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  /** Does the work and remembers how long it took. */
  <T> T of(Supplier<T> work) {
    long cpu = cpu();
    long start = System.nanoTime();
    T done = work.get();
    wall.add((System.nanoTime() - start) / 1e6);
    processor.add((cpu() - cpu) / 1e6);
    return done;
  }

  /** A share of the times by the clock is at most this, in ms. */
  double wall(double share) {
    return at(wall, share);
  }

  /** The same by the processor, which other programs on the machine lengthen little. */
  double processor(double share) {
    return at(processor, share);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "wall p50 %.1f p90 %.1f p99 %.1f ms, processor p50 %.1f p90 %.1f p99 %.1f ms",
        wall(.5),
        wall(.9),
        wall(.99),
        processor(.5),
        processor(.9),
        processor(.99));
  }

  private static double at(List<Double> times, double share) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
