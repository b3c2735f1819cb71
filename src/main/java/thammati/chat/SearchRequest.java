package thammati.chat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.resolution.DecisionCode;
import thammati.resolution.Filters;

/**
 * A search for resolutions.
 *
 * @param question what is looked for, 1 to {@value Ask#LONGEST} characters, not blank
 * @param without names of parts of the reading that are left out
 * @param filters conditions on the archive
 * @param decision only what the cabinet decided so; null for all
 * @param proposers only what one of these put to the cabinet; empty for all
 * @param sort order of the list
 * @param offset number of resolutions left out at the front, from 0
 * @param limit most resolutions of a page, from 1
 */
public record SearchRequest(
    String question,
    Set<String> without,
    Filters filters,
    @Nullable DecisionCode decision,
    List<String> proposers,
    Sort sort,
    int offset,
    int limit) {
  /** Most resolutions of a page; the list itself has no more either. */
  public static final int MOST = 200;

  /** Resolutions of a page unless asked for otherwise. */
  public static final int USUAL = 20;

  /** Orders of a list. */
  public enum Sort {
    /** What fits best first, as an answer takes it. */
    RELEVANCE,
    /** The newest meeting first, then what fits best; what bears no day last. */
    DATE
  }

  /** Checks the limits. */
  public SearchRequest {
    Turn turn = new Turn(question, without);
    without = turn.without();
    proposers = List.copyOf(proposers);
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(
          "offset from 0, limit from 1 to " + MOST + ", got " + offset + " and " + limit);
    }
  }
}
