package thammati.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    double sum = 0;
    for (ScorePart part : weighed(hit)) sum += part.adds();
    return hit.score() * Math.exp(sum) * factor(hit);
  }

  /** What the score is made of; the logarithm of the score is the sum of what they add. */
  List<ScorePart> parts(Hit hit) {
    List<ScorePart> parts = new ArrayList<>();
    parts.add(new ScorePart("lexical", Math.log(hit.score()), 1));
    parts.addAll(weighed(hit));
    parts.add(new ScorePart("dated", Math.log(factor(hit)), 1));
    return List.copyOf(parts);
  }

  private double factor(Hit hit) {
    return dates.factor(hit.passage().resolution().date());
  }

  private List<ScorePart> weighed(Hit hit) {
    Evidence e = hit.evidence();
    List<ScorePart> parts = new ArrayList<>();
    parts.add(part("evidence.passage", e.passage()));
    parts.add(part("evidence.title", e.title()));
    parts.add(part("evidence.whole", e.whole()));
    parts.add(part("evidence.titleFit", e.titleFit()));
    parts.add(part("evidence.trigrams", e.trigrams()));
    parts.add(part("evidence.titleTrigrams", e.titleTrigrams()));
    parts.add(part("period.passage", e.period() ? 1 : 0));
    parts.add(part("period.otherPassage", e.otherPeriod() ? 1 : 0));
    parts.addAll(titles.of(hit.title()));
    parts.add(part("words", Math.log1p(e.words())));
    parts.add(part("news", hit.kind().isResolution() ? 0 : 1));
    return parts;
  }

  private ScorePart part(String name, double evidence) {
    return new ScorePart(name, evidence, weights.of(name));
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
    all.put("words", Math.log1p(e.words()));
    all.put("news", hit.kind().isResolution() ? 0.0 : 1);
    all.put("lexical", Math.log(hit.score()));
    all.put("dated", Math.log(factor(hit)));
    return all;
  }
}
