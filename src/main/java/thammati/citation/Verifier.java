package thammati.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.DecisionVerbs;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiNumbers;
import thammati.thai.ThaiText;

/**
 * Holds a statement against what it cites, whoever wrote it. The evidence is the words quoted, the
 * title, the meeting's date and the words of the cabinet's decision; nothing else counts. Pure,
 * safe to share between threads.
 */
public final class Verifier {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<figure>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)"
              + "(?:\\s*(?<scale>(?:ล้าน|แสน|หมื่น|พัน|ร้อย|สิบ)ล้าน|ล้าน|แสน|หมื่น|พัน(?!ธ)|million|billion|trillion))?");

  /** English scale words and the Thai ones they translate. */
  private static final Map<String, String> SCALES =
      Map.of("million", "ล้าน", "billion", "พันล้าน", "trillion", "ล้านล้าน");

  private static final Pattern NEGATION =
      Pattern.compile("(?:ไม่|มิได้|มิให้|ห้าม|งดเว้น)(?<what>[ก-๎]{2,12})");
  private static final Pattern NEGATED = Pattern.compile("(?:ไม่|มิ|ห้าม|งดเว้น)(?:ได้|ให้)?$");

  private static final Pattern RISE = Pattern.compile("เพิ่มขึ้น|(?i:\\b(?:rise|increase))");
  private static final Pattern FALL = Pattern.compile("ลดลง|(?i:\\b(?:fall|decrease))");

  private static final Pattern MOST =
      Pattern.compile("สูง(?:ที่)?สุด|มาก(?:ที่)?สุด|(?i:\\b(?:largest|highest|most)\\b)");
  private static final Pattern LEAST =
      Pattern.compile("ต่ำ(?:ที่)?สุด|น้อย(?:ที่)?สุด|(?i:\\b(?:smallest|lowest|least)\\b)");
  private static final Pattern EARLIEST = Pattern.compile("แรกสุด|(?i:\\bearliest\\b)");
  private static final Pattern LATEST = Pattern.compile("ล่าสุด|(?i:\\blatest\\b)");

  /** Less than "เกิน" stands in too many other words; more, and a statement need not repeat it. */
  private static final int LEAST_NEGATED = 4;

  private static final int MOST_NEGATED = 8;

  private final Agencies agencies;

  /** Knows agencies by the dictionary. */
  public Verifier(Agencies agencies) {
    this.agencies = agencies;
  }

  /** What the statement says beyond its citations; empty if it holds. */
  public List<Violation> check(Statement statement) {
    List<Violation> violations = new ArrayList<>();
    List<Computed> sound = new ArrayList<>();
    for (Computed computed : statement.computed()) {
      boolean quoted = statement.citations().containsAll(cited(computed));
      if (quoted && computed.holds() && !isReversed(statement.text(), computed)) {
        // The number of a day is for comparing; nobody says it.
        if (!(computed instanceof Computed.InTime)) sound.add(computed);
      } else {
        String claimed = computed.claimed().toPlainString();
        violations.add(new Violation(Violation.Kind.COMPUTATION, claimed));
      }
    }
    violations.addAll(check(statement.text(), Evidence.of(statement.citations()), sound));
    return List.copyOf(violations);
  }

  /** What the text says beyond the evidence; empty if it holds. */
  public List<Violation> check(String text, String evidence) {
    return check(text, evidence, List.of());
  }

  /** Whether the words tell of a rise where there is a fall, of the most where it is the least. */
  private static boolean isReversed(String text, Computed computed) {
    return switch (computed) {
      case Computed.Difference(_, _, var by) ->
          (by.signum() <= 0 && RISE.matcher(text).find())
              || (by.signum() >= 0 && FALL.matcher(text).find());
      case Computed.Extreme(_, _, var largest) -> (largest ? LEAST : MOST).matcher(text).find();
      case Computed.InTime(_, _, var earliest) ->
          (earliest ? LATEST : EARLIEST).matcher(text).find();
      case Computed.Sum _, Computed.SumDifference _, Computed.Count _, Computed.CountDifference _ ->
          false;
    };
  }

  /** Where the operands stand; things that are only counted need not be quoted. */
  private static List<Citation> cited(Computed computed) {
    return switch (computed) {
      case Computed.Difference(var from, var to, _) -> List.of(from.citation(), to.citation());
      case Computed.Sum(var parts, _) -> parts.stream().map(Operand::citation).toList();
      case Computed.SumDifference(var more, var fewer, _) ->
          Stream.concat(more.stream(), fewer.stream()).map(Operand::citation).toList();
      case Computed.Extreme(var chosen, _, _) -> List.of(chosen.citation());
      case Computed.InTime(var chosen, _, _) -> List.of(chosen);
      case Computed.Count _, Computed.CountDifference _ -> List.of();
    };
  }

  private List<Violation> check(String text, String evidence, List<Computed> computed) {
    String said = ThaiText.normal(text);
    String known = ThaiText.normal(evidence);
    List<Violation> violations = new ArrayList<>();
    List<DateMention> dates = ThaiDates.find(said);
    checkDates(said, dates, ThaiDates.find(known), violations);
    checkNumbers(said, dates, numbers(known, ThaiDates.find(known)), computed, violations);
    checkAgencies(said, known, violations);
    checkDecisions(said, known, violations);
    checkNegations(said, known, violations);
    return List.copyOf(violations);
  }

  private static void checkDates(
      String said, List<DateMention> dates, List<DateMention> known, List<Violation> violations) {
    for (DateMention date : dates) {
      boolean holds =
          known.stream()
              .anyMatch(k ->
                  agrees(date.year(), k.year())
                      && agrees(date.month(), k.month())
                      && agrees(date.day(), k.day()));
      if (!holds) violations.add(new Violation(Violation.Kind.DATE, date.span().in(said)));
    }
  }

  /** A part that is not told claims nothing; one that is told must stand in the source. */
  private static boolean agrees(int claimed, int known) {
    return claimed == 0 || claimed == known;
  }

  private static void checkNumbers(
      String said,
      List<DateMention> dates,
      Set<String> known,
      List<Computed> computed,
      List<Violation> violations) {
    Matcher m = NUMBER.matcher(said);
    while (m.find()) {
      if (isDate(m, dates)) continue;
      BigDecimal value = value(m);
      boolean follows = computed.stream().anyMatch(c -> c.claimed().abs().compareTo(value) == 0);
      if (!follows && !known.contains(claim(m))) {
        violations.add(new Violation(Violation.Kind.NUMBER, m.group()));
      }
    }
  }

  /** The figures of the text with their scales; those of its dates prove dates only. */
  private static Set<String> numbers(String text, List<DateMention> dates) {
    Set<String> numbers = new HashSet<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      if (!isDate(m, dates)) numbers.add(claim(m));
    }
    return numbers;
  }

  private static boolean isDate(Matcher number, List<DateMention> dates) {
    Span figure = new Span(number.start("figure"), number.end("figure"));
    return dates.stream().anyMatch(d -> d.span().contains(figure));
  }

  private static String claim(Matcher number) {
    String scale = number.group("scale");
    String figure = plain(number.group("figure"));
    return scale == null ? figure : figure + SCALES.getOrDefault(scale, scale);
  }

  private static BigDecimal value(Matcher number) {
    BigDecimal figure = ThaiNumbers.figure(number.group("figure"));
    String scale = number.group("scale");
    return scale == null
        ? figure
        : figure.multiply(ThaiNumbers.scale(SCALES.getOrDefault(scale, scale)));
  }

  private static String plain(String number) {
    String digits = number.replace(",", "");
    return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
  }

  private void checkAgencies(String said, String known, List<Violation> violations) {
    Set<Agency> named =
        agencies.find(known).stream()
            .flatMap(m -> m.agencies().stream())
            .collect(Collectors.toSet());
    for (AgencyMention mention : agencies.find(said)) {
      String words = mention.span().in(said);
      boolean holds =
          known.contains(words) || mention.agencies().stream().anyMatch(named::contains);
      if (!holds) violations.add(new Violation(Violation.Kind.AGENCY, words));
    }
  }

  private static void checkDecisions(String said, String known, List<Violation> violations) {
    Set<DecisionCode> decided = EnumSet.noneOf(DecisionCode.class);
    DecisionVerbs.find(known).forEach(d -> decided.add(d.code()));
    for (Decision decision : DecisionVerbs.find(said)) {
      if (!decided.contains(decision.code())) {
        violations.add(new Violation(Violation.Kind.DECISION, decision.span().in(said)));
      }
    }
  }

  private static void checkNegations(String said, String known, List<Violation> violations) {
    String squashed = ThaiText.squash(known);
    Matcher m = NEGATION.matcher(said);
    while (m.find()) {
      if (!squashed.contains(ThaiText.squash(m.group()))) {
        violations.add(new Violation(Violation.Kind.NEGATION, m.group()));
      }
    }
    String claimed = ThaiText.squash(said);
    Set<String> lost = new LinkedHashSet<>();
    Matcher negated = NEGATION.matcher(known);
    while (negated.find()) {
      String what = negated.group("what");
      if (what.length() < LEAST_NEGATED) continue;
      String words = ThaiText.squash(what.substring(0, Math.min(MOST_NEGATED, what.length())));
      if (affirms(claimed, words) && !affirms(squashed, words)) lost.add(words);
    }
    lost.forEach(words -> violations.add(new Violation(Violation.Kind.NEGATION, words)));
  }

  /** Whether the words stand anywhere in the text without a "not" before them. */
  private static boolean affirms(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!NEGATED.matcher(text.substring(Math.max(0, at - 10), at)).find()) return true;
    }
    return false;
  }
}
