package thammati.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import thammati.retrieval.Query.Order;

/**
 * Resolutions on one matter in several meetings, which match a question about equally well. Where
 * it asks for the newest or the oldest, that is the one it means.
 */
final class Siblings {
  /** What scores at least this share of the best is taken for its sibling. */
  private static final double NEAR = 0.7;

  private Siblings() {}

  /** Sorts the siblings of the first by date, as the question wants them; the rest stays. */
  static <T> void order(
      List<T> ranked,
      Order order,
      ToDoubleFunction<T> score,
      Function<T, @Nullable LocalDate> date) {
    if (order == Order.NONE || ranked.isEmpty()) return;
    double least = score.applyAsDouble(ranked.getFirst()) * NEAR;
    int near = 0;
    while (near < ranked.size() && score.applyAsDouble(ranked.get(near)) >= least) near++;
    Comparator<@Nullable LocalDate> byDate = Comparator.nullsFirst(Comparator.naturalOrder());
    List<T> siblings = new ArrayList<>(ranked.subList(0, near));
    siblings.sort(
        Comparator.comparing(
            date,
            order == Order.NEWEST
                ? byDate.reversed()
                : Comparator.nullsLast(Comparator.naturalOrder())));
    for (int i = 0; i < near; i++) ranked.set(i, siblings.get(i));
  }
}
