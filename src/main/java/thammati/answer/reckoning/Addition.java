package thammati.answer.reckoning;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import thammati.answer.reckoning.Reckoned.Reason;
import thammati.facts.BudgetSource;

/** Whether sums of several resolutions may be added: what is not certain is left apart. */
final class Addition {
  /** Each of the sums added is cited. */
  static final int MOST = 12;

  /** Sources that are one budget. */
  private static final Set<BudgetSource> BUDGET =
      EnumSet.of(BudgetSource.ANNUAL_BUDGET, BudgetSource.CENTRAL_FUND);

  private Addition() {}

  /** Why not; empty if they may. */
  static Optional<Reason> obstacle(List<Sums> sums) {
    if (sums.size() == 1) return Optional.of(Reason.ONE);
    if (sums.stream().anyMatch(s -> s.figures().size() > 1)) return Optional.of(Reason.SEVERAL);
    if (kinds(sums) > 1) return Optional.of(Reason.SOURCES);
    if (repeats(sums)) return Optional.of(Reason.SAME);
    if (refers(sums)) return Optional.of(Reason.REFERS);
    return sums.size() > MOST ? Optional.of(Reason.MANY) : Optional.empty();
  }

  /** How many kinds of money there are; what is told of no source is taken for budget. */
  private static long kinds(List<Sums> sums) {
    return sums.stream()
        .flatMap(s -> s.sources().isEmpty() ? BUDGET.stream() : s.sources().stream())
        .map(source -> BUDGET.contains(source) ? BudgetSource.ANNUAL_BUDGET : source)
        .distinct()
        .count();
  }

  private static boolean repeats(List<Sums> sums) {
    Set<BigDecimal> seen = new HashSet<>();
    return !sums.stream()
        .map(s -> s.largest().value().orElseThrow().stripTrailingZeros())
        .allMatch(seen::add);
  }

  private static boolean refers(List<Sums> sums) {
    Set<Object> days =
        sums.stream()
            .map(s -> s.resolution().id().date())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return sums.stream()
        .flatMap(s -> s.references().stream())
        .anyMatch(reference -> days.contains(reference.date()));
  }
}
