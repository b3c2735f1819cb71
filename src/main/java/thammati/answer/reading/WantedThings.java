package thammati.answer.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import thammati.answer.reading.AskedFor.Kind;
import thammati.answer.reading.Things.Thing;
import thammati.text.Span;

/** The things of a text that are of the wanted kinds, and how near an ask's words stand to each. */
final class WantedThings {
  /** Names of one unit, the plain and the official. */
  private static final List<List<String>> SAME =
      List.of(
          List.of("คน", "ราย", "รายชื่อ", "ท่าน", "อัตรา"),
          List.of("ครั้ง", "หน", "รอบ"),
          List.of("คะแนน", "แต้ม"),
          List.of("กิโล", "ก.ม.", "กม."),
          List.of("หลัง", "หน่วย", "ยูนิต"),
          List.of("เหรียญ", "ดอลลาร์", "ดอลล่าร์"));

  /** A post where a person is asked for; a name tells more. */
  private static final Pattern POST =
      Pattern.compile("(?:รัฐมนตรี|อธิบดี|ปลัดกระทรวง|เลขาธิการ|ผู้อำนวยการ|ผู้ว่าการ).*");

  /** What stands before the sum of several figures. */
  private static final Pattern SUM =
      Pattern.compile(".*(?:รวม|ทั้งสิ้น|ทั้งหมด).{0,20}", Pattern.DOTALL);

  /** Opens a cause; "เพื่อ" may tell what something is for, and stands everywhere. */
  private static final Pattern CAUSE = Pattern.compile("เนื่องจาก|เพราะ|สืบเนื่อง|ประกอบกับ");

  private static final double AS_CAUSE = 1.5;

  private static final int BEFORE = 40;
  private static final double AS_TOTAL = 1.5;

  private final ReadText text;
  private final AskedFor asked;
  private final List<Thing> things;
  private final double[] trigramMass;
  private final double[] factors;
  private final double[] near15;
  private final double[] near40;
  private final double[] near80;
  private final double[] near120;
  private final double[] left60;
  private final double[] trigramsNear;
  private final double[] focusNear;

  /**
   * Measures every thing once.
   *
   * @param trigramMass running sum of the ask's runs of letters over the body
   */
  WantedThings(
      ReadText text, AskedFor asked, Nearness words, Nearness focus, double[] trigramMass) {
    this.text = text;
    this.asked = asked;
    this.trigramMass = trigramMass;
    this.things = text.things().stream().filter(t -> asked.kinds().contains(t.kind())).toList();
    this.factors = things.stream().mapToDouble(this::factor).toArray();
    this.near15 = each(t -> near(words, t, 15));
    this.near40 = each(t -> near(words, t, 40));
    this.near80 = each(t -> near(words, t, 80));
    this.near120 = each(t -> near(words, t, 120));
    this.left60 = each(t -> words.before(t.span().start(), 60));
    this.focusNear = each(t -> near(focus, t, 30));
    this.trigramsNear = each(t -> mass(t.span().start() - 80, t.span().end() + 40));
  }

  private double near(Nearness of, Thing thing, double distance) {
    Span row = text.rows().of(thing.span());
    return of.around(row, text.rows().heading(thing.span()), distance);
  }

  /** The best of what one window holds, 0 each if it holds none. */
  record Best(
      boolean found,
      double near15,
      double near40,
      double near120,
      double left60,
      double trigrams,
      double focus,
      double kinds,
      int units) {}

  boolean none() {
    return things.isEmpty();
  }

  /** What a window holds. */
  Best in(Span window) {
    boolean found = false;
    double best15 = 0;
    double best40 = 0;
    double best120 = 0;
    double bestLeft = 0;
    double bestTrigrams = 0;
    double bestFocus = 0;
    Map<Kind, Double> perKind = new EnumMap<>(Kind.class);
    Set<String> units = new HashSet<>();
    for (int i = firstThing(window.start()); i < things.size(); i++) {
      Thing thing = things.get(i);
      if (thing.span().start() >= window.end()) break;
      if (!window.contains(thing.span())) continue;
      found = true;
      best15 = Math.max(best15, near15[i]);
      best40 = Math.max(best40, near40[i]);
      best120 = Math.max(best120, near120[i]);
      bestLeft = Math.max(bestLeft, left60[i]);
      bestFocus = Math.max(bestFocus, focusNear[i]);
      bestTrigrams = Math.max(bestTrigrams, trigramsNear[i]);
      perKind.merge(thing.kind(), near80[i], Math::max);
      if (thing.unit().isEmpty()) continue;
      for (String unit : asked.units()) if (counts(thing, unit)) units.add(unit);
    }
    double kinds = perKind.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Best(
        found, best15, best40, best120, bestLeft, bestTrigrams, bestFocus, kinds, units.size());
  }

  /** How near the words stand to the best thing that begins in a stretch. */
  double nearest(Span stretch) {
    double most = 0;
    for (int i = firstThing(stretch.start()); i < things.size(); i++) {
      if (things.get(i).span().start() >= stretch.end()) break;
      most = Math.max(most, near40[i]);
    }
    return most;
  }

  /** Whether a stretch holds a thing other than those. */
  boolean holdsOther(Span stretch, Set<Span> told) {
    for (int i = firstThing(stretch.start()); i < things.size(); i++) {
      Span span = things.get(i).span();
      if (span.start() >= stretch.end()) break;
      if (stretch.contains(span) && told.stream().noneMatch(span::overlaps)) return true;
    }
    return false;
  }

  /** The thing in a stretch that the words stand nearest to. */
  Optional<Span> nearestIn(Span stretch) {
    int best = -1;
    for (int i = firstThing(stretch.start()); i < things.size(); i++) {
      if (things.get(i).span().start() >= stretch.end()) break;
      if (stretch.contains(things.get(i).span()) && (best < 0 || near40[i] > near40[best]))
        best = i;
    }
    return best < 0 ? Optional.empty() : Optional.of(things.get(best).span());
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

  private double[] each(ToDoubleFunction<Thing> measure) {
    double[] values = new double[factors.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = factors[i] * measure.applyAsDouble(things.get(i));
    }
    return values;
  }

  /**
   * How much a thing counts: a post half where a name is asked for, one with the wanted unit
   * double, one with another half, a total half as much again where a total is asked for.
   */
  private double factor(Thing thing) {
    double factor = asked.total() && isSum(thing) ? AS_TOTAL : 1;
    if (thing.kind() == Kind.REASON && CAUSE.matcher(thing.words()).matches()) return AS_CAUSE;
    if (asked.named() && thing.kind() == Kind.PERSON && POST.matcher(thing.words()).matches()) {
      return factor / 2;
    }
    Set<String> units = asked.units();
    boolean bare = thing.unit().isEmpty();
    if (bare && units.stream().anyMatch(unit -> isInRowOf(thing, unit))) return 2 * factor;
    if (units.isEmpty() || (bare && thing.kind() != Kind.PERCENT)) return factor;
    return units.stream().anyMatch(u -> counts(thing, u)) ? 2 * factor : factor / 2;
  }

  private boolean isInRowOf(Thing thing, String unit) {
    return unit.equals("บาท")
        ? text.rows().isMoney(thing.span())
        : text.rows().isCounted(thing.span(), unit, text.body());
  }

  private boolean isSum(Thing thing) {
    int start = thing.span().start();
    return SUM.matcher(text.body().substring(Math.max(0, start - BEFORE), start)).matches();
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
}
