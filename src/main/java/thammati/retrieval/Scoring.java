package thammati.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import thammati.index.Evidence;
import thammati.index.Hit;
import thammati.thai.Ordinals;

/** The score of what was found for one question. */
final class Scoring {
  private final DatePreference dates;
  private final TitlePreference titles;
  private final Weights weights;

  Scoring(Query query, Weights weights) {
    this.weights = weights;
    this.dates = new DatePreference(query, weights);
    this.titles = new TitlePreference(query.periods(), Ordinals.of(query.words()), weights);
  }

  /** The score of a passage, above 0; comparable within the question only. */
  double of(Hit hit) {
    Evidence e = hit.evidence();
    double sum =
        weights.of("evidence.passage") * e.passage()
            + weights.of("evidence.title") * e.title()
            + weights.of("evidence.whole") * e.whole()
            + weights.of("evidence.titleFit") * e.titleFit()
            + weights.of("evidence.trigrams") * e.trigrams()
            + weights.of("evidence.titleTrigrams") * e.titleTrigrams()
            + weights.of("period.passage") * (e.period() ? 1 : 0)
            + weights.of("period.otherPassage") * (e.otherPeriod() ? 1 : 0)
            + titles.of(hit.title())
            + (hit.kind().isResolution() ? 0 : weights.of("news"));
    return hit.score() * Math.exp(sum) * dates.factor(hit.passage().resolution().date());
  }

  /** The evidence by the names of its weights, for learning them. */
  Map<String, Double> evidence(Hit hit) {
    Evidence e = hit.evidence();
    Map<String, Double> all = new LinkedHashMap<>();
    all.put("evidence.passage", e.passage());
    all.put("evidence.title", e.title());
    all.put("evidence.whole", e.whole());
    all.put("evidence.titleFit", e.titleFit());
    all.put("evidence.trigrams", e.trigrams());
    all.put("evidence.titleTrigrams", e.titleTrigrams());
    all.put("period.passage", e.period() ? 1.0 : 0);
    all.put("period.otherPassage", e.otherPeriod() ? 1.0 : 0);
    all.put("period.title", Math.max(0, titles.period(hit.title())));
    all.put("period.otherTitle", Math.max(0, -titles.period(hit.title())));
    all.put("ordinal.title", titles.ordinal(hit.title()) > 0 ? 1.0 : 0);
    all.put("ordinal.otherTitle", titles.ordinal(hit.title()) < 0 ? 1.0 : 0);
    all.put("lexical", Math.log(hit.score()));
    all.put("dated", Math.log(dates.factor(hit.passage().resolution().date())));
    return all;
  }
}
