package thammati.retrieval;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thammati.thai.Ordinals;
import thammati.thai.Periods;

/**
 * Whether a title names the period and the number of a series that a question asks for. Sibling
 * resolutions, such as yearly reports and numbered meetings, share their titles but for these.
 */
final class TitlePreference {
  private final Set<String> periods;
  private final Map<String, Set<String>> ordinals;
  private final Weights weights;
  private final Map<String, List<ScorePart>> known = new HashMap<>();

  TitlePreference(List<String> periods, Map<String, Set<String>> ordinals, Weights weights) {
    this.periods = Set.copyOf(periods);
    this.ordinals = ordinals;
    this.weights = weights;
  }

  /** What the title adds to the logarithm of a score, part by part. */
  List<ScorePart> of(String title) {
    return known.computeIfAbsent(title, this::measure);
  }

  private List<ScorePart> measure(String title) {
    double period = period(title);
    int ordinal = ordinal(title);
    return List.of(
        part("period.title", Math.max(0, period)),
        part("period.otherTitle", Math.max(0, -period)),
        part("ordinal.title", Math.max(0, ordinal)),
        part("ordinal.otherTitle", Math.max(0, -ordinal)));
  }

  private ScorePart part(String name, double evidence) {
    return new ScorePart(name, evidence, weights.of(name));
  }

  /** The share of the periods asked for that the title names, -1 if it names others only. */
  double period(String title) {
    if (periods.isEmpty()) return 0;
    Set<String> named = Periods.of(title);
    if (named.isEmpty()) return 0;
    long found = periods.stream().filter(named::contains).count();
    return found == 0 ? -1 : (double) found / periods.size();
  }

  /** 1 if the title names a number of a series asked for, -1 if it names others, 0 if none. */
  int ordinal(String title) {
    if (ordinals.isEmpty()) return 0;
    Map<String, Set<String>> named = Ordinals.of(title);
    int agrees = 0;
    for (Map.Entry<String, Set<String>> asked : ordinals.entrySet()) {
      Set<String> numbers = named.getOrDefault(asked.getKey(), Set.of());
      if (numbers.isEmpty()) continue;
      agrees += Collections.disjoint(numbers, asked.getValue()) ? -1 : 1;
    }
    return Integer.signum(agrees);
  }
}
