package thammati.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import thammati.answer.AskedFor.Kind;
import thammati.answer.Things.Thing;
import thammati.text.Span;
import thammati.thai.Clauses;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * One resolution read for one question: every window of clauses gets a score, and the best is what
 * answers. The score is the sum, each measured against the other windows of the same text, of how
 * many of the question's words the window holds, and above all how near to them something new of
 * the asked kind stands.
 */
final class Reading {
  /** Longest window in characters. */
  static final int WINDOW = 320;

  private static final int CONTEXT = 150;

  private final String body;
  private final QuestionTerms terms;
  private final AskedFor asked;
  private final List<Thing> things;
  private final List<Token> matches = new ArrayList<>();
  private final Map<String, int[]> places = new HashMap<>();
  private final double[] trigramMass;

  Reading(
      String body,
      String question,
      QuestionTerms terms,
      AskedFor asked,
      Things finder,
      Words words) {
    this.body = body;
    this.terms = terms;
    this.asked = asked;
    for (Token token : words.of(body)) {
      if (terms.weight(token.term()) > 0) matches.add(token);
    }
    for (String term : terms.weights().keySet()) {
      places.put(
          term,
          matches.stream()
              .filter(t -> t.term().equals(term))
              .mapToInt(t -> t.span().start())
              .toArray());
    }
    String said = ThaiText.plain(question);
    this.things = finder.find(body).stream().filter(t -> isNew(t, said)).toList();
    this.trigramMass = trigramMass(body, terms.trigrams());
  }

  /** All windows with their scores, best first; equal ones in the order of the text. */
  List<Window> windows() {
    List<Span> spans = spans();
    if (spans.isEmpty()) return List.of();
    double[] total = new double[spans.size()];
    for (Feature feature : features()) {
      double[] values = spans.stream().mapToDouble(feature::of).toArray();
      addStandardised(total, values);
    }
    return IntStream.range(0, total.length)
        .mapToObj(i -> new Window(spans.get(i), total[i]))
        .sorted()
        .toList();
  }

  private List<Feature> features() {
    return List.of(
        this::overlap,
        this::trigramOverlap,
        this::weakestPart,
        window -> near(window, 40),
        window -> near(window, 120),
        this::kindsMet,
        this::unitMet,
        this::aroundMiddle,
        this::before,
        this::decisionFirst);
  }

