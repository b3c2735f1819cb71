package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;

/** Measures what a question speaks of on passages that were found. One a search; no Lucene out. */
final class EvidenceReader {
  private final IndexReader reader;
  private final TermReader terms;
  private final Telling idf;

  EvidenceReader(IndexReader reader, TermReader terms, Telling idf) {
    this.reader = reader;
    this.idf = idf;
    this.terms = terms;
  }

  /**
   * The evidence of each passage.
   *
   * @param found names of the resolutions by the number of the passage found
   * @param titles titles of the resolutions by the same numbers
   */
  Map<Integer, Evidence> read(
      IndexQuery query, SortedMap<Integer, String> found, Map<Integer, String> titles)
      throws IOException {
    Blocks blocks = Blocks.of(reader, found);
    int[] docs = blocks.docs();
    DocSets sets = new DocSets(reader, docs);
    List<Thing> things = things(query);
    Set<String> words = new LinkedHashSet<>();
    things.forEach(t -> t.forms.forEach(words::addAll));
    Map<String, BitSet> inTitle = sets.of(Schema.TITLE, words);
    Map<String, BitSet> inBody = sets.of(Schema.BODY, words);
    Map<String, BitSet> inPassage = joined(inTitle, inBody, b -> b);
    Map<String, BitSet> inWhole = joined(inTitle, inBody, blocks::spread);
    Sums passage = new Sums(docs.length);
    Sums title = new Sums(docs.length);
    Sums whole = new Sums(docs.length);
    for (Thing thing : things) {
      passage.add(thing.in(inPassage), thing.weight);
      title.add(thing.in(inTitle), thing.weight);
      whole.add(thing.in(inWhole), thing.weight);
    }
    Sums told = new Sums(docs.length);
    inTitle.forEach((word, places) -> told.add(places, idf.of(Schema.BODY, word)));

    // Runs of characters and dates are asked of the passages themselves only.
    int[] own = found.keySet().stream().mapToInt(d -> d).toArray();
    DocSets ownSets = new DocSets(reader, own);
    Map<String, Double> runs = runs(query);
    Map<String, BitSet> runsInTitle = ownSets.of(Schema.TITLE_TRIGRAMS, runs.keySet());
    Map<String, BitSet> runsInBody = ownSets.of(Schema.BODY_TRIGRAMS, runs.keySet());
    Map<String, BitSet> runsInPassage = joined(runsInTitle, runsInBody, b -> b);
    Sums near = new Sums(own.length);
    Sums nearTitle = new Sums(own.length);
    runs.forEach((run, weight) -> {
      near.add(runsInPassage.getOrDefault(run, new BitSet()), weight);
      nearTitle.add(runsInTitle.getOrDefault(run, new BitSet()), weight);
    });
    BitSet asked = any(ownSets.of(Schema.PERIOD, query.periods()).values());
    BitSet dated = any(ownSets.of(Schema.PERIOD, List.of(Schema.ANY_PERIOD)).values());

    double allThings = things.stream().mapToDouble(t -> t.weight).sum();
    double allRuns = runs.values().stream().mapToDouble(w -> w).sum();
    Map<Integer, Evidence> evidence = new HashMap<>();
    for (int i = 0; i < own.length; i++) {
      int at = blocks.place(own[i]);
      double fit = told.share(at, idf.ofTitle(own[i], titles.getOrDefault(own[i], "")));
      evidence.put(
          own[i],
          new Evidence(
              passage.share(at, allThings),
              title.share(at, allThings),
              whole.share(at, allThings),
              fit,
              near.share(i, allRuns),
              nearTitle.share(i, allRuns),
              asked.get(i),
              dated.get(i) && !asked.get(i)));
    }
    return evidence;
  }

  private List<Thing> things(IndexQuery query) {
    List<Thing> things = new ArrayList<>();
    for (IndexQuery.Concept concept : query.concepts()) {
      List<List<String>> forms = new ArrayList<>();
      double weight = 0;
      for (String form : concept.forms()) {
        List<String> words = terms.of(Schema.BODY, form);
        if (words.isEmpty()) continue;
        double most = 0;
        for (String word : words) most = Math.max(most, idf.of(Schema.BODY, word));
        weight = forms.isEmpty() ? most : Math.min(weight, most);
        forms.add(words);
      }
      if (!forms.isEmpty()) things.add(new Thing(forms, weight));
    }
    return things;
  }

  private Map<String, Double> runs(IndexQuery query) {
    Map<String, Double> runs = new LinkedHashMap<>();
    if (query.texts().isEmpty()) return runs;
    for (String run : terms.of(Schema.BODY_TRIGRAMS, query.texts().getFirst().text())) {
      runs.put(run, idf.of(Schema.BODY_TRIGRAMS, run));
    }
    return runs;
  }

  /** For each term the places that one map or, after a change, the other has. */
  private static Map<String, BitSet> joined(
      Map<String, BitSet> some, Map<String, BitSet> others, UnaryOperator<BitSet> change) {
    Map<String, BitSet> joined = new HashMap<>();
    some.forEach((term, places) -> {
      BitSet all = (BitSet) places.clone();
      all.or(change.apply(others.getOrDefault(term, new BitSet())));
      joined.put(term, all);
    });
    return joined;
  }

  private static BitSet any(Collection<BitSet> sets) {
    BitSet any = new BitSet();
    sets.forEach(any::or);
    return any;
  }

  /** A sum of weights for each place. */
  private static final class Sums {
    private final double[] sums;

    Sums(int places) {
      sums = new double[places];
    }

    void add(BitSet places, double weight) {
      for (int p = places.nextSetBit(0); p >= 0; p = places.nextSetBit(p + 1)) sums[p] += weight;
    }

    double share(int place, double whole) {
      return whole == 0 ? 0 : sums[place] / whole;
    }
  }

  private record Thing(List<List<String>> forms, double weight) {
    /** The places that have all words of one form. */
    BitSet in(Map<String, BitSet> sets) {
      BitSet any = new BitSet();
      for (List<String> form : forms) {
        BitSet all = (BitSet) sets.getOrDefault(form.getFirst(), new BitSet()).clone();
        for (String word : form) all.and(sets.getOrDefault(word, new BitSet()));
        any.or(all);
      }
      return any;
    }
  }
}
