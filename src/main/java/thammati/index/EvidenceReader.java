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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;

/** Measures what a question speaks of on passages that were found. One a search; no Lucene out. */
final class EvidenceReader {
  private final DocSets postings;
  private final TermReader terms;
  private final Telling idf;

  EvidenceReader(IndexReader reader, TermReader terms, Telling idf) {
    this.postings = new DocSets(reader);
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
      IndexQuery query, Map<Integer, String> found, Map<Integer, String> titles)
      throws IOException {
    Map<String, BitSet> blocks = new LinkedHashMap<>();
    for (String name : new TreeSet<>(found.values())) {
      BitSet block = postings.of(Schema.RESOLUTION, Set.of(name), null).get(name);
      blocks.put(name, Objects.requireNonNull(block));
    }
    BitSet wanted = new BitSet();
    blocks.values().forEach(wanted::or);
    found.keySet().forEach(wanted::set);

    List<Thing> things = things(query);
    Set<String> words = new LinkedHashSet<>();
    things.forEach(t -> t.forms.forEach(words::addAll));
    Map<String, BitSet> inBody = postings.of(Schema.BODY, words, wanted);
    Map<String, BitSet> inTitle = postings.of(Schema.TITLE, words, wanted);
    Map<String, Double> runs = runs(query);
    Map<String, BitSet> runsInBody = postings.of(Schema.BODY_TRIGRAMS, runs.keySet(), wanted);
    Map<String, BitSet> runsInTitle = postings.of(Schema.TITLE_TRIGRAMS, runs.keySet(), wanted);
    BitSet asked = any(postings.of(Schema.PERIOD, query.periods(), wanted).values());
    BitSet dated = any(postings.of(Schema.PERIOD, List.of(Schema.ANY_PERIOD), wanted).values());

    double allThings = things.stream().mapToDouble(t -> t.weight).sum();
    double allRuns = runs.values().stream().mapToDouble(w -> w).sum();
    Map<String, Double> fits = new HashMap<>();
    Map<Integer, Evidence> evidence = new HashMap<>();
    for (Map.Entry<Integer, String> hit : found.entrySet()) {
      int doc = hit.getKey();
      BitSet block = Objects.requireNonNull(blocks.get(hit.getValue()));
      double passage = 0;
      double title = 0;
      double whole = 0;
      for (Thing thing : things) {
        if (thing.in(w -> has(inTitle, w, doc))) title += thing.weight;
        if (thing.in(w -> has(inTitle, w, doc) || has(inBody, w, doc))) passage += thing.weight;
        if (thing.in(w -> has(inTitle, w, doc) || meets(inBody, w, block))) whole += thing.weight;
      }
      double near = 0;
      double nearTitle = 0;
      for (Map.Entry<String, Double> run : runs.entrySet()) {
        boolean titled = has(runsInTitle, run.getKey(), doc);
        if (titled) nearTitle += run.getValue();
        if (titled || has(runsInBody, run.getKey(), doc)) near += run.getValue();
      }
      String text = titles.getOrDefault(doc, "");
      Double fit = fits.get(text);
      if (fit == null) {
        fit = fit(text, words);
        fits.put(text, fit);
      }
      evidence.put(
          doc,
          new Evidence(
              share(passage, allThings),
              share(title, allThings),
              share(whole, allThings),
              fit,
              share(near, allRuns),
              share(nearTitle, allRuns),
              asked.get(doc),
              dated.get(doc) && !asked.get(doc)));
    }
    return evidence;
  }

  private double idf(String field, String word) {
    return idf.of(field, word);
  }

  private List<Thing> things(IndexQuery query) throws IOException {
    List<Thing> things = new ArrayList<>();
    for (IndexQuery.Concept concept : query.concepts()) {
      List<List<String>> forms = new ArrayList<>();
      double weight = 0;
      for (String form : concept.forms()) {
        List<String> words = terms.of(Schema.BODY, form);
        if (words.isEmpty()) continue;
        double most = 0;
        for (String word : words) most = Math.max(most, idf(Schema.BODY, word));
        weight = forms.isEmpty() ? most : Math.min(weight, most);
        forms.add(words);
      }
      if (!forms.isEmpty()) things.add(new Thing(forms, weight));
    }
    return things;
  }

  private Map<String, Double> runs(IndexQuery query) throws IOException {
    Map<String, Double> runs = new LinkedHashMap<>();
    if (query.texts().isEmpty()) return runs;
    for (String run : terms.of(Schema.BODY_TRIGRAMS, query.texts().getFirst().text())) {
      runs.put(run, idf(Schema.BODY_TRIGRAMS, run));
    }
    return runs;
  }

  private double fit(String title, Set<String> words) throws IOException {
    double all = 0;
    double told = 0;
    for (String word : new LinkedHashSet<>(terms.of(Schema.TITLE, title))) {
      double weight = idf(Schema.BODY, word);
      all += weight;
      if (words.contains(word)) told += weight;
    }
    return share(told, all);
  }

  private static boolean has(Map<String, BitSet> docs, String term, int doc) {
    BitSet set = docs.get(term);
    return set != null && set.get(doc);
  }

  private static boolean meets(Map<String, BitSet> docs, String term, BitSet block) {
    BitSet set = docs.get(term);
    return set != null && block.intersects(set);
  }

  private static BitSet any(Collection<BitSet> sets) {
    BitSet any = new BitSet();
    sets.forEach(any::or);
    return any;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private record Thing(List<List<String>> forms, double weight) {
    boolean in(Predicate<String> found) {
      return forms.stream().anyMatch(form -> form.stream().allMatch(found));
    }
  }
}
