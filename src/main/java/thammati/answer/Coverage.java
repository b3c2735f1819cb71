package thammati.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.text.Span;
import thammati.thai.ThaiDates;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * Whether a resolution is about what a question asks: how much of what the question says, telling
 * words counting most, stands in it.
 */
final class Coverage {
  /** Below this share no training question was answered rightly, and some had no answer at all. */
  private static final double LEAST = 0.2;

  /** English questions share with a Thai text little more than names and figures. */
  private static final double LEAST_ENGLISH = 0.08;

  private static final int TELLING = 6;

  private final Words words = new Words();
  private final ToDoubleFunction<String> idf;

  Coverage(ToDoubleFunction<String> idf) {
    this.idf = idf;
  }

  boolean holds(Query query, Candidate candidate) {
    return share(query, candidate.resolution()) >= (query.english() ? LEAST_ENGLISH : LEAST);
  }

  /** The share, 0 to 1, of the question's telling words, squared so that the rarest count most. */
  double share(Query query, Resolution resolution) {
    String text = words.fold(resolution.title() + "\n" + resolution.body());
    double all = 0;
    double found = 0;
    for (Map.Entry<String, Double> term : telling(query).entrySet()) {
      double weight = term.getValue() * term.getValue();
      all += weight;
      if (text.contains(term.getKey())) found += weight;
    }
    return all == 0 ? 0 : found / all;
  }

  /** The words that tell most, most telling first. */
  List<String> tellingTerms(Query query) {
    return telling(query).entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(TELLING)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The question's own words but those of its dates, which a text writes in many ways. */
  private Map<String, Double> telling(Query query) {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Span> dates = ThaiDates.find(query.question()).stream().map(d -> d.span()).toList();
    for (Token token : words.of(query.question())) {
      boolean dated = dates.stream().anyMatch(d -> d.overlaps(token.span()));
      if (!dated && !QuestionTerms.isAsking(token.term())) {
        weights.put(token.term(), idf.applyAsDouble(token.term()));
      }
    }
    return weights;
  }
}
