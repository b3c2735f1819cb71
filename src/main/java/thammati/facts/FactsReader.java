package thammati.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.Facts.Amount;
import thammati.facts.Facts.Reference;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Reads the facts out of a body. Pure, safe to share between threads. */
public final class FactsReader {
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)\\s*(?<scale>ล้านล้าน|แสนล้าน|หมื่นล้าน|พันล้าน|ล้าน|แสน|หมื่น|พัน)?\\s*บาท");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "พัน", new BigDecimal(1_000),
          "หมื่น", new BigDecimal(10_000),
          "แสน", new BigDecimal(100_000),
          "ล้าน", new BigDecimal(1_000_000),
          "พันล้าน", new BigDecimal(1_000_000_000L),
          "หมื่นล้าน", new BigDecimal(10_000_000_000L),
          "แสนล้าน", new BigDecimal(100_000_000_000L),
          "ล้านล้าน", new BigDecimal(1_000_000_000_000L));
  private static final Pattern RESOLVED =
      Pattern.compile(
          "(?:มติ(?:คณะรัฐมนตรี|\\s*ครม\\.?)(?:ที่เกี่ยวข้อง|เดิม|ดังกล่าว)?|คณะรัฐมนตรี(?:ได้)?มีมติ)\\s*\\(?\\s*(?:เมื่อ)?\\s*(?:วันที่)?\\s*");
  private static final Pattern ANOTHER_DAY =
      Pattern.compile("\\s*(?:(?:,|และ|กับ)\\s*(?:วันที่\\s*)?|วันที่\\s*)");

  private final RulingReader rulings;

  /** Knows agencies by the dictionary. */
  public FactsReader(Agencies agencies) {
    this.rulings = new RulingReader(agencies);
  }

  /** The facts of a body whose meeting is not known, each with its span in it. */
  public Facts read(String body) {
    return read(body, null);
  }

  /** The facts of a body; the day of the meeting, if known, dates deadlines counted from it. */
  public Facts read(String body, @Nullable LocalDate meeting) {
    String text = ThaiText.plain(body);
    Ruling ruling = rulings.read(body, meeting);
    return new Facts(ruling, amounts(text), references(text));
  }

  private static List<Amount> amounts(String text) {
    Map<BigDecimal, Amount> amounts = new LinkedHashMap<>();
    Matcher m = MONEY.matcher(text);
    while (m.find()) {
      BigDecimal value = new BigDecimal(m.group("number").replace(",", ""));
      if (m.group("scale") != null) value = value.multiply(SCALES.get(m.group("scale")));
      BigDecimal baht = value.stripTrailingZeros();
      amounts.putIfAbsent(baht, new Amount(baht, new Span(m.start(), m.end())));
    }
    return List.copyOf(amounts.values());
  }

  private static List<Reference> references(String text) {
    List<Reference> references = new ArrayList<>();
    Matcher m = RESOLVED.matcher(text);
    while (m.find()) {
      int next = m.end();
      for (DateMention mention : ThaiDates.find(text.substring(m.end(), lineEnd(text, m.end())))) {
        Span span = mention.span().shifted(m.end());
        String between = text.substring(next, span.start());
        boolean first = next == m.end();
        if (first ? !between.isEmpty() : !ANOTHER_DAY.matcher(between).matches()) break;
        add(references, mention, new Span(first ? m.start() : span.start(), span.end()));
        next = span.end();
      }
    }
    return references;
  }

  private static void add(List<Reference> references, DateMention mention, Span span) {
    mention
        .date()
        .filter(day -> references.stream().noneMatch(r -> r.date().equals(day)))
        .ifPresent(day -> references.add(new Reference(day, span)));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
