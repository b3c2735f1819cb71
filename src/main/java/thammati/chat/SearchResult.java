package thammati.chat;

import java.util.List;
import java.util.Set;
import thammati.answer.Excerpt;
import thammati.answer.Explanation;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;

/**
 * The page of a list of resolutions, with figures over the whole list.
 *
 * @param english whether it was asked in English
 * @param read how the question was read, part by part
 * @param relaxed names of the conditions that left nothing and were dropped
 * @param total number of resolutions in the list
 * @param cut whether the list was cut at its greatest length
 * @param page the resolutions of the page
 * @param facets how the list is made up
 */
public record SearchResult(
    boolean english,
    List<Explanation.Read> read,
    List<String> relaxed,
    int total,
    boolean cut,
    List<Found> page,
    Facets facets) {
  /** Copies the lists. */
  public SearchResult {
    read = List.copyOf(read);
    relaxed = List.copyOf(relaxed);
    page = List.copyOf(page);
  }

  /**
   * A resolution found.
   *
   * @param rank place by relevance, from 1
   * @param near the resolution, its score and what that is made of
   * @param decisions what the cabinet decided in it, in order
   * @param proposers who put it to the cabinet, by full names
   * @param excerpt its words that fit best
   */
  public record Found(
      int rank,
      Explanation.Near near,
      Set<DecisionCode> decisions,
      Set<String> proposers,
      Excerpt excerpt) {
    /** The resolution. */
    public Resolution resolution() {
      return near.resolution();
    }
  }

  /**
   * How a list is made up. A resolution counts once for each value it has; each list of counts
   * states all values, those of most resolutions first, years and months in their order.
   *
   * @param years years of meetings of the Buddhist era; empty text where none is told
   * @param months months of meetings, as 2022-08, without those that bear no day
   * @param sections titles of sections; empty text where none is told
   * @param proposers full names of who put the matter to the cabinet
   * @param decisions codes of decisions
   */
  public record Facets(
      List<Count> years,
      List<Count> months,
      List<Count> sections,
      List<Count> proposers,
      List<Count> decisions) {
    /** Copies the lists. */
    public Facets {
      years = List.copyOf(years);
      months = List.copyOf(months);
      sections = List.copyOf(sections);
      proposers = List.copyOf(proposers);
      decisions = List.copyOf(decisions);
    }
  }

  /** How many resolutions of the list have a value. */
  public record Count(String value, int count) {}
}
