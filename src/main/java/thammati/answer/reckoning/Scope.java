package thammati.answer.reckoning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.facts.DayRange;
import thammati.facts.ListQuery;
import thammati.resolution.Filters;
import thammati.retrieval.DateWish;
import thammati.retrieval.Query;
import thammati.retrieval.SectionReader;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.Words;

/**
 * Which resolutions are reckoned over.
 *
 * @param said the words of their titles; empty for any
 * @param proposer who put them to the cabinet; null for anyone
 * @param period when the cabinet met; null for any time
 * @param topic what their titles say
 * @param query the conditions that are none of titles
 */
public record Scope(
    String said,
    @Nullable Agency proposer,
    @Nullable DateWish period,
    Topic topic,
    ListQuery query) {
  private static final String CABINET = "คณะรัฐมนตรี";
  private static final String PROVINCE = "province";

  /**
   * What a question speaks of.
   *
   * @param text its words, of one side where it compares two
   * @param period one of those it names; null where it names none
   * @return empty where it is not certain, or all resolutions ever are meant
   */
  static Optional<Scope> of(
      Query query, String text, @Nullable DateWish period, Agencies agencies, Words words) {
    List<AgencyMention> named = agencies.find(text).stream().filter(Scope::isProposer).toList();
    List<Agency> proposers = named.stream().flatMap(m -> m.agencies().stream()).distinct().toList();
    Filters filters = query.filters();
    if (filters.agency() != null) proposers = agencies.named(filters.agency());
    if (proposers.size() > 1) return Optional.empty();
    String matter = SectionReader.without(agencies.without(text, Scope::isNamed));
    Topic topic = Topic.of(matter, query.expansions(), words);
    boolean all = topic.isAny() && proposers.isEmpty() && period == null;
    if (all || !query.datesRuledOut().isEmpty()) return Optional.empty();
    Agency proposer = proposers.isEmpty() ? null : proposers.getFirst();
    List<String> names =
        proposer == null
            ? List.of()
            : agencies.line(proposer).stream().map(Agency::name).distinct().toList();
    return days(filters, period)
        .map(d -> new ListQuery(d.from(), d.to(), filters.section(), null, names, List.of()))
        .map(conditions -> new Scope(topic.said(), proposer, period, topic, conditions));
  }

  /**
   * When the cabinet met of what is asked about; empty if never.
   *
   * @param period that the question names; null where it names none
   */
  public static Optional<DayRange> days(Filters filters, @Nullable DateWish period) {
    DayRange named = period == null ? DayRange.ALL : new DayRange(period.from(), period.to());
    return new DayRange(filters.from(), filters.to()).and(named);
  }

  /** Whether it is an agency that matters are put to the cabinet by, and not the cabinet. */
  private static boolean isProposer(AgencyMention mention) {
    return mention.agencies().stream()
        .noneMatch(a -> a.name().equals(CABINET) || a.kind().equals(PROVINCE));
  }

  /** The cabinet's own name tells nothing; that of a province is looked for in titles. */
  private static boolean isNamed(AgencyMention mention) {
    return mention.agencies().stream().noneMatch(a -> a.kind().equals(PROVINCE));
  }
}
