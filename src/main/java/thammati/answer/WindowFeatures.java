package thammati.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.answer.AskedFor.Kind;
import thammati.answer.Things.Thing;
import thammati.text.Span;
import thammati.thai.Token;

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
          "factNear");

  private static final int CONTEXT = 150;
  private static final Pattern LISTED =
      Pattern.compile("ได้แก่|ประกอบด้วย|ดังนี้|คือ|อาทิ|เช่น|\\s\\(?[0-9]{1,2}[.)]|,|\\sและ");
  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:สาระสำคัญ|ทั้งนี้|ซึ่ง|และ|หรือ|โดย|แต่|จึง|เป็น|[)\\]”,]).*", Pattern.DOTALL);

  private final ReadText text;
  private final Ask ask;
  private final Map<String, int[]> places = new HashMap<>();
  private final Token[] matches;
  private final int[] starts;
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

  WindowFeatures(ReadText text, Ask ask) {
    this.text = text;
    this.ask = ask;
    this.matches =
        text.tokens().stream().filter(t -> ask.terms().weight(t.term()) > 0).toArray(Token[]::new);
    this.starts = Arrays.stream(matches).mapToInt(t -> t.span().start()).toArray();
    Map<String, List<Integer>> found = new HashMap<>();
    for (Token t : matches) {
      found.computeIfAbsent(t.term(), _ -> new ArrayList<>()).add(t.span().start());
    }
    found.forEach(
        (term, at) -> places.put(term, at.stream().mapToInt(Integer::intValue).toArray()));
    this.trigramMass = TrigramMass.of(text.body(), ask.terms().trigrams());
    Set<Kind> kinds = ask.wanted().kinds();
    this.things = text.things().stream().filter(t -> kinds.contains(t.kind())).toList();
    this.near15 = each(t -> proximity(t.span(), 15));
    this.near40 = each(t -> proximity(t.span(), 40));
    this.near80 = each(t -> proximity(t.span(), 80));
    this.near120 = each(t -> proximity(t.span(), 120));
    this.left60 = each(t -> before(t.span().start(), 60));
    this.trigramsNear = each(t -> mass(t.span().start() - 80, t.span().end() + 40));
    this.facts = AskedFacts.of(ask.words(), ask.wanted(), text.facts());
    this.factNear = facts.stream().mapToDouble(f -> proximity(f, 80)).toArray();
    this.listed = ask.wanted().list() ? counts(LISTED, text.body()) : new int[0];
  }

  /** The features of a window, one for each of {@link #NAMES}. */
  double[] of(Span window) {
    Set<String> held = held(window);
    double overlap = held.stream().mapToDouble(ask.terms()::weight).sum();
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
      for (String unit : ask.wanted().units()) if (sameUnit(thing.unit(), unit)) units.add(unit);
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
      proximity(middle, CONTEXT),
      weightOf(new Span(Math.max(0, start - CONTEXT), start)),
      weightOf(new Span(Math.max(0, start - 400), start)),
      decision,
      Math.exp(-start / 600.0),
      window.length() / 100.0,
      wanted,
      listed.length == 0 ? 0 : Math.min(6, listed[window.end()] - listed[start]),
      starts.length == 0 ? 0 : startsLine(start),
      FIRST_WORDS
              .matcher(text.body().substring(start, Math.min(start + 12, window.end())))
              .matches()
          ? 1
          : 0,
      bestLeft,
      bestTrigrams,
      best15,
      fact,
      bestFact
    };
  }

  /** The share of the ask's words, by weight, that stand in the window or just before it. */
  double shareHeld(Span window) {
    double all = ask.terms().weights().values().stream().mapToDouble(w -> w).sum();
    Span wide = new Span(Math.max(0, window.start() - CONTEXT), window.end());
    return all == 0 ? 0 : weightOf(wide) / all;
  }

  /** What a window would be as a quotation. */
  Support.Quote quote(Span window) {
    double all = ask.terms().weights().values().stream().mapToDouble(w -> w).sum();
    double[] values = of(window);
    boolean wanted = ask.wanted().kinds().isEmpty() || values[NAMES.indexOf("wanted")] > 0;
    double near = all == 0 ? 0 : values[NAMES.indexOf("near40")] / all;
    return new Support.Quote(window, shareHeld(window), wanted, near);
  }

  private double startsLine(int start) {
    return start == 0 || text.body().charAt(start - 1) == '\n' ? 1 : 0;
  }

  private double weightOf(Span stretch) {
    return held(stretch).stream().mapToDouble(ask.terms()::weight).sum();
  }

  private Set<String> held(Span window) {
    int at = Arrays.binarySearch(starts, window.start());
    if (at < 0) at = -at - 1;
    Set<String> held = new LinkedHashSet<>();
    for (; at < matches.length && starts[at] < window.end(); at++) {
      if (window.contains(matches[at].span())) held.add(matches[at].term());
    }
    return held;
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
          if (units.isEmpty() || thing.unit().isEmpty()) return value;
          boolean same = units.stream().anyMatch(u -> sameUnit(thing.unit(), u));
          return same ? 2 * value : value / 2;
        })
        .toArray();
  }

  private double mass(int from, int to) {
    return trigramMass[Math.min(to, trigramMass.length - 1)] - trigramMass[Math.max(0, from)];
  }

  /** How near the ask's words stand to a stretch, on either side. */
  private double proximity(Span at, double distance) {
    double sum = 0;
    for (var entry : places.entrySet()) {
      int[] where = entry.getValue();
      int next = Arrays.binarySearch(where, at.start());
      int right = next < 0 ? -next - 1 : next;
      double nearest = Double.MAX_VALUE;
      if (right < where.length) nearest = Math.max(0, where[right] - at.end());
      if (right > 0) nearest = Math.min(nearest, at.start() - where[right - 1]);
      if (nearest < 6 * distance)
        sum += ask.terms().weight(entry.getKey()) * Math.exp(-nearest / distance);
    }
    return sum;
  }

  /** How near the ask's words stand before a place. */
  private double before(int at, double distance) {
    double sum = 0;
    for (var entry : places.entrySet()) {
      int[] where = entry.getValue();
      int next = Arrays.binarySearch(where, at);
      int right = next < 0 ? -next - 1 : next;
      if (right == 0) continue;
      double nearest = at - where[right - 1];
      if (nearest < 6 * distance)
        sum += ask.terms().weight(entry.getKey()) * Math.exp(-nearest / distance);
    }
    return sum;
  }

  private static boolean sameUnit(String found, String wanted) {
    return found.startsWith(wanted) || wanted.startsWith(found);
  }

  private static int[] counts(Pattern pattern, String body) {
    int[] counts = new int[body.length() + 1];
    Matcher m = pattern.matcher(body);
    while (m.find()) counts[m.end()]++;
    for (int i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
    return counts;
  }
}
