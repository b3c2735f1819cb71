package thammati.chat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.facts.AgencyCount;
import thammati.facts.DayRange;
import thammati.facts.GroupWords;
import thammati.facts.ListFigures;
import thammati.facts.ListQuery;
import thammati.resolution.DecisionCode;
import thammati.resolution.MeetingCount;
import thammati.resolution.Resolution;
import thammati.store.AgencyFigures;
import thammati.store.Catalog;
import thammati.store.FactLabels;
import thammati.store.Listing;
import thammati.store.Meetings;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.ThaiText;

/** The archive without a question: by meeting, by conditions, by agency. Safe to share. */
public final class Browse {
  /** Most entries of a page. */
  public static final int MOST = 500;

  private final Catalog catalog;
  private final Meetings meetings;
  private final Listing listing;
  private final AgencyFigures figures;
  private final FactLabels labels;
  private final Agencies agencies;

  /** Browses these. */
  public Browse(
      Catalog catalog,
      Meetings meetings,
      Listing listing,
      AgencyFigures figures,
      FactLabels labels,
      Agencies agencies) {
    this.catalog = catalog;
    this.meetings = meetings;
    this.listing = listing;
    this.figures = figures;
    this.labels = labels;
    this.agencies = agencies;
  }

  /**
   * Resolutions in a list, each with what it is sorted by.
   *
   * @param resolution the text that is shown
   * @param decisions what the cabinet decided in it, in order
   * @param proposers who put it to the cabinet, by full names
   */
  public record Entry(Resolution resolution, List<DecisionCode> decisions, List<String> proposers) {
    /** Copies the lists. */
    public Entry {
      decisions = List.copyOf(decisions);
      proposers = List.copyOf(proposers);
    }
  }

  /**
   * One meeting.
   *
   * @param day when it was held
   * @param before the meeting before; null if the archive has none
   * @param after the meeting after; null if the archive has none
   * @param agenda its resolutions by their place on the agenda
   */
  public record Meeting(
      LocalDate day, @Nullable LocalDate before, @Nullable LocalDate after, List<Entry> agenda) {
    /** Copies the list. */
    public Meeting {
      agenda = List.copyOf(agenda);
    }
  }

  /**
   * An agency in a list.
   *
   * @param count how often it acts
   * @param known what the dictionary tells of it; null where it has none or several of that name
   */
  public record Acting(AgencyCount count, @Nullable Agency known) {}

  /**
   * One agency with all it was and all it became.
   *
   * @param name the name it was asked for by, in full
   * @param known what the dictionary tells of it; null where it has none
   * @param line each name, the oldest first, with how often it acts; at least one
   */
  public record AgencyLine(String name, @Nullable Agency known, List<Acting> line) {
    /** Copies the list. */
    public AgencyLine {
      line = List.copyOf(line);
    }
  }

  /** The meetings of these days, the newest first. */
  public List<MeetingCount> meetings(DayRange days) {
    return meetings.of(days);
  }

  /** The meeting of that day; empty if the archive has none. */
  public Optional<Meeting> meeting(LocalDate day) {
    List<Resolution> agenda = catalog.meeting(day);
    if (agenda.isEmpty()) return Optional.empty();
    return Optional.of(
        new Meeting(
            day,
            meetings.before(day).orElse(null),
            meetings.after(day).orElse(null),
            entries(agenda)));
  }

  /** A page of the resolutions that meet the conditions, by meeting. */
  public List<Entry> list(ListQuery query, boolean oldest, int offset, int limit) {
    return entries(listing.page(query, oldest, offset, limit));
  }

  /** How the list is made up. */
  public ListFigures figures(ListQuery query) {
    return listing.figures(query);
  }

  /**
   * Agencies that propose or are ordered, those that do most first; not whom a text only points to.
   *
   * @param words what the name, an abbreviation or the English name holds; blank for all
   */
  public List<Acting> agencies(String words) {
    String wanted = ThaiText.squash(words);
    return figures.all().stream()
        .filter(count -> !GroupWords.isPointing(count.name()))
        .map(count -> new Acting(count, known(count.name())))
        .filter(acting -> wanted.isEmpty() || isCalled(acting, wanted))
        .toList();
  }

  /**
   * One agency.
   *
   * @param name full name, abbreviation or English name
   * @return empty if several go by it, or if neither the archive nor the dictionary has it
   */
  public Optional<AgencyLine> agency(String name) {
    Agency known = known(name);
    Map<String, AgencyCount> counts = new HashMap<>();
    figures.all().forEach(count -> counts.put(count.name(), count));
    if (known == null) {
      return Optional.ofNullable(counts.get(name))
          .filter(count -> !GroupWords.isPointing(name))
          .map(count -> new AgencyLine(name, null, List.of(new Acting(count, null))));
    }
    List<Acting> line =
        agencies.line(known).stream()
            .sorted(Comparator.comparing(Browse::since))
            .map(a -> new Acting(counts.getOrDefault(a.name(), new AgencyCount(a.name(), 0, 0)), a))
            .toList();
    return Optional.of(new AgencyLine(known.name(), known, line));
  }

  /** Whether there was a meeting on that day. */
  public boolean hasMeeting(LocalDate day) {
    return !meetings.of(new DayRange(day, day)).isEmpty();
  }

  /** Whether one agency goes by that name. */
  public boolean hasAgency(String name) {
    if (known(name) != null) return true;
    return !GroupWords.isPointing(name)
        && figures.all().stream().anyMatch(count -> count.name().equals(name));
  }

  private static String since(Agency agency) {
    String from = agency.from();
    return from == null ? "" : from;
  }

  private @Nullable Agency known(String name) {
    List<Agency> named = agencies.named(name);
    if (named.size() == 1) return named.getFirst();
    return named.stream().filter(a -> a.name().equals(name)).findFirst().orElse(null);
  }

  private static boolean isCalled(Acting acting, String wanted) {
    Agency known = acting.known();
    if (ThaiText.squash(acting.count().name()).contains(wanted)) return true;
    if (known == null) return false;
    return known.abbreviations().stream().anyMatch(a -> ThaiText.squash(a).equals(wanted))
        || known.aliases().stream().anyMatch(a -> ThaiText.squash(a).contains(wanted))
        || ThaiText.squash(known.english()).contains(wanted);
  }

  private List<Entry> entries(List<Resolution> texts) {
    var decisions = labels.decisions(texts);
    var proposers = labels.proposers(texts);
    return texts.stream()
        .map(text ->
            new Entry(
                text,
                List.copyOf(decisions.getOrDefault(text, Set.of())),
                List.copyOf(proposers.getOrDefault(text, Set.of()))))
        .toList();
  }
}
