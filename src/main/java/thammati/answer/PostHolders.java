package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.citation.Statement;
import thammati.facts.Appointment;
import thammati.facts.Confidence;
import thammati.facts.DayRange;
import thammati.facts.DecisionReader;
import thammati.facts.Stated;
import thammati.resolution.Decision;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.ThaiText;

/**
 * Who holds a post: whom the newest resolution puts into it, by the register of appointments. The
 * archive does not know who has left a post since; the day of the resolution is told with it.
 */
final class PostHolders {
  /** Who asks for one of several, or of a time, wants no newest one. */
  private static final Pattern OTHER = Pattern.compile("[0-9]|บ้าง|ก่อน|เดิม|เคย|แทน|คนเก่า|แรก");

  private static final Set<Appointment.Kind> INTO =
      Set.of(Appointment.Kind.APPOINT, Appointment.Kind.TRANSFER, Appointment.Kind.EXTEND);

  /** A rank, and what some names of a post leave out. */
  private static final String BETWEEN = "\\s*(?:\\([^)]*\\)\\s*)?(?:จังหวัด|สำนักงาน)?\\s*";

  /** Letters of the least that can name where a post is. */
  private static final int SHORTEST = 3;

  /** Letters of the longest stretch that proves one appointment. */
  private static final int LONGEST = 400;

  private final Holdings holdings;
  private final Agencies agencies;
  private final EnglishKeys keys;

  PostHolders(Holdings holdings, Agencies agencies) {
    this.holdings = holdings;
    this.agencies = agencies;
    this.keys = new EnglishKeys(agencies);
  }

  /** The answer; empty if that is not asked, or no resolution puts anyone into the very post. */
  Optional<List<Statement>> of(Query query) {
    boolean plain =
        query.filters().agency() == null
            && query.filters().section() == null
            && query.dates().isEmpty()
            && !OTHER.matcher(query.question()).find();
    return plain
        ? PostAsked.in(query.question())
            .or(() -> PostAsked.again(before(query), query.question()))
            .flatMap(asked -> told(query, newest(query, asked)))
        : Optional.empty();
  }

  /** Earlier questions that this one leans on. */
  private static String before(Query query) {
    String words = query.words();
    return words.endsWith(query.question())
        ? words.substring(0, words.length() - query.question().length())
        : "";
  }

  private Optional<List<Statement>> told(Query query, List<Stated<Appointment>> newest) {
    if (newest.isEmpty()) return Optional.empty();
    Stated<Appointment> last = newest.getFirst();
    Resolution resolution = last.resolution();
    List<Decision> decisions = DecisionReader.read(resolution.body());
    Frames frames = new Frames(query.english());
    Optional<EnglishKeys> said = query.english() ? Optional.of(keys) : Optional.empty();
    Appointment holder = last.fact();
    Span proof =
        new Span(
            Math.min(holder.span().start(), holder.positionSpan().start()),
            Math.max(holder.span().end(), holder.positionSpan().end()));
    if (proof.length() > LONGEST) return Optional.empty();
    Statement person =
        new FactFrames(resolution, decisions, said)
            .of(new FactAnswer.Appointed(holder, Optional.empty(), proof), false);
    List<Statement> statements = new ArrayList<>(List.of(person));
    statements.add(frames.resolution(resolution, decisions, statements));
    newest.stream()
        .map(Stated::resolution)
        .filter(r -> !r.id().equals(resolution.id()))
        .findFirst()
        .ifPresent(earlier -> statements.add(frames.related(List.of(earlier))));
    return Optional.of(statements);
  }

  /** Those put into that very post, the newest first. */
  private List<Stated<Appointment>> newest(Query query, PostAsked asked) {
    Filters filters = query.filters();
    List<Pattern> posts = places(query, asked).map(place -> post(asked.post(), place)).toList();
    return holdings.appointedTo(new DayRange(filters.from(), filters.to()), asked.post()).stream()
        .filter(a -> INTO.contains(a.fact().kind()))
        .filter(a -> a.fact().confidence() != Confidence.DOUBTFUL)
        .filter(a -> posts.stream().anyMatch(post -> post.matcher(written(a)).find()))
        .toList();
  }

  /** Names of where the post is: as said, and those of the agency that is meant. */
  private Stream<String> places(Query query, PostAsked asked) {
    Stream<String> said = query.english() ? Stream.of() : Stream.of(asked.place());
    Stream<String> meant =
        query.agencies().stream()
            .flatMap(mention -> agencies.meant(mention).stream())
            .flatMap(a ->
                Stream.of(List.of(a.name()), a.aliases(), a.abbreviations()).flatMap(List::stream));
    return Stream.concat(said, meant)
        .map(PostHolders::form)
        .map(place -> place.replaceFirst("^(?:จังหวัด|สำนักงาน)", ""))
        .filter(place -> ThaiText.squash(place).length() >= SHORTEST)
        .distinct();
  }

  /** The post as written, and below it the title. */
  private static String written(Stated<Appointment> stated) {
    return form(stated.fact().position()) + "\n" + form(stated.resolution().title());
  }

  private static String form(String text) {
    return ThaiText.lowerCase(ThaiText.normal(text));
  }

  /**
   * The post at that place and at no other: "กรมทางหลวง" is not "กรมทางหลวงชนบท". A ministry may be
   * named by the title alone, where the post names none, and an embassy's country behind its city.
   */
  private static Pattern post(String post, String place) {
    String between =
        switch (post) {
          case "ปลัด" -> "(?:.*|(?:(?!กระทรวง[ก-๎]).)*\\n.*)";
          case "เอกอัครราชทูต" -> ".*";
          default -> BETWEEN;
        };
    String named =
        place
            .chars()
            .filter(c -> !Character.isWhitespace(c))
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("\\s*", "", "(?![ก-๎a-z])"));
    return Pattern.compile("^" + post + between + named);
  }
}
