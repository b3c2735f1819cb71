package thammati.retrieval;

import java.util.List;
import thammati.resolution.Filters;
import thammati.thai.AgencyMention;

/**
 * A question as it was understood. All of it is preference but the filters.
 *
 * @param question as asked, white space trimmed
 * @param words what is looked for: the question, behind earlier ones it leans on
 * @param english whether it is asked in English
 * @param dates dates it names, less those it rules out
 * @param agencies state agencies it names
 * @param filters conditions the reader set
 */
public record Query(
    String question,
    String words,
    boolean english,
    List<DateWish> dates,
    List<AgencyMention> agencies,
    Filters filters) {
  /** Copies the lists. */
  public Query {
    dates = List.copyOf(dates);
    agencies = List.copyOf(agencies);
  }
}
