package thammati.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thammati.answer.Carried;
import thammati.answer.Inquiry;
import thammati.answer.Outcome.Choice;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.DateWish;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.Periods;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Completes a question that goes on from earlier ones. It is about the resolution that the last
 * answer cited first, unless it names a period or an agency that is not that resolution's: then the
 * topic is taken over and the period or agency replaced. Where it asks nothing by itself ("and the
 * year after?"), what was asked before is asked again.
 */
final class GoingOn {
  private static final String CABINET = "คณะรัฐมนตรี";

  /** Words that only join a period or an agency to a sentence. */
  private static final Pattern JOINTS =
      Pattern.compile(
          "ของ|ในส่วน|ใน|สำหรับ|กรณี|ช่วง|เมื่อ|ปีงบประมาณ|ปี|เดือน|วันที่|(?:การ)?ประชุม|พ\\.ศ\\.|ค\\.ศ\\.|ครับ|ค่ะ|คะ|นะ|หน่อย|บ้าง|\\b(?:for|in|of|the|about|by|at)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "2563/64", a season that begins in one year and ends in the next. */
  private static final Pattern SEASON = Pattern.compile("[0-9]{4}\\s*/\\s*[0-9]{2,4}(?![0-9])");

  private final QuestionReader reader;
  private final Agencies agencies;
  private final Newness newness;
  private final Supplier<List<LocalDate>> meetings;

  /**
   * Reads as the pipeline does.
   *
   * @param meetings days of the archive's meetings
   */
  GoingOn(
      QuestionReader reader,
      Agencies agencies,
      Newness newness,
      Supplier<List<LocalDate>> meetings) {
    this.meetings = meetings;
    this.reader = reader;
    this.agencies = agencies;
    this.newness = newness;
  }

  /** Whether an agency is named, and not the cabinet, which every question is about. */
  static boolean isNamed(AgencyMention mention) {
    return mention.agencies().stream().noneMatch(a -> a.name().equals(CABINET));
  }

  /**
   * The question completed; empty if it neither asks anything nor replaces anything.
   *
   * @param alone the question read alone
   * @param refused names of carried parts that the reader refused
   */
  Optional<Understood.Clear> from(Turn turn, Query alone, Talk talk, Set<String> refused) {
    Filters filters = alone.filters();
    String said = shifted(alone.question(), talk, filters);
    boolean shift = !said.equals(alone.question());
    Query own = shift ? reader.read(said, List.of(), filters, turn.without()) : alone;
    boolean period = !own.dates().isEmpty();
    boolean agency = own.agencies().stream().anyMatch(GoingOn::isNamed);
    boolean elliptic = isElliptic(said);
    Resolution cited = talk.cited();
    int point = cited == null ? 0 : Cues.point(alone.question());
    if (elliptic && !period && !agency && point == 0) return Optional.empty();

    List<String> thread = talk.thread();
    String asked = elliptic && point == 0 ? talk.asked() : "";
    if (period || refused.contains("carried:period")) {
      thread = thread.stream().map(GoingOn::withoutPeriods).toList();
      asked = withoutPeriods(asked);
    }
    if ((elliptic && agency) || refused.contains("carried:agency")) {
      thread = thread.stream().map(this::withoutAgencies).toList();
      asked = withoutAgencies(asked);
    }
    String question = (asked + " " + (elliptic ? Cues.bare(said) : said)).strip();
    List<String> earlier = new ArrayList<>(thread);
    if (!asked.isBlank()) earlier.remove(asked);
    Resolution about = isAbout(cited, own, elliptic) ? cited : null;
    if (refused.contains("carried:resolution")) about = null;

    // The same asked of another agency: what does not name that agency does not answer it.
    List<String> named = elliptic ? names(own) : List.of();
    boolean strict = about == null && named.size() == 1 && filters.agency() == null;
    if (strict) {
      filters = new Filters(filters.from(), filters.to(), filters.section(), named.getFirst());
    }
    Query query = reader.read(question, earlier, filters, turn.without());
    boolean more = agency || newness.matter(own) >= Newness.TELLING;
    boolean absent = talk.isAbsent() && !more;
    Carried carried =
        new Carried(
            thread, about, period ? List.of() : labels(query), agency ? List.of() : names(query));
    Inquiry inquiry =
        new Inquiry(
            turn.question(),
            query,
            query.asking(judged(about, own, thread, question)),
            own.parts(),
            carried,
            point,
            absent,
            strict,
            List.of(),
            "");
    List<String> next = new ArrayList<>(earlier);
    next.add(question);
    String asks = point > 0 ? talk.asked() : question;
    return Optional.of(new Understood.Clear(inquiry, Talk.on(next, asks)));
  }

  /** The question that awaited a choice, about the resolution chosen. */
  Understood.Clear chosen(Turn turn, Talk talk, Choice choice, Filters filters) {
    Query query = reader.read(choice.question(), List.of(), filters, turn.without());
    Carried carried =
        new Carried(List.of(talk.pending()), choice.resolution(), List.of(), List.of());
    Query own = reader.read(talk.pending(), List.of(), filters, turn.without());
    Inquiry inquiry =
        new Inquiry(
            turn.question(), query, query, own.parts(), carried, 0, false, false, List.of(), "");
    return new Understood.Clear(inquiry, Talk.on(List.of(choice.question()), choice.question()));
  }

  /**
   * The question with "the year after" as a year, "the meeting before" as a day and "April" as one
   * of a year, each told from what was talked of.
   */
  private String shifted(String question, Talk talk, Filters filters) {
    boolean meeting = MeetingShift.isIn(question) && isElliptic(question);
    boolean year = PeriodShift.isIn(question);
    if (!meeting && !year && !isElliptic(question)) return question;
    List<String> thread = talk.thread();
    Query last =
        reader.read(thread.getLast(), thread.subList(0, thread.size() - 1), filters, Set.of());
    Optional<DateWish> base = last.dates().stream().findFirst();
    Resolution cited = talk.cited();
    if (base.isEmpty() && cited != null && cited.id().date() != null) {
      var day = Objects.requireNonNull(cited.id().date());
      base = Optional.of(new DateWish("", day, day, false));
    }
    if (meeting) {
      Optional<LocalDate> day =
          base.filter(b -> b.from().equals(b.to()))
              .map(DateWish::from)
              .or(() -> Optional.ofNullable(cited).map(c -> c.id().date()));
      return day.flatMap(d -> MeetingShift.resolved(question, d, meetings.get())).orElse(question);
    }
    if (!year) return base.flatMap(b -> PeriodShift.completed(question, b)).orElse(question);
    boolean season = thread.stream().anyMatch(q -> SEASON.matcher(ThaiText.plain(q)).find());
    return base.flatMap(b -> PeriodShift.resolved(question, b, season)).orElse(question);
  }

  /** Whether it asks nothing by itself once its period and agency are taken out. */
  boolean isElliptic(String said) {
    String bare = MeetingShift.without(PeriodShift.without(Cues.bare(said)));
    String rest = withoutAgencies(ThaiDates.without(bare));
    return Cues.letters(JOINTS.matcher(rest).replaceAll(" ").replaceAll("[0-9๐-๙]", "")) == 0;
  }

  /** Whether the question is about that resolution: it is of the period and has the agency. */
  private static boolean isAbout(@Nullable Resolution cited, Query own, boolean elliptic) {
    if (cited == null) return false;
    String text = cited.title() + "\n" + cited.body();
    var day = cited.id().date();
    boolean ofDay = day != null && own.dates().stream().anyMatch(w -> w.holds(day));
    boolean tells = !elliptic && Periods.of(text).containsAll(own.periods());
    if (!own.dates().isEmpty() && !ofDay && !tells) return false;
    return own.agencies().stream()
        .filter(GoingOn::isNamed)
        .allMatch(mention -> mention.agencies().stream().anyMatch(a -> names(text, a)));
  }

  private static boolean names(String text, Agency agency) {
    return text.contains(agency.name())
        || Stream.concat(agency.abbreviations().stream(), agency.aliases().stream())
            .anyMatch(text::contains);
  }

  /**
   * The words by which it is judged whether the archive holds what is asked. Where the resolution
   * is known and what is asked can be asked of any, the matter is not in doubt: its title names it.
   */
  private String judged(@Nullable Resolution about, Query own, List<String> thread, String asks) {
    if (about == null) return String.join(" ", thread) + " " + asks;
    return newness.matter(own) == 0 ? about.title() : asks;
  }

  private static String withoutPeriods(String text) {
    return ThaiDates.without(SEASON.matcher(ThaiText.plain(text)).replaceAll(" "));
  }

  private String withoutAgencies(String text) {
    return agencies.without(text, GoingOn::isNamed);
  }

  private static List<String> labels(Query query) {
    return query.dates().stream().map(DateWish::label).distinct().toList();
  }

  private static List<String> names(Query query) {
    return query.agencies().stream()
        .filter(m -> isNamed(m) && m.agencies().size() == 1)
        .map(m -> m.agencies().getFirst().name())
        .distinct()
        .toList();
  }
}
