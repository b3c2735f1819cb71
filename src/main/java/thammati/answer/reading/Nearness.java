package thammati.answer.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thammati.text.Span;
import thammati.thai.Token;

/** Where the words of an ask stand in a text, and how near they are to a place in it. */
final class Nearness {
  private static final int REACH = 6;

  private final Map<String, Double> weights;
  private final Borders borders;
  private final Map<String, int[]> places = new HashMap<>();
  private final Token[] matches;
  private final int[] starts;

  /**
   * Finds the words.
   *
   * @param weights the words and how telling each is, in the order of the ask
   */
  Nearness(ReadText text, Map<String, Double> weights) {
    this.weights = weights;
    this.borders = text.borders();
    this.matches = text.tokens().stream().filter(t -> weight(t.term()) > 0).toArray(Token[]::new);
    this.starts = Arrays.stream(matches).mapToInt(t -> t.span().start()).toArray();
    Map<String, List<Integer>> found = new HashMap<>();
    for (Token t : matches) {
      found.computeIfAbsent(t.term(), _ -> new ArrayList<>()).add(t.span().start());
    }
    found.forEach(
        (term, at) -> places.put(term, at.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** Whether the text says any of the words. */
  boolean any() {
    return matches.length > 0;
  }

  /** How near the words stand to a stretch, on either side. */
  double around(Span at, double distance) {
    return around(at, Optional.empty(), distance);
  }

  /**
   * How near the words stand to a stretch, on either side.
   *
   * @param heading tells of the stretch as if it stood beside it
   */
  double around(Span at, Optional<Span> heading, double distance) {
    Set<String> beside = heading.map(this::held).orElse(Set.of());
    double sum = 0;
    for (var entry : places.entrySet()) {
      if (beside.contains(entry.getKey())) {
        sum += weight(entry.getKey());
        continue;
      }
      int[] where = entry.getValue();
      int next = Arrays.binarySearch(where, at.start());
      int right = next < 0 ? -next - 1 : next;
      double nearest = Double.MAX_VALUE;
      if (right < where.length) {
        int gap = Math.max(0, where[right] - at.end());
        nearest = gap + borders.width(at.start(), where[right]);
      }
      if (right > 0) {
        int left = where[right - 1];
        nearest = Math.min(nearest, at.start() - left + borders.width(left, at.start()));
      }
      sum += faded(entry.getKey(), nearest, distance);
    }
    return sum;
  }

  /** How near the words stand before a place. */
  double before(int at, double distance) {
    double sum = 0;
    for (var entry : places.entrySet()) {
      int[] where = entry.getValue();
      int next = Arrays.binarySearch(where, at);
      int right = next < 0 ? -next - 1 : next;
      if (right == 0) continue;
      int left = where[right - 1];
      sum += faded(entry.getKey(), at - left + borders.width(left, at), distance);
    }
    return sum;
  }

  /** The weight of the different words in a stretch. */
  double weightOf(Span stretch) {
    return held(stretch).stream().mapToDouble(this::weight).sum();
  }

  private Set<String> held(Span stretch) {
    int at = Arrays.binarySearch(starts, stretch.start());
    if (at < 0) at = -at - 1;
    Set<String> held = new LinkedHashSet<>();
    for (; at < matches.length && starts[at] < stretch.end(); at++) {
      if (stretch.contains(matches[at].span())) held.add(matches[at].term());
    }
    return held;
  }

  private double weight(String term) {
    return weights.getOrDefault(term, 0.0);
  }

  private double faded(String term, double nearest, double distance) {
    if (nearest >= REACH * distance) return 0;
    return weight(term) * Math.exp(-nearest / distance);
  }
}
