package thammati.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Resolution;

/**
 * How a question was read and what was looked through for it; a record of its own where nothing was
 * found.
 *
 * @param terms telling words looked for
 * @param dates dates preferred, in words for people
 * @param agencies full names of agencies recognised
 * @param from earliest date set as a filter; null if none
 * @param to latest date set as a filter; null if none
 * @param section title of the section set as a filter; empty if none
 * @param agency full name of the agency set as a filter; empty if none
 * @param relaxed whether the filters left nothing and were dropped
 * @param nearest the resolutions that came nearest, best first
 * @param meaning what came of looking for the question's meaning: off, used, failed, late, resting
 *     or other_model; off where nothing was looked for
 * @param explanation how the question was read, part by part, and what scores are made of
 */
public record Searched(
    List<String> terms,
    List<String> dates,
    List<String> agencies,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String section,
    String agency,
    boolean relaxed,
    List<Resolution> nearest,
    String meaning,
    Explanation explanation) {
  /** Nothing was looked for. */
  public static final Searched NOTHING = nothing(Explanation.NONE);

  /** Nothing was looked for, though the question was read. */
  static Searched nothing(Explanation read) {
    return new Searched(
        List.of(), List.of(), List.of(), null, null, "", "", false, List.of(), "off", read);
  }

  /** Copies the lists. */
  public Searched {
    terms = List.copyOf(terms);
    dates = List.copyOf(dates);
    agencies = List.copyOf(agencies);
    nearest = List.copyOf(nearest);
  }
}
