package thammati.chat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thammati.chat.SearchResult.Count;
import thammati.chat.SearchResult.Facets;
import thammati.resolution.DecisionCode;

/** Counts what a list of resolutions is made up of. */
final class FacetCounter {
  private static final int BUDDHIST = 543;
  private static final Comparator<Count> MOST_FIRST =
      Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

  private final Map<String, Integer> years = new TreeMap<>();
  private final Map<String, Integer> months = new TreeMap<>();
  private final Map<String, Integer> sections = new TreeMap<>();
  private final Map<String, Integer> proposers = new TreeMap<>();
  private final Map<String, Integer> decisions = new TreeMap<>();

  private FacetCounter() {}

  static Facets of(List<Listed> list) {
    FacetCounter counter = new FacetCounter();
    list.forEach(counter::add);
    return new Facets(
        inOrder(counter.years),
        inOrder(counter.months),
        mostFirst(counter.sections),
        mostFirst(counter.proposers),
        mostFirst(counter.decisions));
  }

  private void add(Listed found) {
    LocalDate date = found.resolution().id().date();
    years.merge(date == null ? "" : Integer.toString(date.getYear() + BUDDHIST), 1, Integer::sum);
    if (date != null) months.merge(YearMonth.from(date).toString(), 1, Integer::sum);
    sections.merge(found.resolution().section().title(), 1, Integer::sum);
    found.proposers().forEach(p -> proposers.merge(p, 1, Integer::sum));
    found.decisions().stream()
        .map(DecisionCode::code)
        .forEach(code -> decisions.merge(code, 1, Integer::sum));
  }

  private static List<Count> inOrder(Map<String, Integer> counts) {
    return counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
  }

  private static List<Count> mostFirst(Map<String, Integer> counts) {
    return inOrder(counts).stream().sorted(MOST_FIRST).toList();
  }
}
