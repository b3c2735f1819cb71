package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import thammati.answer.reading.Ask;
import thammati.answer.reading.Stretches;
import thammati.citation.Statement;
import thammati.facts.Amount;
import thammati.facts.Assignment;
import thammati.facts.CabinetDecision;
import thammati.facts.Confidence;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.resolution.Decision;
import thammati.text.Span;
import thammati.thai.ThaiText;
import thammati.thai.Words;

/**
 * Tells a resolution in one paragraph, from its facts: which it is, what was decided by its own
 * verb, who must do what by when, how much, who proposed it. The first two always; of the others
 * what fits.
 */
final class Summary {
  private static final int MOST_STATEMENTS = 4;
  private static final int LONGEST = 350;
  private static final int LONGEST_PART = 120;
  private static final int MOST_POINTS = 2;

  private static final String PLEASE =
      "(?:ช่วย|ขอ|รบกวน|โปรด|กรุณา|อยากได้|อยากให้)*\\s?(?:ช่วย)?\\s?";
  private static final Pattern ASKS =
      Pattern.compile(
          "^\\s*"
              + PLEASE
              + "(?:สรุป|ย่อ)(?:สั้น\\s?ๆ)?(?:สาระสำคัญ)?(?:ของ|ให้)?\\s?(?:มติ|เรื่อง|โครงการ|หน่อย|ที|สั้น|ใจความ|ร่าง|$)"
              + "|(?:สรุป|ย่อ)(?:สั้น\\s?ๆ)?(?:ให้)?(?:หน่อย|ที|สั้น\\s?ๆ|ให้ฟัง|มา)(?:ได้ไหม|ครับ|ค่ะ|คะ|นะ|ด้วย)*[\\s?]*$|^\\s*(?:please"
              + " |can you |could you )?(?:briefly )?(?:summari[sz]e|sum up)\\b|\\b(?:a )?(?:short"
              + " |brief )?summary of (?:the )?(?:cabinet )?resolution",
          Pattern.CASE_INSENSITIVE);

  private final BestRead read;
  private final Stretches near;
  private final FactFrames frames;
  private final Predicate<Statement> holds;

  private Summary(BestRead read, Words words, FactFrames frames, Predicate<Statement> holds) {
    this.read = read;
    this.near = new Stretches(read.text(), words);
    this.frames = frames;
    this.holds = holds;
  }

  /** Whether a question asks for one, and for nothing besides. */
  static boolean isAsked(String question) {
    String text = ThaiText.normal(question);
    return ASKS.matcher(text).find() && !Ask.asks(text.replaceAll("ได้ไหม|ได้มั้ย", ""));
  }

  /**
   * The statements, at most {@value #MOST_STATEMENTS}; empty where the cabinet's decision is not
   * certain.
   *
   * @param named says which resolution it is
   * @param holds whether a statement holds against what it cites; one that does not is not said
   */
  static List<Statement> of(
      BestRead read,
      List<Decision> decisions,
      Optional<EnglishKeys> keys,
      Words words,
      Statement named,
      Predicate<Statement> holds) {
    if (!read.isWhole()) return List.of();
    var frames = new FactFrames(read.resolution(), decisions, keys);
    return new Summary(read, words, frames, holds).told(named);
  }

  private List<Statement> told(Statement named) {
    Facts facts = read.text().facts();
    Optional<Statement> decided = decided(facts).flatMap(this::said);
    if (decided.isEmpty()) return List.of();
    List<Statement> told = new ArrayList<>(List.of(decided.get(), named));
    order(facts).flatMap(this::said).ifPresent(s -> add(told, s));
    amount(facts).flatMap(this::said).ifPresent(s -> add(told, s));
    proposed(facts).flatMap(this::said).ifPresent(s -> add(told, s));
    return told;
  }

  private Optional<Statement> said(FactAnswer fact) {
    return Optional.of(frames.of(fact, false)).filter(holds);
  }

  /** Adds what is new, as long as all of it stays one paragraph. */
  private static void add(List<Statement> told, Statement more) {
    Span span = more.citations().getFirst().span();
    boolean untold =
        told.stream().flatMap(s -> s.citations().stream()).noneMatch(c -> c.span().contains(span));
    int length = told.stream().mapToInt(s -> s.text().length()).sum() + more.text().length();
    if (untold && told.size() < MOST_STATEMENTS && length <= LONGEST) told.add(more);
  }

  private Optional<FactAnswer> decided(Facts facts) {
    List<CabinetDecision> all = facts.decisions();
    List<CabinetDecision> points =
        all.stream()
            .filter(Summary::isCertain)
            .filter(d -> all.stream().noneMatch(o -> !o.equals(d) && o.span().contains(d.span())))
            .limit(MOST_POINTS)
            .toList();
    if (points.isEmpty()) return Optional.empty();
    int each = points.size() == 1 ? LONGEST_PART * 3 / 2 : LONGEST_PART * 3 / 4;
    List<Span> spans = points.stream().map(d -> near.shortened(d.span(), each)).toList();
    return Optional.of(new FactAnswer.Decided(points, spans));
  }

  /** The first order that names a time, else the first. */
  private Optional<FactAnswer> order(Facts facts) {
    List<Assignment> orders = facts.assignments().stream().filter(Summary::isCertain).toList();
    return orders.stream()
        .filter(o -> o.deadlines().stream().anyMatch(Summary::isCertain))
        .findFirst()
        .or(() -> orders.stream().findFirst())
        .map(o -> new FactAnswer.Ordered(o, near.shortened(o.span(), LONGEST_PART)));
  }

  /** The sum, where one only is decided or key. */
  private Optional<FactAnswer> amount(Facts facts) {
    List<Amount> sums =
        facts.amounts().stream()
            .filter(a -> a.role() != Amount.Role.MENTIONED && a.per().isEmpty() && isCertain(a))
            .toList();
    long different = sums.stream().map(a -> a.baht().stripTrailingZeros()).distinct().count();
    if (different != 1) return Optional.empty();
    Span sum = sums.getFirst().span();
    Span clause = near.clause(sum);
    return Optional.of(new FactAnswer.Costs(sum, clause.length() <= LONGEST_PART ? clause : sum));
  }

  private static Optional<FactAnswer> proposed(Facts facts) {
    return facts.proposers().stream()
        .filter(Summary::isCertain)
        .findFirst()
        .map(p -> new FactAnswer.Proposed(p, p.span()));
  }

  private static boolean isCertain(Fact fact) {
    return fact.confidence() != Confidence.DOUBTFUL;
  }
}
