package thammati.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import thammati.answer.Excerpt;
import thammati.answer.Explanation;
import thammati.answer.Sought;
import thammati.chat.SearchResult.Found;
import thammati.resolution.DecisionCode;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Ranking;
import thammati.retrieval.Retriever;
import thammati.store.FactLabels;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.Words;

/**
 * The ranked list that answers are made from, as a list. The question is read and resolutions are
 * ranked as for an answer; all figures are over this one list. Safe to share between threads.
 */
public final class Search {
  private final QuestionReader reader;
  private final Retriever retriever;
  private final FactLabels labels;
  private final Agencies agencies;
  private final Words words = new Words();

  /** Reads and ranks by the same services as the answers. */
  public Search(QuestionReader reader, Retriever retriever, FactLabels labels, Agencies agencies) {
    this.reader = reader;
    this.retriever = retriever;
    this.labels = labels;
    this.agencies = agencies;
  }

  /** The full name of an agency; what was given where the dictionary has none or several. */
  public String fullName(String agency) {
    List<Agency> named = agencies.named(agency);
    return named.size() == 1 ? named.getFirst().name() : agency;
  }

  /** The page asked for of the list. */
  public SearchResult search(SearchRequest request) {
    Query query = reader.read(request.question(), List.of(), request.filters(), request.without());
    Ranking ranking = retriever.rank(query, SearchRequest.MOST + 1);
    List<String> relaxed =
        new ArrayList<>(ranking.relaxed() ? names(request.filters()) : List.of());
    boolean cut = ranking.candidates().size() > SearchRequest.MOST;
    List<Candidate> candidates = ranking.candidates().stream().limit(SearchRequest.MOST).toList();
    List<Listed> list = listed(candidates);
    DecisionCode decision = request.decision();
    if (decision != null) {
      list = narrowed(list, f -> f.decisions().contains(decision), "decision", relaxed);
    }
    Set<String> proposers = Set.copyOf(request.proposers());
    if (!proposers.isEmpty()) {
      list =
          narrowed(list, f -> !Collections.disjoint(f.proposers(), proposers), "proposer", relaxed);
    }
    Sought sought = Sought.of(query, words, retriever::idf);
    return new SearchResult(
        query.english(),
        Explanation.read(query.parts()),
        relaxed,
        list.size(),
        cut,
        page(list, request).stream().map(one -> found(one, sought)).toList(),
        FacetCounter.of(list));
  }

  private List<Listed> listed(List<Candidate> candidates) {
    List<Resolution> texts = candidates.stream().map(Candidate::resolution).toList();
    Map<Resolution, Set<DecisionCode>> decisions = labels.decisions(texts);
    Map<Resolution, Set<String>> proposers = labels.proposers(texts);
    List<Listed> listed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Resolution text = candidate.resolution();
      listed.add(
          new Listed(
              listed.size() + 1,
              candidate,
              decisions.getOrDefault(text, Set.of()),
              proposers.getOrDefault(text, Set.of())));
    }
    return listed;
  }

  private Found found(Listed one, Sought sought) {
    Candidate candidate = one.candidate();
    return new Found(
        one.rank(),
        Explanation.Near.of(candidate),
        one.decisions(),
        one.proposers(),
        Excerpt.of(candidate, sought));
  }

  /** What meets the condition; the list itself, the condition noted, where nothing does. */
  private static List<Listed> narrowed(
      List<Listed> list, Predicate<Listed> condition, String name, List<String> relaxed) {
    List<Listed> narrowed = list.stream().filter(condition).toList();
    if (!narrowed.isEmpty() || list.isEmpty()) return narrowed;
    relaxed.add(name);
    return list;
  }

  private static List<Listed> page(List<Listed> list, SearchRequest request) {
    List<Listed> sorted = new ArrayList<>(list);
    if (request.sort() == SearchRequest.Sort.DATE) {
      Comparator<LocalDate> newest = Comparator.reverseOrder();
      sorted.sort(
          Comparator.comparing(
              (Listed f) -> f.resolution().id().date(), Comparator.nullsLast(newest)));
    }
    int from = Math.min(request.offset(), sorted.size());
    int to = Math.min(from + request.limit(), sorted.size());
    return sorted.subList(from, to);
  }

  private static List<String> names(Filters filters) {
    List<String> names = new ArrayList<>();
    if (filters.from() != null) names.add("from");
    if (filters.to() != null) names.add("to");
    if (filters.section() != null) names.add("section");
    if (filters.agency() != null) names.add("agency");
    return names;
  }
}
