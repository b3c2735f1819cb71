package thammati.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import thammati.answer.reckoning.Scope;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.citation.Statement;
import thammati.facts.Assignment;
import thammati.facts.Confidence;
import thammati.facts.DayRange;
import thammati.facts.DecisionReader;
import thammati.facts.Stated;
import thammati.message.Messages;
import thammati.resolution.ResolutionId;
import thammati.retrieval.DateWish;
import thammati.retrieval.Query;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** What the cabinet told one agency to do, from the register of orders, the newest first. */
final class OrdersGiven {
  private static final String CABINET = "คณะรัฐมนตรี";
  private static final int MOST_SHOWN = 5;
  private static final int LONGEST = 150;

  private static final Pattern ASKS =
      Pattern.compile(
          "(?:มอบหมาย|สั่ง|ต้อง(?:ทำ|รายงาน|ดำเนินการ|ปฏิบัติ)|ให้[^\\n]{2,60}ทำ)[^\\n]*(?:อะไร|ใด|ไหน)\\s?บ้าง"
              + "|\\b(?:what|which)\\b[^\\n]*\\b(?:assign(?:ed)?|tell|told|order(?:ed)?|instruct(?:ed)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Of all orders, those to report. */
  private static final Pattern REPORTS = Pattern.compile("รายงาน|\\breport");

  /** What such a question may say beside agency and period; any other word is of a matter. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "มอบหมาย|สั่งการ|สั่ง|ดำเนินการ|ปฏิบัติ|รายงาน|รับผิดชอบ|ครม\\.?|มติ|กำหนด|เคย|ได้|รับ|ต้อง|ทำ|งาน|เรื่อง|อะไร|ใด|ไหน|บ้าง|ให้|มี|ยัง|ใน|เดือน|ปี|ช่วง|ของ|ที่|แก่|กับ|ครับ|ค่ะ|คะ"
              + "|\\b(?:what|which|was|were|the|thai|assign|assigned|tasks?|orders?|tell|told|order|ordered|instruct|instructed|report|to|do|did|does|has|have|had|been|cabinet|by|in|of|for)\\b"
              + "|[\\s.,?!:;()\"“”]",
          Pattern.CASE_INSENSITIVE);

  private final Holdings holdings;
  private final Agencies agencies;
  private final Predicate<Statement> holds;

  /**
   * Reads the register.
   *
   * @param holds whether a statement holds against what it cites
   */
  OrdersGiven(Holdings holdings, Agencies agencies, Predicate<Statement> holds) {
    this.holdings = holdings;
    this.agencies = agencies;
    this.holds = holds;
  }

  /** The answer; empty if that is not asked, not of one agency alone, or nothing was ordered. */
  Optional<List<Statement>> of(Query query) {
    String question = ThaiText.normal(query.question());
    boolean section = query.filters().section() != null;
    boolean several = query.dates().size() > 1 || !query.datesRuledOut().isEmpty();
    if (section || several || !ASKS.matcher(question).find()) return Optional.empty();
    String condition = query.filters().agency();
    return agency(question)
        .filter(agency -> condition == null || condition.equals(agency.name()))
        .flatMap(agency -> told(query, agency));
  }

  /** The one agency that is asked about, where nothing else is named. */
  private Optional<Agency> agency(String question) {
    List<Optional<Agency>> named =
        agencies.find(question).stream()
            .filter(m -> m.agencies().stream().noneMatch(a -> a.name().equals(CABINET)))
            .map(agencies::meant)
            .distinct()
            .toList();
    StringBuilder rest = new StringBuilder(agencies.without(question, _ -> true));
    ThaiDates.find(question)
        .forEach(date -> {
          for (int i = date.span().start(); i < date.span().end(); i++) rest.setCharAt(i, ' ');
        });
    boolean alone = BESIDE.matcher(rest).replaceAll("").isEmpty();
    return alone && named.size() == 1 ? named.getFirst() : Optional.empty();
  }

  private Optional<List<Statement>> told(Query query, Agency agency) {
    DateWish period = query.dates().stream().findFirst().orElse(null);
    boolean reports = REPORTS.matcher(query.question()).find();
    List<Citation> cited =
        Scope.days(query.filters(), period).stream()
            .flatMap(days -> orders(days, agency, reports).stream())
            .toList();
    ReckoningWords said = new ReckoningWords(query.english(), Messages.of(query.english()));
    boolean english = query.english() && !agency.english().isEmpty();
    String name = english ? agency.english() : agency.name();
    String when = period == null ? "" : said.period(period);
    // Some name the agency by letters alone, which prove its name less surely.
    return cited.stream()
        .limit(MOST_SHOWN)
        .map(proof -> count(proof, cited, said, "orders.count", name, when))
        .filter(holds)
        .findFirst()
        .map(count -> listed(count, cited, said));
  }

  /** One order of each resolution, the one that comes first in its text. */
  private List<Citation> orders(DayRange days, Agency agency, boolean reports) {
    List<String> line = agencies.line(agency).stream().map(Agency::name).distinct().toList();
    Map<ResolutionId, Citation> orders = new LinkedHashMap<>();
    holdings.ordered(days, line).stream()
        .filter(o -> o.fact().confidence() != Confidence.DOUBTFUL)
        .map(OrdersGiven::cite)
        .filter(c -> !reports || REPORTS.matcher(c.quote()).find())
        .forEach(c -> orders.putIfAbsent(c.resolution().id(), c));
    return List.copyOf(orders.values());
  }

  private static List<Statement> listed(
      Statement count, List<Citation> cited, ReckoningWords said) {
    List<Statement> statements = new ArrayList<>(List.of(count));
    cited.stream().limit(MOST_SHOWN).map(c -> order(shown(c), said)).forEach(statements::add);
    List<Citation> rest = cited.stream().skip(MOST_SHOWN).toList();
    if (!rest.isEmpty()) statements.add(count(rest.getFirst(), rest, said, "reckon.more"));
    return statements;
  }

  /** With what was decided, which takes as long to read as a text is. */
  private static Citation shown(Citation cited) {
    var decisions = DecisionReader.read(cited.resolution().body());
    return new Citation(cited.resolution(), cited.span(), decisions);
  }

  private static Statement count(
      Citation proof, List<Citation> all, ReckoningWords said, String key, String... of) {
    Computed count = new Computed.Count(all, BigDecimal.valueOf(all.size()));
    List<Object> parts = new ArrayList<>(List.of(ReckoningWords.number(count)));
    parts.addAll(List.of(of));
    String text = said.get(key, parts.toArray()).replaceAll(" {2,}", " ").strip();
    return new Statement(text, List.of(shown(proof)), List.of(count));
  }

  private static Citation cite(Stated<Assignment> order) {
    return new Citation(order.resolution(), order.fact().span(), List.of());
  }

  private static Statement order(Citation cited, ReckoningWords said) {
    String date = said.day(cited.resolution());
    String order = Titles.shortened(cited.quote().replaceAll("[\\s\u00a0]+", " "), LONGEST);
    return new Statement(date + ": " + order, List.of(cited));
  }
}
