package thammati.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a query looks for, each word, pair of neighbouring words and run of characters numbered
 * once, with what it weighs. Made once a search.
 */
final class Sought {
  /** A text of the query, cut. */
  record Text(List<String> words, List<String> runs, float weight) {}

  /** One thing spoken of: the words of each form that names it, and how telling it is. */
  record Thing(List<int[]> forms, double weight) {}

  /** Two words that follow each other. */
  record Pair(int first, int second) {}

  private final List<Text> texts = new ArrayList<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<Pair, Integer> pairs = new LinkedHashMap<>();
  private final Map<String, Integer> runs = new LinkedHashMap<>();
  private final List<Thing> things = new ArrayList<>();
  private final Set<String> spoken = new LinkedHashSet<>();

  Sought(IndexQuery query, TermReader terms, Telling idf) {
    for (IndexQuery.Weighted text : query.texts()) {
      List<String> cut = terms.of(Schema.BODY, text.text());
      List<String> cutRuns = terms.of(Schema.BODY_TRIGRAMS, text.text());
      texts.add(new Text(cut, cutRuns, text.weight()));
      cut.forEach(w -> number(words, w));
      for (int i = 1; i < cut.size(); i++) {
        number(pairs, new Pair(word(cut.get(i - 1)), word(cut.get(i))));
      }
      cutRuns.forEach(r -> number(runs, r));
    }
    for (IndexQuery.Concept concept : query.concepts()) addThing(concept, terms, idf);
  }

  private void addThing(IndexQuery.Concept concept, TermReader terms, Telling idf) {
    List<int[]> forms = new ArrayList<>();
    double weight = 0;
    for (String form : concept.forms()) {
      List<String> cut = terms.of(Schema.BODY, form);
      if (cut.isEmpty()) continue;
      double most = 0;
      for (String word : cut) most = Math.max(most, idf.of(Schema.BODY, word));
      weight = forms.isEmpty() ? most : Math.min(weight, most);
      forms.add(cut.stream().mapToInt(w -> number(words, w)).toArray());
      spoken.addAll(cut);
    }
    if (!forms.isEmpty()) things.add(new Thing(List.copyOf(forms), weight));
  }

  private static <T> int number(Map<T, Integer> numbers, T key) {
    Integer known = numbers.putIfAbsent(key, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  List<Text> texts() {
    return texts;
  }

  List<Thing> things() {
    return things;
  }

  /** The words that {@link #things} are named by. */
  Set<String> spoken() {
    return spoken;
  }

  /** The words, in the order of their numbers. */
  List<String> words() {
    return List.copyOf(words.keySet());
  }

  List<Pair> pairs() {
    return List.copyOf(pairs.keySet());
  }

  List<String> runs() {
    return List.copyOf(runs.keySet());
  }

  /** The number of a word of the query. */
  int word(String word) {
    return Objects.requireNonNull(words.get(word));
  }

  int pair(String first, String second) {
    return Objects.requireNonNull(pairs.get(new Pair(word(first), word(second))));
  }

  int run(String run) {
    return Objects.requireNonNull(runs.get(run));
  }

  /** The runs of the question itself, without those of its expansions; each once. */
  Set<String> ownRuns() {
    return texts.isEmpty() ? Set.of() : new LinkedHashSet<>(texts.getFirst().runs());
  }
}
