package thammati.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums from one to another, both among them, from some sources.
 *
 * @param least in baht; null for no bound
 * @param most in baht; null for no bound
 * @param sources where the money may come from; empty for anywhere
 */
public record MoneyRange(
    @Nullable BigDecimal least, @Nullable BigDecimal most, List<BudgetSource> sources) {
  /** Every sum. */
  public static final MoneyRange ALL = new MoneyRange(null, null, List.of());

  /** Copies the list; checks the order. */
  public MoneyRange {
    sources = List.copyOf(sources);
    if (least != null && most != null && most.compareTo(least) < 0) {
      throw new IllegalArgumentException("least must not be above most: " + least + " > " + most);
    }
  }

  /** Whether it bounds nothing. */
  public boolean isOpen() {
    return least == null && most == null && sources.isEmpty();
  }
}
