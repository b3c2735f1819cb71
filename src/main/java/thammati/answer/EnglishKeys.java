package thammati.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thammati.answer.reading.AskedFor.Kind;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.message.Messages;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Says in English what Thai words tell in figures, days and names of agencies, for readers who
 * cannot read the quotation. What has no certain English form is left to the quotation.
 */
final class EnglishKeys {
  /** Scale words that English has; "หมื่นล้าน" it has not. */
  private static final Map<String, String> SCALES =
      Map.of("", "", "ล้าน", "million", "พันล้าน", "billion", "ล้านล้าน", "trillion");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("บาท", "unit.baht"),
          Map.entry("ยูโร", "unit.euros"),
          Map.entry("ดอลลาร์สหรัฐ", "unit.dollars"),
          Map.entry("ดอลลาร์ สรอ.", "unit.dollars"),
          Map.entry("คน", "unit.people"),
          Map.entry("ราย", "unit.cases"),
          Map.entry("ครัวเรือน", "unit.households"),
          Map.entry("ไร่", "unit.rai"),
          Map.entry("แห่ง", "unit.places"),
          Map.entry("จังหวัด", "unit.provinces"),
          Map.entry("ประเทศ", "unit.countries"),
          Map.entry("ปี", "unit.years"),
          Map.entry("เดือน", "unit.months"),
          Map.entry("วัน", "unit.days"),
          Map.entry("วันทำการ", "unit.working_days"),
          Map.entry("ชั่วโมง", "unit.hours"),
          Map.entry("ครั้ง", "unit.times"),
          Map.entry("ตัน", "unit.tonnes"),
          Map.entry("กิโลเมตร", "unit.kilometres"),
          Map.entry("เมกะวัตต์", "unit.megawatts"),
          Map.entry("โครงการ", "unit.projects"),
          Map.entry("โดส", "unit.doses"));

  private static final Set<String> MONEY = Set.of("บาท", "ยูโร", "ดอลลาร์สหรัฐ", "ดอลลาร์ สรอ.");

  /** A figure or range with its unit, the longest unit first. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<percent>ร้อยละ\\s*)?(?<![0-9.,])(?<figure>[0-9][0-9,]*(?:\\.[0-9]+)?(?:\\s*[-–]\\s*[0-9][0-9,]*(?:\\.[0-9]+)?)?)"
              + "(?![0-9.,]*[0-9])\\s*(?<scale>ล้านล้าน|พันล้าน|หมื่นล้าน|แสนล้าน|ล้าน|แสน|หมื่น)?\\s*(?<unit>%|"
              + UNITS.keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(u -> u))
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")?");

  private static final Set<Kind> FIGURES =
      Set.of(Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.DURATION, Kind.CHANGE);

  private static final Set<Kind> SAYABLE = Set.of(Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.DATE);

  /** More than this many figures or agencies do not tell which of them answers. */
  private static final int MOST = 2;

  /** Every resolution names it. */
  private static final String CABINET = "คณะรัฐมนตรี";

  private final Agencies agencies;
  private final Messages words = Messages.english();

  EnglishKeys(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * What a stretch tells of these kinds, in its order, each once.
   *
   * @param body the text
   * @param kinds kinds of thing that are asked for, of which figures, days and agencies can be said
   */
  List<String> in(String body, Span stretch, Set<Kind> kinds) {
    Set<String> keys = new LinkedHashSet<>();
    String said = ThaiText.plain(stretch.in(body));
    if (kinds.stream().anyMatch(FIGURES::contains)) {
      Matcher m = MEASURE.matcher(said);
      List<DateMention> dates = ThaiDates.find(said);
      while (m.find()) {
        Span at = new Span(m.start("figure"), m.end("figure"));
        boolean dated = dates.stream().anyMatch(d -> d.span().overlaps(at));
        if (!dated) measure(m, kinds).ifPresent(keys::add);
      }
    }
    if (kinds.contains(Kind.DATE)) {
      List<String> days =
          ThaiDates.find(said).stream()
              .filter(date -> date.year() > 0 && date.month() > 0)
              .map(ThaiDates::formatEnglish)
              .distinct()
              .toList();
      if (days.size() == 1) keys.addAll(days);
    }
    if (kinds.contains(Kind.AGENCY) || kinds.contains(Kind.PLACE)) {
      for (AgencyMention mention : agencies.find(said)) agency(mention).ifPresent(keys::add);
    }
    return new ArrayList<>(keys);
  }

  /**
   * A sentence in English with what the quotations tell of what is asked, resting on them; empty if
   * they tell nothing that can be said, or so much that it is not certain which answers.
   *
   * @param quotations what is quoted, in statements of one citation each
   * @param asked kinds of thing that are asked for; empty where the question does not tell
   */
  Optional<Statement> restated(List<Statement> quotations, Set<Kind> asked) {
    Set<Kind> kinds = asked.isEmpty() ? SAYABLE : asked;
    Set<String> keys = new LinkedHashSet<>();
    List<Citation> citations = new ArrayList<>();
    for (Statement quotation : quotations) {
      for (Citation citation : quotation.citations()) {
        keys.addAll(in(citation.resolution().body(), citation.span(), kinds));
        citations.add(citation);
      }
    }
    if (keys.isEmpty() || keys.size() > (asked.isEmpty() ? 1 : MOST)) return Optional.empty();
    String text = words.get("english.keys", String.join("; ", keys));
    return Optional.of(new Statement(text, citations));
  }

  private Optional<String> measure(Matcher m, Set<Kind> kinds) {
    String figure = m.group("figure").replaceAll("\\s", "");
    String scale = SCALES.get(m.group("scale") == null ? "" : m.group("scale"));
    String unit = m.group("unit") == null ? "" : m.group("unit");
    if (m.group("percent") != null || unit.equals("%")) {
      boolean asked = kinds.contains(Kind.PERCENT) || kinds.contains(Kind.CHANGE);
      return asked ? Optional.of(words.get("unit.percent", figure)) : Optional.empty();
    }
    String name = UNITS.get(unit);
    if (scale == null || name == null || figure.equals("1")) return Optional.empty();
    boolean money = MONEY.contains(unit);
    if (money ? !kinds.contains(Kind.MONEY) && !kinds.contains(Kind.CHANGE) : onlyMoney(kinds)) {
      return Optional.empty();
    }
    String counted = scale.isEmpty() ? words.get(name) : scale + " " + words.get(name);
    return Optional.of(figure + " " + counted);
  }

  private static boolean onlyMoney(Set<Kind> kinds) {
    return kinds.stream().filter(FIGURES::contains).allMatch(Kind.MONEY::equals);
  }

  private static Optional<String> agency(AgencyMention mention) {
    if (mention.agencies().size() != 1) return Optional.empty();
    Agency agency = mention.agencies().getFirst();
    String english = agency.english();
    return english.isEmpty() || agency.name().equals(CABINET)
        ? Optional.empty()
        : Optional.of(english);
  }
}
