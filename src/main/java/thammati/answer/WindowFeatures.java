package thammati.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.answer.AskedFor.Kind;
import thammati.answer.Things.Thing;
import thammati.facts.Facts;
import thammati.text.Span;

/**
 * What speaks for a window of a text as the answer to one ask. What counts most is how near the
 * ask's words stand to something of the wanted kind that the question does not say.
 */
final class WindowFeatures {
  /** The features in the order of {@link #of}; the names under which their weights are kept. */
  static final List<String> NAMES =
      List.of(
          "overlap",
          "trigrams",
          "near40",
          "near120",
          "kinds",
          "units",
          "middle",
          "before150",
          "before400",
          "decisionFirst",
          "first",
          "length",
          "wanted",
          "listed",
          "heads",
          "edge",
          "left60",
          "trigramsNear",
          "near15",
          "fact",
          "factNear",
          "decided");

  private static final int CONTEXT = 150;
  private static final double THING = 0.3;
  private static final double WORDS = 0.05;
  private static final Pattern LISTED =
      Pattern.compile("ได้แก่|ประกอบด้วย|ดังนี้|คือ|อาทิ|เช่น|\\s\\(?[0-9]{1,2}[.)]|,|\\sและ");
  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:สาระสำคัญ|ทั้งนี้|ซึ่ง|และ|หรือ|โดย|แต่|จึง|เป็น|[)\\]”,]).*", Pattern.DOTALL);

  /** Names of one unit, the plain and the official. */
  private static final List<List<String>> SAME =
      List.of(
          List.of("คน", "ราย", "รายชื่อ", "ท่าน", "อัตรา"),
          List.of("ครั้ง", "หน", "รอบ"),
          List.of("กิโล", "ก.ม.", "กม."),
          List.of("หลัง", "หน่วย", "ยูนิต"));

  /** A post where a person is asked for; a name tells more. */
  private static final Pattern POST =
      Pattern.compile("(?:รัฐมนตรี|อธิบดี|ปลัดกระทรวง|เลขาธิการ|ผู้อำนวยการ|ผู้ว่าการ).*");

  private final ReadText text;
  private final Ask ask;
  private final Nearness words;
  private final double[] trigramMass;
  private final List<Thing> things;
  private final double[] near40;
  private final double[] near120;
  private final double[] near80;
  private final double[] left60;
  private final double[] near15;
  private final double[] trigramsNear;
  private final List<Span> facts;
  private final double[] factNear;
  private final int[] listed;
  private final int[] decided;

  WindowFeatures(ReadText text, Ask ask) {
    this.text = text;
    this.ask = ask;
    this.words = new Nearness(text, ask.terms());
    this.trigramMass = TrigramMass.of(text.body(), ask.terms().trigrams());
    Set<Kind> kinds = ask.wanted().kinds();
    this.things = text.things().stream().filter(t -> kinds.contains(t.kind())).toList();
    this.near15 = each(t -> words.around(t.span(), 15));
    this.near40 = each(t -> words.around(t.span(), 40));
    this.near80 = each(t -> words.around(t.span(), 80));
    this.near120 = each(t -> words.around(t.span(), 120));
    this.left60 = each(t -> words.before(t.span().start(), 60));
    this.trigramsNear = each(t -> mass(t.span().start() - 80, t.span().end() + 40));
    this.facts = AskedFacts.of(ask.words(), ask.wanted(), text.facts());
    this.factNear = facts.stream().mapToDouble(f -> words.around(f, 80)).toArray();
    this.decided = decided(text);
    this.listed = ask.wanted().list() ? counts(LISTED, text.body()) : new int[0];
  }

  /** The features of a window, one for each of {@link #NAMES}. */
  double[] of(Span window) {
    double overlap = words.weightOf(window);
    double best40 = 0;
    double best120 = 0;
    double best15 = 0;
    double bestLeft = 0;
    double bestTrigrams = 0;
    double wanted = 0;
    Map<Kind, Double> perKind = new EnumMap<>(Kind.class);
    Set<String> units = new HashSet<>();
    for (int i = firstThing(window.start()); i < things.size(); i++) {
      Thing thing = things.get(i);
      if (thing.span().start() >= window.end()) break;
      if (!window.contains(thing.span())) continue;
      wanted = 1;
      best40 = Math.max(best40, near40[i]);
      best120 = Math.max(best120, near120[i]);
      best15 = Math.max(best15, near15[i]);
      bestLeft = Math.max(bestLeft, left60[i]);
      bestTrigrams = Math.max(bestTrigrams, trigramsNear[i]);
      perKind.merge(thing.kind(), near80[i], Math::max);
      if (thing.unit().isEmpty()) continue;
      for (String unit : ask.wanted().units()) if (counts(thing, unit)) units.add(unit);
    }
    double fact = 0;
    double bestFact = 0;
    for (int i = 0; i < factNear.length; i++) {
      if (!window.contains(facts.get(i))) continue;
      fact = 1;
      bestFact = Math.max(bestFact, factNear[i]);
    }
    int start = window.start();
    Span middle = new Span((start + window.end()) / 2, (start + window.end()) / 2);
    double decision = ask.wanted().kinds().contains(Kind.DECISION) ? Math.exp(-start / 400.0) : 0;
    return new double[] {
      overlap,
      trigramMass[window.end()] - trigramMass[start],
      best40,
      best120,
      perKind.values().stream().mapToDouble(Double::doubleValue).sum(),
      units.size(),
      words.around(middle, CONTEXT),
      words.weightOf(new Span(Math.max(0, start - CONTEXT), start)),
      words.weightOf(new Span(Math.max(0, start - 400), start)),
      decision,
      Math.exp(-start / 600.0),
      window.length() / 100.0,
      wanted,
      listed.length == 0 ? 0 : Math.min(6, listed[window.end()] - listed[start]),
      words.any() ? startsLine(start) : 0,
      FIRST_WORDS
              .matcher(text.body().substring(start, Math.min(start + 12, window.end())))
              .matches()
          ? 1
          : 0,
      bestLeft,
      bestTrigrams,
      best15,
      fact,
      bestFact,
      decided[window.end()] - decided[start] > 0.3 * window.length() ? 1 : 0
    };
  }

  /**
   * The window without the clauses at its ends that neither hold a wanted thing nor tell of the
   * ask's words what the rest does not.
   */
  Span trimmed(Span window) {
    if (things.isEmpty()) return window;
    List<Span> clauses = text.clauses().stream().filter(window::contains).toList();
    double all = words.weightOf(window);
    double most = nearest(window);
    int first = 0;
    int last = clauses.size() - 1;
    while (first < last
        && spare(
            clauses.get(first),
            new Span(clauses.get(first + 1).start(), clauses.get(last).end()),
            all,
            most)) first++;
    while (first < last
        && spare(
            clauses.get(last),
            new Span(clauses.get(first).start(), clauses.get(last - 1).end()),
            all,
            most)) last--;
    return clauses.isEmpty()
        ? window
        : new Span(clauses.get(first).start(), clauses.get(last).end());
  }

  private boolean spare(Span clause, Span rest, double all, double most) {
    return nearest(clause) < THING * most && all - words.weightOf(rest) < WORDS * all;
  }

  private double nearest(Span stretch) {
    double most = 0;
    for (int i = firstThing(stretch.start()); i < things.size(); i++) {
      if (things.get(i).span().start() >= stretch.end()) break;
      most = Math.max(most, near40[i]);
    }
    return most;
  }

  /** The share of the ask's words, by weight, that stand in the window or just before it. */
  double shareHeld(Span window) {
    double all = ask.terms().weights().values().stream().mapToDouble(w -> w).sum();
    Span wide = new Span(Math.max(0, window.start() - CONTEXT), window.end());
    return all == 0 ? 0 : words.weightOf(wide) / all;
  }

  /** What a window would be as a quotation. */
  Support.Quote quote(Span window) {
    double all = ask.terms().weights().values().stream().mapToDouble(w -> w).sum();
    double[] values = of(window);
    boolean wanted = ask.wanted().kinds().isEmpty() || values[NAMES.indexOf("wanted")] > 0;
    double near = all == 0 ? 0 : values[NAMES.indexOf("near40")] / all;
    return new Support.Quote(window, shareHeld(window), wanted, near, Optional.empty());
  }

  private double startsLine(int start) {
    return start == 0 || text.body().charAt(start - 1) == '\n' ? 1 : 0;
  }

  private int firstThing(int start) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (things.get(middle).span().start() < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A value for each thing; one with the wanted unit counts double, one with another half. */
  private double[] each(ToDoubleFunction<Thing> measure) {
    Set<String> units = ask.wanted().units();
    return things.stream()
        .mapToDouble(thing -> {
          double value = measure.applyAsDouble(thing);
          if (thing.kind() == Kind.PERSON && POST.matcher(thing.words()).matches())
            return value / 2;
          if (units.isEmpty() || (thing.unit().isEmpty() && thing.kind() != Kind.PERCENT)) {
            return value;
          }
          return units.stream().anyMatch(u -> counts(thing, u)) ? 2 * value : value / 2;
        })
        .toArray();
  }

  /** Whether a thing is counted in the unit, under whichever of its names. */
  private static boolean counts(Thing thing, String unit) {
    if (unit.startsWith("เปอร์เซ็นต์")) return thing.kind() == Kind.PERCENT;
    return sameUnit(thing.unit(), unit)
        || SAME.stream().anyMatch(m -> starts(m, thing.unit()) && starts(m, unit));
  }

  private static boolean starts(List<String> names, String unit) {
    return names.stream().anyMatch(unit::startsWith);
  }

  private double mass(int from, int to) {
    return trigramMass[Math.min(to, trigramMass.length - 1)] - trigramMass[Math.max(0, from)];
  }

  private static boolean sameUnit(String found, String wanted) {
    return found.startsWith(wanted) || wanted.startsWith(found);
  }

  /** Running count of the characters that stand in what the cabinet itself decided or ordered. */
  private static int[] decided(ReadText text) {
    int[] decided = new int[text.body().length() + 1];
    Facts facts = text.facts();
    Stream.of(
            facts.decisions().stream().map(d -> d.span()),
            facts.assignments().stream().map(a -> a.span()),
            facts.ruling().provisos().stream().map(p -> p.span()))
        .flatMap(spans -> spans)
        .forEach(s -> Arrays.fill(decided, s.start() + 1, s.end() + 1, 1));
    for (int i = 1; i < decided.length; i++) decided[i] += decided[i - 1];
    return decided;
  }

  private static int[] counts(Pattern pattern, String body) {
    int[] counts = new int[body.length() + 1];
    Matcher m = pattern.matcher(body);
    while (m.find()) counts[m.end()]++;
    for (int i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
    return counts;
  }
}
