package thammati.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.retrieval.Query.Order;

class SiblingsTest {
  private record Found(String name, double score, LocalDate date) {}

  private static List<String> ordered(Order order) {
    List<Found> ranked =
        new ArrayList<>(
            List.of(
                new Found("b", 10, LocalDate.of(2021, 1, 1)),
                new Found("c", 9, LocalDate.of(2022, 1, 1)),
                new Found("a", 8, LocalDate.of(2020, 1, 1)),
                new Found("other", 3, LocalDate.of(2023, 1, 1))));
    Siblings.order(ranked, order, Found::score, Found::date);
    return ranked.stream().map(Found::name).toList();
  }

  @Test
  void putsTheNewestOrOldestFirstWhereAsked() {
    assertThat(ordered(Order.NONE)).containsExactly("b", "c", "a", "other");
    assertThat(ordered(Order.NEWEST)).containsExactly("c", "b", "a", "other");
    assertThat(ordered(Order.OLDEST)).containsExactly("a", "b", "c", "other");
  }
}
