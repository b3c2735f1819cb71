package thammati.index;

import java.util.LinkedHashSet;

/**
 * The lexical score of passages: what a search by {@link QueryBuilder#build} gives them, from
 * counts instead of postings.
 */
final class FullScores {
  private final WeightedTerms words;
  private final WeightedTerms pairs;
  private final WeightedTerms runs;
  private final WeightedTerms titleWords;
  private final WeightedTerms titlePairs;
  private final WeightedTerms titleRuns;

  FullScores(Sought sought, IndexQuery.Lexical kinds, Telling idf) {
    var inWords = new WeightedTerms.Builder(idf, Schema.BODY);
    var inPairs = new WeightedTerms.Builder(idf, Schema.BODY);
    var inRuns = new WeightedTerms.Builder(idf, Schema.BODY_TRIGRAMS);
    var inTitleWords = new WeightedTerms.Builder(idf, Schema.TITLE);
    var inTitlePairs = new WeightedTerms.Builder(idf, Schema.TITLE);
    var inTitleRuns = new WeightedTerms.Builder(idf, Schema.TITLE_TRIGRAMS);
    for (Sought.Text text : sought.texts()) {
      float weight = text.weight();
      for (String word : new LinkedHashSet<>(QueryBuilder.scoringWords(text, idf))) {
        inWords.add(sought.word(word), weight, word);
        inTitleWords.add(sought.word(word), weight * kinds.title(), word);
      }
      for (QueryBuilder.Pair pair : QueryBuilder.pairs(text)) {
        String first = pair.first();
        String second = pair.second();
        int number = sought.pair(first, second);
        inPairs.add(number, weight * kinds.phrases(), first, second);
        inTitlePairs.add(number, weight * kinds.phrases() * kinds.title(), first, second);
      }
      for (String run : new LinkedHashSet<>(QueryBuilder.scoringRuns(text, idf))) {
        inRuns.add(sought.run(run), weight * kinds.trigrams(), run);
        inTitleRuns.add(sought.run(run), weight * kinds.trigrams() * kinds.title(), run);
      }
    }
    words = inWords.build();
    pairs = inPairs.build();
    runs = inRuns.build();
    titleWords = inTitleWords.build();
    titlePairs = inTitlePairs.build();
    titleRuns = inTitleRuns.build();
  }

  /** What a body adds to the score; 0 only if nothing scored stands in it. */
  double body(Counts counts, long norm, long runsNorm) {
    return words.score(counts.words(), norm)
        + pairs.score(counts.pairs(), norm)
        + runs.score(counts.runs(), runsNorm);
  }

  /** What a title adds, in the same way. */
  double title(Counts counts, long norm, long runsNorm) {
    return titleWords.score(counts.words(), norm)
        + titlePairs.score(counts.pairs(), norm)
        + titleRuns.score(counts.runs(), runsNorm);
  }
}
