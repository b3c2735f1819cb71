package thammati.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on facts; all must hold.
 *
 * @param from earliest meeting; null for no bound
 * @param to latest meeting; null for no bound
 * @param agencies full names, one of which must be ordered (of assignments), or have proposed the
 *     matter or be ordered in it (of all other facts); empty for all
 * @param kinds what kind, role, type or code a fact may have, as in data; empty for all
 * @param person part of a person's name; empty for all; met by appointments only
 * @param law part of the title of a law that the same text names; empty for all
 * @param text words that stand in the quotation or in the title of the resolution; empty for all
 * @param days the fact's own day: the deadline of an assignment, the day a reference names, the
 *     first day of an appointment; of whole texts, the deadline of any assignment in them
 * @param money sums; of whole texts and of other facts, any sum that the same text names
 */
public record FactQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> agencies,
    List<String> kinds,
    String person,
    String law,
    String text,
    DayRange days,
    MoneyRange money) {
  /** No condition. */
  public static final FactQuery ALL =
      new FactQuery(null, null, List.of(), List.of(), "", "", "", DayRange.ALL, MoneyRange.ALL);

  /** Copies the lists; checks the order of the dates. */
  public FactQuery {
    agencies = List.copyOf(agencies);
    kinds = List.copyOf(kinds);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("from must not be after to: " + from + " > " + to);
    }
  }

  /** Conditions on meetings and agencies alone. */
  public static FactQuery of(
      @Nullable LocalDate from, @Nullable LocalDate to, List<String> agencies) {
    return new FactQuery(from, to, agencies, List.of(), "", "", "", DayRange.ALL, MoneyRange.ALL);
  }

  /** These conditions and one on the fact's own day. */
  public FactQuery on(DayRange range) {
    return new FactQuery(from, to, agencies, kinds, person, law, text, range, money);
  }

  /** These conditions and one on sums. */
  public FactQuery costing(MoneyRange range) {
    return new FactQuery(from, to, agencies, kinds, person, law, text, days, range);
  }
}
