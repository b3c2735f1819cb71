package thammati.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.resolution.DecisionCode;
import thammati.resolution.Section;

/**
 * Conditions on resolutions; all must hold.
 *
 * @param from earliest meeting; null for no bound
 * @param to latest meeting; null for no bound
 * @param section only this section; null for all
 * @param decision only what the cabinet decided so; null for all
 * @param proposers full names, one of which must have put the matter to the cabinet; empty for all
 * @param ordered full names, one of which the cabinet must have given an order; empty for all
 */
public record ListQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Section section,
    @Nullable DecisionCode decision,
    List<String> proposers,
    List<String> ordered) {
  /** No condition. */
  public static final ListQuery ALL = new ListQuery(null, null, null, null, List.of(), List.of());

  /** Copies the lists; checks the order of the dates. */
  public ListQuery {
    proposers = List.copyOf(proposers);
    ordered = List.copyOf(ordered);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("from must not be after to: " + from + " > " + to);
    }
  }
}
