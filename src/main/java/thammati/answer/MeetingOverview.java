package thammati.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.retrieval.DateWish;
import thammati.retrieval.Query;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Answers what was on the agenda of a meeting, from the list of its resolutions. */
final class MeetingOverview {
  private static final int MOST = 8;
  private static final int LONGEST_TITLE = 56;

  /** Asks for a list. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:อะไร|เรื่องใด|เรื่องไหน|วาระใด|วาระไหน)บ้าง|กี่(?:เรื่อง|มติ|วาระ)|รายการมติ|สรุปมติ|\\b(?:what|which|list|how"
              + " many)\\b");

  /** The last meeting that the archive has. */
  private static final Pattern LATEST =
      Pattern.compile("ล่าสุด|ครั้งสุดท้าย|\\b(?:latest|last|most recent|newest)\\b");

  /** What such a question may say beside its day; any other word makes it one on a matter. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "มติ|ครม\\.?|คณะรัฐมนตรี|การประชุม|ประชุม|ครั้ง|ล่าสุด|สุดท้าย|เมื่อไหร่|เมื่อไร|เมื่อใด|เมื่อ|วันที่|เท่าไร|เท่าไหร่|วัน|มี|เรื่อง|อะไร|บ้าง|ใด|ไหน|กี่|ทั้งหมด|สรุป|ขอ|ดู"
              + "|รายการ|พิจารณา|วาระ|ที่|ของ|ใน|เข้า|ครับ|ค่ะ|คะ|หน่อย|ได้|ว่า|และ|\\b(?:what|which|how"
              + " many|list|did|do|does|the|thai|cabinet|decide|decided|resolve|resolved|discuss|discussed|consider|considered|on|at|in|its|latest|last|most"
              + " recent|newest|when|date|meeting|of|all|resolutions?|agenda|items?|matters?|were|was|are|is|there|please)\\b"
              + "|[\\s.,?!:;()\"“”]");

  private final Holdings holdings;

  MeetingOverview(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The list; empty if the question asks for none, or the archive has no meeting of that day. */
  Optional<List<Statement>> of(Query query) {
    boolean latest = isLatest(query);
    return (latest ? Optional.ofNullable(holdings.last()) : day(query))
        .map(holdings::meeting)
        .filter(all -> !all.isEmpty())
        .map(all -> {
          Messages words = Messages.of(query.english());
          List<Citation> agenda = all.stream().map(MeetingOverview::cite).toList();
          List<Statement> statements = new ArrayList<>();
          String key = latest ? "overview.latest" : "overview.meeting";
          statements.add(count(words, key, agenda, agenda, query.english()));
          agenda.stream().limit(MOST).map(MeetingOverview::title).forEach(statements::add);
          List<Citation> rest = agenda.subList(Math.min(MOST, agenda.size()), agenda.size());
          if (!rest.isEmpty()) {
            statements.add(count(words, "overview.more", rest, agenda, query.english()));
          }
          return statements;
        });
  }

  /** Whether the last meeting is asked for, by whatever question word, and nothing besides. */
  private static boolean isLatest(Query query) {
    String text = ThaiText.lowerCase(ThaiText.normal(query.question()));
    // "The last cabinet" could be one of earlier ministers, where more is asked.
    return query.filters().isEmpty()
        && query.dates().stream().allMatch(d -> LATEST.matcher(d.label()).find())
        && LATEST.matcher(text).find()
        && BESIDE.matcher(text).replaceAll("").isEmpty();
  }

  /** The day whose agenda is asked for; empty if the question is another. */
  private static Optional<LocalDate> day(Query query) {
    List<LocalDate> days =
        query.dates().stream()
            .filter(wish -> wish.from().equals(wish.to()))
            .map(DateWish::from)
            .distinct()
            .toList();
    if (days.size() != 1 || query.dates().size() != 1) return Optional.empty();
    StringBuilder text = new StringBuilder(ThaiText.normal(query.question()));
    if (!ASKS.matcher(text).find()) return Optional.empty();
    for (DateMention date : ThaiDates.find(text.toString())) {
      for (int i = date.span().start(); i < date.span().end(); i++) text.setCharAt(i, ' ');
    }
    boolean other = !BESIDE.matcher(text).replaceAll("").isEmpty();
    return other ? Optional.empty() : Optional.of(days.getFirst());
  }

  /** How many of the agenda there are, resting on its first. */
  private static Statement count(
      Messages words, String key, List<Citation> counted, List<Citation> agenda, boolean english) {
    LocalDate day = agenda.getFirst().resolution().id().date();
    String date = day == null ? "" : english ? ThaiDates.formatEnglish(day) : ThaiDates.format(day);
    String text = words.get(key, Integer.toString(counted.size()), date);
    Computed count = new Computed.Count(counted, BigDecimal.valueOf(counted.size()));
    return new Statement(text, List.of(agenda.getFirst()), List.of(count));
  }

  private static Statement title(Citation citation) {
    String title = Titles.shortened(citation.resolution().title(), LONGEST_TITLE);
    return new Statement(title, List.of(citation));
  }

  private static Citation cite(Resolution resolution) {
    var decisions = DecisionReader.read(resolution.body());
    Span lead = decisions.isEmpty() ? new Span(0, 0) : decisions.getFirst().span();
    return new Citation(resolution, lead, decisions);
  }
}
