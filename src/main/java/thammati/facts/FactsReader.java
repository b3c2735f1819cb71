package thammati.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.Facts.Amount;
import thammati.facts.Facts.Proposer;
import thammati.facts.Facts.Reference;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Reads the facts out of a body. Pure, safe to share between threads. */
public final class FactsReader {
  private static final int PROPOSER_WITHIN = 900;
  private static final Pattern PROPOSED =
      Pattern.compile(
          "ตามที่\\s*(?<who>[^\\n]{2,160}?)\\s*เสนอ|(?:ทั้งนี้|โดย)\\s+(?<then>\\S{2,60}?)\\s*(?:เสนอว่า|รายงานว่า|เสนอ)");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)\\s*(?<scale>ล้านล้าน|แสนล้าน|หมื่นล้าน|พันล้าน|ล้าน|แสน|หมื่น)?\\s*บาท");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "หมื่น", new BigDecimal(10_000),
          "แสน", new BigDecimal(100_000),
          "ล้าน", new BigDecimal(1_000_000),
          "พันล้าน", new BigDecimal(1_000_000_000L),
          "หมื่นล้าน", new BigDecimal(10_000_000_000L),
          "แสนล้าน", new BigDecimal(100_000_000_000L),
          "ล้านล้าน", new BigDecimal(1_000_000_000_000L));
  private static final Pattern RESOLVED =
      Pattern.compile("มติ(?:คณะรัฐมนตรี|\\s*ครม\\.?)[^\\n]{0,12}?(?:เมื่อ)?\\s*(?:วันที่)?\\s*");

  private final Agencies agencies;

  /** Knows agencies by the dictionary. */
  public FactsReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The facts of a body, each with its span in it. */
  public Facts read(String body) {
    String text = ThaiText.plain(body);
    return new Facts(DecisionReader.read(text), proposers(text), amounts(text), references(text));
  }

  private List<Proposer> proposers(String text) {
    String head = text.substring(0, Math.min(PROPOSER_WITHIN, text.length()));
    Matcher m = PROPOSED.matcher(head);
    if (!m.find()) return List.of();
    String group = m.group("who") != null ? "who" : "then";
    Span span = new Span(m.start(group), m.end(group));
    List<Proposer> proposers = new ArrayList<>();
    for (AgencyMention mention : agencies.find(span.in(text))) {
      String name = mention.agencies().getFirst().name();
      if (proposers.stream().noneMatch(p -> p.agency().equals(name))) {
        proposers.add(new Proposer(name, mention.span().shifted(span.start())));
      }
    }
    return proposers.isEmpty() ? List.of(new Proposer(span.in(text), span)) : proposers;
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
      String behind = text.substring(m.end(), Math.min(text.length(), m.end() + 30));
      ThaiDates.find(behind).stream()
          .filter(d -> d.span().start() <= 2)
          .findFirst()
          .flatMap(d ->
              d.date()
                  .map(day -> new Reference(day, new Span(m.start(), m.end() + d.span().end()))))
          .filter(r -> references.stream().noneMatch(k -> k.date().equals(r.date())))
          .ifPresent(references::add);
    }
    return references;
  }
}
