package thammati.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thammati.answer.reading.AskedFor;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.facts.Edge;
import thammati.facts.Status;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.text.Span;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Says whether later resolutions of the archive acted on one, where a question asks whether it
 * still stands. That none did is a count and no proof that it stands.
 */
final class LaterActs {
  private static final int MOST = 2;
  private static final Pattern ASKS =
      Pattern.compile(
          "ยัง(?:คง)?(?:มีผล|ใช้(?:อยู่|บังคับ|ได้อยู่)|บังคับใช้)|ถูก(?:ยกเลิก|แก้|ทบทวน)(?:ไป)?(?:แล้ว|หรือ|ไหม|มั้ย|รึ)|\\bstill"
              + " (?:in force|in effect|stands?|valid|apply|applies)\\b");

  private static final Pattern OF_RESOLUTION =
      Pattern.compile("มติ|\\b(?:resolution|decision)\\b", Pattern.CASE_INSENSITIVE);

  /** The same with what may stand behind it. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?:"
              + ASKS.pattern()
              + ")\\s?(?:อยู่|ต่อไป)?\\s?(?:หรือไม่|หรือเปล่า|รึเปล่า|หรือยัง|ไหม|มั้ย)?");

  private final Holdings holdings;

  LaterActs(Holdings holdings) {
    this.holdings = holdings;
  }

  /**
   * The query without the words that ask for later acts: a resolution cannot say them of itself, so
   * that whether it is on the matter is judged by the others.
   */
  static Query matter(Query query) {
    String matter = CUE.matcher(query.question()).replaceAll(" ").strip();
    return matter.isEmpty() ? query : query.asking(matter);
  }

  /**
   * Whether the question asks for nothing else: whether a thing can still be used, the resolution
   * itself may say.
   */
  static boolean isAll(String question) {
    if (!OF_RESOLUTION.matcher(question).find()) return false;
    AskedFor rest = AskedFor.of(CUE.matcher(question).replaceAll(" "));
    return rest.kinds().isEmpty() && rest.units().isEmpty();
  }

  /** What is told of later acts; empty if that is not asked or cannot be told. */
  List<Statement> of(String question, BestRead read, boolean english) {
    if (!ASKS.matcher(ThaiText.normal(question)).find()) return List.of();
    LocalDate last = holdings.last();
    if (last == null) return List.of();
    Resolution resolution = read.resolution();
    // A resolution that itself ends another is asked about for that other.
    boolean acts = read.text().facts().references().stream().anyMatch(r -> r.type().isForceful());
    if (acts) return List.of();
    Messages words = Messages.of(english);
    Status status = Status.of(resolution.id(), holdings.edgesToDayOf(resolution.id()), last);
    return switch (status) {
      case Status.Touched(var by) -> {
        List<Statement> told = new ArrayList<>();
        by.reversed().stream()
            .limit(MOST)
            .map(edge -> act(edge, english, words))
            .flatMap(Optional::stream)
            .forEach(told::add);
        yield told;
      }
      case Status.NothingFound _ -> List.of(none(resolution, words));
      case Status.CannotTell _ -> List.of();
    };
  }

  private Optional<Statement> act(Edge edge, boolean english, Messages words) {
    Span span = edge.reference().quote();
    LocalDate day = edge.from().date();
    Optional<Resolution> later =
        holdings
            .find(edge.from())
            .filter(r -> span.end() <= r.body().length() && span.in(r.body()).equals(edge.quote()));
    if (later.isEmpty() || day == null) return Optional.empty();
    var citation = new Citation(later.get(), span, DecisionReader.read(later.get().body()));
    String date = english ? ThaiDates.formatEnglish(day) : ThaiDates.format(day);
    String said = edge.quote().replaceAll("[\\s\u00a0]+", " ").strip();
    return Optional.of(new Statement(words.get("status.later", date, said), List.of(citation)));
  }

  private static Statement none(Resolution resolution, Messages words) {
    var decisions = DecisionReader.read(resolution.body());
    Span lead = decisions.isEmpty() ? new Span(0, 0) : decisions.getFirst().span();
    return new Statement(
        words.get("status.none", "0"),
        List.of(new Citation(resolution, lead, decisions)),
        List.of(new Computed.Count(List.of(), BigDecimal.ZERO)));
  }
}
