package thammati.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import thammati.index.Hit;
import thammati.index.IndexQuery;
import thammati.index.Meaning;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.text.Span;
import thammati.thai.ThaiText;
import thammati.thai.Words;

/**
 * From a question as understood to ranked resolutions. A resolution is as good as its best passage,
 * times how well its date fits; the same resolution told by two documents counts once. Safe to
 * share between threads.
 */
public final class Retriever {
  private static final int PASSAGES = 100;
  private static final int MOST_SPANS = 5;

  /** A word that no passage has: the most telling one, by which others are measured. */
  public static final String UNHEARD = "\ue000";

  private final PassageIndex index;

  private final BiFunction<ResolutionId, String, Optional<Resolution>> resolutions;
  private final Weights weights;
  private final Wanted asked;
  private final @Nullable MeaningReader meanings;

  /**
   * Searches the index and reads what it names from the catalog.
   *
   * @param resolutions the resolution of a name as the document of a hash tells it
   */
  public Retriever(
      PassageIndex index,
      BiFunction<ResolutionId, String, Optional<Resolution>> resolutions,
      Weights weights) {
    this(index, resolutions, weights, null);
  }

  /**
   * The same, and looks for what the question means.
   *
   * @param meanings asks the model that the index has vectors of; null for words only
   */
  public Retriever(
      PassageIndex index,
      BiFunction<ResolutionId, String, Optional<Resolution>> resolutions,
      Weights weights,
      @Nullable MeaningReader meanings) {
    this.meanings = meanings;
    this.index = index;
    this.resolutions = resolutions;
    this.weights = weights;
    this.asked = new Wanted(new Words(), weights, index::idf);
  }

  /** The best resolutions for the question, best first, at most {@code limit}. */
  public Ranking rank(Query query, int limit) {
    MeaningReader.Read read = meaning(query);
    Meaning meaning = read.meaning();
    List<Candidate> found = search(query, query.filters(), meaning, limit);
    if (!found.isEmpty() || query.filters().isEmpty()) {
      return new Ranking(query, found, false, read.outcome());
    }
    List<Candidate> wider = search(query, Filters.NONE, meaning, limit);
    return new Ranking(query, wider, true, read.outcome());
  }

  private MeaningReader.Read meaning(Query query) {
    if (meanings == null) return MeaningReader.Read.OFF;
    double weight = weights.of("semantic");
    if (weight == 0) return MeaningReader.Read.OFF;
    boolean same = index.space().filter(meanings.space()::equals).isPresent();
    if (!same) return new MeaningReader.Read(Semantic.OTHER_MODEL, null);
    return meanings.read(query.words(), weight);
  }

  /** How telling a word is over the archive, above 0; see {@link PassageIndex#idf}. */
  public double idf(String word) {
    return index.idf(word);
  }

  private List<Candidate> search(
      Query query, Filters filters, @Nullable Meaning meaning, int limit) {
    var scoring = new Scoring(query, weights);
    IndexQuery wanted = asked.of(query, filters);
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Hit hit : index.search(wanted, PASSAGES, meaning)) {
      ResolutionId id = hit.passage().resolution();
      double score = scoring.of(hit);
      String same = id.date() + ThaiText.squash(hit.title());
      groups.computeIfAbsent(same, _ -> new Group()).add(hit, score);
    }
    List<Group> ranked = new ArrayList<>(groups.values());
    ranked.sort(Comparator.comparingDouble(Group::score).reversed().thenComparing(Group::id));
    Siblings.order(ranked, query.order(), Group::score, g -> g.id().date());
    List<Candidate> candidates = new ArrayList<>();
    for (Group group : ranked) {
      if (candidates.size() == limit) break;
      resolutions
          .apply(group.id(), group.document())
          .map(r -> group.candidate(r, scoring))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /** For learning weights: the evidence of the best passage of each resolution found. */
  public Map<ResolutionId, Map<String, Double>> evidence(Query query) {
    var scoring = new Scoring(query, weights);
    IndexQuery wanted = asked.of(query, query.filters());
    Map<ResolutionId, Hit> best = new LinkedHashMap<>();
    for (Hit hit : index.search(wanted, PASSAGES)) {
      best.merge(hit.passage().resolution(), hit, (a, b) -> scoring.of(a) >= scoring.of(b) ? a : b);
    }
    Map<ResolutionId, Map<String, Double>> evidence = new LinkedHashMap<>();
    best.forEach((id, hit) -> evidence.put(id, scoring.evidence(hit)));
    return evidence;
  }

  /** The passages of one resolution, as they are found. */
  private static final class Group {
    private final List<Hit> hits = new ArrayList<>();
    private double score;
    private @Nullable Hit best;

    void add(Hit hit, double hitScore) {
      boolean sameText = hits.isEmpty() || hit.passage().resolution().equals(id());
      if (sameText && hits.size() < MOST_SPANS) hits.add(hit);
      if (best != null && hitScore <= score) return;
      score = hitScore;
      best = hit;
    }

    double score() {
      return score;
    }

    ResolutionId id() {
      return hits.getFirst().passage().resolution();
    }

    String document() {
      return hits.getFirst().document();
    }

    Candidate candidate(Resolution resolution, Scoring scoring) {
      List<Span> spans = hits.stream().map(h -> h.passage().span()).toList();
      return new Candidate(
          resolution, score, spans, best == null ? List.of() : scoring.parts(best));
    }
  }
}
