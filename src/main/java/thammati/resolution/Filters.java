package thammati.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has set as a condition, not merely mentioned.
 *
 * @param from earliest meeting date; null for no bound
 * @param to latest meeting date; null for no bound
 * @param section only this section; null for all
 * @param agency only resolutions that name this agency, by its full name; null for all
 */
public record Filters(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Section section,
    @Nullable String agency) {
  /** No condition. */
  public static final Filters NONE = new Filters(null, null, null, null);

  /** Checks the order of the dates. */
  public Filters {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("from must not be after to: " + from + " > " + to);
    }
  }

  /** Whether nothing is excluded. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
