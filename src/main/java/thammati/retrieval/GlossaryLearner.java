package thammati.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;
import thammati.thai.Words;

/**
 * Learns which Thai words an English word stands for, from English in brackets behind Thai words,
 * as official texts have it: "ไทย (English: ABBR)". IBM model 1: each Thai word before the bracket
 * comes from one English word inside, or from none; six rounds of expectation and maximisation. The
 * same texts in the same order give the same table.
 */
public final class GlossaryLearner {
  private static final int ROUNDS = 6;
  private static final int MOST_SAME = 3;
  private static final double LEAST = 0.06;
  private static final int LEAST_PAIRS = 2;
  private static final int MOST_MEANINGS = 4;
  private static final String NONE = "";

  private static final Pattern BRACKET =
      Pattern.compile("\\(\\s*([A-Za-z][A-Za-z0-9 ,.&'’/\\-–]{2,150}?)\\s*(?::[^()]{0,40})?\\)");

  private final Words words = new Words();
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** Takes the pairs of a text in. */
  public void read(String text) {
    Matcher m = BRACKET.matcher(text);
    while (m.find()) {
      List<String> english = English.words(m.group(1));
      if (english.isEmpty()) continue;
      List<String> before = before(text, m.start(), 2 * english.size() + 3);
      if (before.isEmpty()) continue;
      String same = english + " " + before.getLast();
      if (seen.merge(same, 1, Integer::sum) <= MOST_SAME) pairs.add(new Pair(english, before));
    }
  }

  /** The table: for each English word the Thai words it stands for, with their shares. */
  public Map<String, Map<String, Double>> learn() {
    Map<String, Map<String, Double>> table = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Pair pair : pairs) {
      for (String e : pair.english) {
        times.merge(e, 1, Integer::sum);
        for (String t : pair.thai) table.computeIfAbsent(e, _ -> new HashMap<>()).put(t, 1.0);
      }
    }
    for (int round = 0; round < ROUNDS; round++) table = maximise(table);
    Map<String, Map<String, Double>> kept = new TreeMap<>();
    for (Map.Entry<String, Map<String, Double>> entry : table.entrySet()) {
      if (entry.getKey().equals(NONE)) continue;
      if (times.getOrDefault(entry.getKey(), 0) < LEAST_PAIRS) continue;
      Map<String, Double> meanings = likely(entry.getValue());
      if (!meanings.isEmpty()) kept.put(entry.getKey(), meanings);
    }
    return kept;
  }

  private Map<String, Map<String, Double>> maximise(Map<String, Map<String, Double>> table) {
    Map<String, Map<String, Double>> counts = new HashMap<>();
    for (Pair pair : pairs) {
      for (String t : pair.thai) {
        double all = 0;
        for (String e : pair.english) all += probability(table, e, t);
        if (all == 0) continue;
        for (String e : pair.english) {
          double share = probability(table, e, t) / all;
          counts.computeIfAbsent(e, _ -> new HashMap<>()).merge(t, share, Double::sum);
        }
      }
    }
    for (Map<String, Double> row : counts.values()) {
      double sum = row.values().stream().sorted().mapToDouble(d -> d).sum();
      row.replaceAll((_, count) -> count / sum);
    }
    return counts;
  }

  private static double probability(Map<String, Map<String, Double>> table, String e, String t) {
    Map<String, Double> row = table.get(e);
    return row == null ? 0 : row.getOrDefault(t, 0.0);
  }

  private static Map<String, Double> likely(Map<String, Double> row) {
    Map<String, Double> likely = new LinkedHashMap<>();
    row.entrySet().stream()
        .filter(m -> m.getValue() > LEAST && m.getKey().length() > 1)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_MEANINGS)
        .forEach(m -> likely.put(m.getKey(), m.getValue()));
    return likely;
  }

  /** The last Thai words before a place, as far as no line end or bracket stands between. */
  private List<String> before(String text, int end, int most) {
    int start = end;
    int least = Math.max(0, end - 12 * most);
    while (start > least && "()\n[]“”\"".indexOf(text.charAt(start - 1)) < 0) start--;
    List<String> terms =
        words.terms(text.substring(start, end)).stream()
            .filter(t -> ThaiText.isThaiLetter(t.charAt(0)))
            .toList();
    return terms.subList(Math.max(0, terms.size() - most), terms.size());
  }

  private record Pair(List<String> english, List<String> thai) {
    Pair {
      List<String> source = new ArrayList<>(english);
      source.add(NONE);
      english = List.copyOf(source);
      thai = List.copyOf(thai);
    }
  }
}