  private List<Span> spans() {
    List<Span> clauses = Clauses.of(body);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      int start = clauses.get(i).start();
      int end = clauses.get(i).end();
      for (int k = i + 1; k < clauses.size() && clauses.get(k).end() - start <= WINDOW; k++) {
        end = clauses.get(k).end();
      }
      spans.add(new Span(start, end - start > WINDOW ? cut(start) : end));
    }
    return spans;
  }

  /** The last blank inside the longest window that begins at {@code start}. */
  private int cut(int start) {
    for (int at = start + WINDOW; at > start + WINDOW / 2; at--) {
      if (Character.isWhitespace(body.charAt(at))) return at;
    }
    int at = start + WINDOW;
    while (Character.getType(body.charAt(at)) == Character.NON_SPACING_MARK) at--;
    return at;
  }

  private double overlap(Span window) {
    Set<String> held = new HashSet<>();
    for (Token token : matches) if (window.contains(token.span())) held.add(token.term());
    return held.stream().mapToDouble(terms::weight).sum();
  }

  private double trigramOverlap(Span window) {
    return trigramMass[window.end()] - trigramMass[window.start()];
  }

  /**
   * Each part of a question wants its answer; the window is as good as the part it serves least.
   */
  private double weakestPart(Span window) {
    Set<String> held = new HashSet<>();
    for (Token token : matches) if (window.contains(token.span())) held.add(token.term());
    return terms.parts().stream()
        .mapToDouble(part -> part.stream().filter(held::contains).mapToDouble(terms::weight).sum())
        .min()
        .orElse(0);
  }

  /** How near the question's words stand to the best thing of an asked kind in the window. */
  private double near(Span window, double distance) {
    double best = 0;
    for (Thing thing : things) {
      if (asked.kinds().contains(thing.kind()) && window.contains(thing.span())) {
        best = Math.max(best, proximity(thing.span().start(), distance));
      }
    }
    return best;
  }

  private double kindsMet(Span window) {
    double sum = 0;
    for (Kind kind : asked.kinds()) {
      double best = 0;
      for (Thing thing : things) {
        if (thing.kind() == kind && window.contains(thing.span())) {
          best = Math.max(best, proximity(thing.span().start(), 80));
        }
      }
      sum += best;
    }
    return sum;
  }

  private double unitMet(Span window) {
    double sum = 0;
    for (String unit : asked.units()) {
      boolean met =
          things.stream()
              .anyMatch(t ->
                  !t.unit().isEmpty() && sameUnit(t.unit(), unit) && window.contains(t.span()));
      if (met) sum++;
    }
    return sum;
  }

  private double aroundMiddle(Span window) {
    return proximity((window.start() + window.end()) / 2, CONTEXT);
  }

  private double before(Span window) {
    Span context = new Span(Math.max(0, window.start() - CONTEXT), window.start());
    return overlap(context);
  }

  /** The cabinet's decision stands first; what follows is grounds and background. */
  private double decisionFirst(Span window) {
    return asked.kinds().contains(Kind.DECISION) ? Math.exp(-window.start() / 400.0) : 0;
  }

  private double proximity(int at, double distance) {
    double sum = 0;
    for (var entry : places.entrySet()) {
      int[] starts = entry.getValue();
      int next = Arrays.binarySearch(starts, at);
      int right = next < 0 ? -next - 1 : next;
      double nearest = Double.MAX_VALUE;
      if (right < starts.length) nearest = starts[right] - at;
      if (right > 0) nearest = Math.min(nearest, at - starts[right - 1]);
      if (nearest < 6 * distance)
        sum += terms.weight(entry.getKey()) * Math.exp(-nearest / distance);
    }
    return sum;
  }

  private static boolean isNew(Thing thing, String question) {
    return !question.contains(thing.words());
  }

  private static boolean sameUnit(String found, String wanted) {
    return found.startsWith(wanted) || wanted.startsWith(found);
  }

  /**
   * Running sum over the body of how many of the question's trigrams begin there, rare ones more.
   */
  private static double[] trigramMass(String body, Set<String> wanted) {
    String text = ThaiText.lowerCase(ThaiText.arabicDigits(body));
    int[] letters =
        IntStream.range(0, text.length()).filter(i -> isWordCharacter(text.charAt(i))).toArray();
    Map<String, Integer> counts = new HashMap<>();
    String[] at = new String[Math.max(0, letters.length - 2)];
    for (int i = 0; i < at.length; i++) {
      at[i] =
          "" + text.charAt(letters[i]) + text.charAt(letters[i + 1]) + text.charAt(letters[i + 2]);
      if (wanted.contains(at[i])) counts.merge(at[i], 1, Integer::sum);
    }
    double[] mass = new double[body.length() + 1];
    for (int i = 0; i < at.length; i++) {
      Integer count = counts.get(at[i]);
      if (count != null) mass[letters[i] + 1] = 1 / Math.sqrt(count);
    }
    for (int i = 1; i < mass.length; i++) mass[i] += mass[i - 1];
    return mass;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void addStandardised(double[] total, double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    if (variance < 1e-12) return;
    double deviation = Math.sqrt(variance);
    for (int i = 0; i < values.length; i++) total[i] += (values[i] - mean) / deviation;
  }

  private interface Feature {
    double of(Span window);
  }

  /**
   * A stretch of the body that may answer.
   *
   * @param span where it stands
   * @param score sum of standard deviations above the mean of the body's windows
   */
  record Window(Span span, double score) implements Comparable<Window> {
    @Override
    public int compareTo(Window other) {
      int byScore = Double.compare(other.score, score);
      return byScore != 0 ? byScore : span.compareTo(other.span);
    }
  }
}
