package thammati.retrieval;

import java.util.ArrayList;
import java.util.List;
import thammati.resolution.Filters;
import thammati.thai.AgencyMention;

/**
 * A question as it was understood. All of it is preference but the filters.
 *
 * @param question as asked, white space trimmed
 * @param words what is looked for: the question, behind earlier ones it leans on
 * @param english whether it is asked in English
 * @param dates days and periods it names, less those it rules out
 * @param datesRuledOut days and periods it does not want
 * @param periods the months and years it names, as tokens of {@link thammati.thai.Periods}
 * @param order which of several resolutions on one matter it wants first
 * @param agencies state agencies it names
 * @param expansions what else is looked for in place of words it says
 * @param filters conditions the reader set, and the section the question names
 */
public record Query(
    String question,
    String words,
    boolean english,
    List<DateWish> dates,
    List<DateWish> datesRuledOut,
    List<String> periods,
    Order order,
    List<AgencyMention> agencies,
    List<Expansion> expansions,
    Filters filters) {
  /** Which of several resolutions on one matter comes first. */
  public enum Order {
    /** The one that fits best. */
    NONE,
    /** The newest. */
    NEWEST,
    /** The oldest. */
    OLDEST
  }

  /** Copies the lists. */
  public Query {
    dates = List.copyOf(dates);
    datesRuledOut = List.copyOf(datesRuledOut);
    periods = List.copyOf(periods);
    agencies = List.copyOf(agencies);
    expansions = List.copyOf(expansions);
  }

  /** The same with another question in its place, looked for by the same words. */
  public Query asking(String other) {
    return new Query(
        other, words, english, dates, datesRuledOut, periods, order, agencies, expansions, filters);
  }

  /** The same with other words for the whole question, looked for besides its own. */
  public Query besides(String other) {
    List<Expansion> more = new ArrayList<>(expansions);
    Expansion.Form form = new Expansion.Form(Wanted.withoutAsking(other), 1);
    more.add(new Expansion(QueryPart.Kind.REWRITE, question, List.of(form)));
    return new Query(
        question, words, english, dates, datesRuledOut, periods, order, agencies, more, filters);
  }

  /** What was understood, part by part, to be shown to who asked. */
  public List<QueryPart> parts() {
    return QueryPart.of(this);
  }
}
