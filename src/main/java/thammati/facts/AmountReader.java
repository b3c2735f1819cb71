package thammati.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thammati.facts.Amount.Role;
import thammati.text.Span;
import thammati.thai.ThaiText;

/** Finds the sums in baht with what they are for, where the money comes from and their role. */
public final class AmountReader {
  private static final int PURPOSE_BEFORE = 160;
  private static final int PURPOSE_BEHIND = 160;
  private static final int MOST_KEYS = 3;

  /** Where the explanation tells more sums than this, they are details of a whole. */
  private static final int DETAIL = 8;

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<centralfund>งบกลาง(?:[ \\t]{0,9}รายการ["
              + " \\t]{0,3}เงินสำรองจ่ายเพื่อกรณีฉุกเฉินหรือจำเป็น)?)|(?<loan>เงินกู้(?:["
              + " \\t]{0,3}(?:ตาม|ภายใต้)["
              + " \\t]{0,3}(?:พระราชกำหนด|พ\\.ร\\.ก\\.)[^\\s]{0,60})?(?!ยืมโดย))|(?<annualbudget>งบประมาณรายจ่าย(?:ประจำปี|เพิ่มเติม)?[^\\n0-9]{0,30}(?:(?:พ\\.ศ\\.)?["
              + " \\t]{0,3}[0-9]{4})?)|(?<fund>เงิน(?:ของ|จาก)?กองทุน[ก-๎]{2,40}|กองทุน[ก-๎]{2,40})"
              + "|(?<ownrevenue>เงินรายได้(?:ของ)?[ก-๎]{0,30}|เงินนอกงบประมาณ|รายได้ของ(?:หน่วยงาน|รัฐวิสาหกิจ))"
              + "|(?<grant>เงินช่วยเหลือจาก[ก-๎]{2,40}|เงินให้เปล่า)");

  private AmountReader() {}

  /** The sums of a body in the order of the text, each value once in its best role. */
  public static List<Amount> read(String body) {
    return from(body, QuantityReader.read(body), Ruling.none());
  }

  /**
   * The sums among the quantities of a body.
   *
   * @param ruling what the cabinet decided in it; {@link Ruling#none} where that is not known
   */
  static List<Amount> from(String body, List<Quantity> quantities, Ruling ruling) {
    String text = ThaiText.plain(body);
    AmountRoles roles = new AmountRoles(text, ruling);
    List<Amount> all = new ArrayList<>();
    for (Quantity quantity : quantities) {
      if (quantity.unit() != Unit.BAHT) continue;
      Amount amount = amount(text, quantity, roles);
      boolean shares = !all.isEmpty() && sharesKey(all.getLast(), amount, roles);
      all.add(shares ? in(Role.KEY, amount) : amount);
    }
    Set<List<BigDecimal>> terms = terms(quantities, roles);
    Optional<BigDecimal> decided =
        all.stream()
            .filter(a -> a.role() == Role.DECIDED)
            .map(Amount::upTo)
            .max(BigDecimal::compareTo);
    boolean many = all.stream().filter(a -> a.role() == Role.KEY).count() > DETAIL;
    List<Amount> once = new ArrayList<>();
    Set<List<BigDecimal>> seen = new HashSet<>();
    int keys = 0;
    for (Amount amount : all) {
      if (!seen.add(value(amount))) continue;
      boolean key = amount.role() == Role.KEY;
      boolean frame = roles.namesFrame(amount.span());
      boolean framed =
          decided.map(d -> frame && amount.baht().compareTo(d) > 0).orElse(frame || !many);
      boolean kept = key && framed && ++keys <= (decided.isPresent() ? 1 : MOST_KEYS);
      if (decided.isEmpty() && terms.contains(value(amount))) once.add(in(Role.KEY, amount));
      else once.add(key && !kept ? in(Role.MENTIONED, amount) : amount);
    }
    return List.copyOf(once);
  }

  private static Amount amount(String text, Quantity quantity, AmountRoles roles) {
    Span span = quantity.span();
    Span clause = clause(text, span);
    Matcher source = source(text, clause, span);
    Span named = source == null ? new Span(span.start(), span.start()) : span(source);
    return new Amount(
        quantity.from(),
        quantity.to(),
        quantity.per(),
        span,
        clause,
        source == null ? BudgetSource.UNSTATED : kind(source),
        named,
        roles.of(quantity),
        quantity.confidence());
  }

  private static boolean sharesKey(Amount other, Amount amount, AmountRoles roles) {
    return other.role() == Role.KEY
        && amount.role() == Role.MENTIONED
        && roles.sharesWith(other.span(), amount.span());
  }

  private static List<BigDecimal> value(Amount amount) {
    return List.of(amount.baht(), amount.upTo());
  }

  private static Set<List<BigDecimal>> terms(List<Quantity> quantities, AmountRoles roles) {
    return quantities.stream()
        .filter(q -> q.unit() == Unit.BAHT && roles.isTerm(q))
        .map(q -> List.of(q.from(), q.to()))
        .collect(Collectors.toSet());
  }

  private static Amount in(Role role, Amount a) {
    return new Amount(
        a.baht(),
        a.upTo(),
        a.per(),
        a.span(),
        a.purpose(),
        a.source(),
        a.sourceSpan(),
        role,
        a.confidence());
  }

  /** The line around the sum, cut to what a reader takes in at once. */
  private static Span clause(String text, Span span) {
    int from = Lines.start(text, span.start(), PURPOSE_BEFORE);
    while (from > 0 && from < span.start() && !isBlank(text.charAt(from - 1))) from++;
    int to = Lines.end(text, span.end(), PURPOSE_BEHIND);
    while (to < text.length() && to > span.end() && !isBlank(text.charAt(to))) to--;
    return new Span(from, to).trimmedIn(text);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /** The source named last before the sum, else first behind it, in the same clause. */
  private static @Nullable Matcher source(String text, Span clause, Span span) {
    Matcher m = SOURCE.matcher(text).region(clause.start(), clause.end());
    int best = -1;
    while (m.find()) {
      if (best >= 0 && m.start() > span.end()) break;
      best = m.start();
    }
    if (best < 0) return null;
    Matcher again = SOURCE.matcher(text).region(best, clause.end());
    return again.lookingAt() ? again : null;
  }

  /** The source that these words, and no others, name. */
  static BudgetSource source(String words) {
    Matcher m = SOURCE.matcher(ThaiText.plain(words));
    return m.matches() ? kind(m) : BudgetSource.UNSTATED;
  }

  private static BudgetSource kind(Matcher m) {
    for (BudgetSource source : BudgetSource.values()) {
      String group = source.code().replace("_", "");
      if (!group.isEmpty() && m.group(group) != null) return source;
    }
    return BudgetSource.UNSTATED;
  }

  private static Span span(Matcher m) {
    return new Span(m.start(), m.end());
  }
}
