package thammati.answer.silence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import thammati.answer.reading.Places;
import thammati.answer.reading.QuestionTerms;
import thammati.answer.reading.Quote;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.retrieval.Ranking;
import thammati.retrieval.Retriever;
import thammati.text.Span;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * What a resolution holds of what a question says: the evidence on which it is decided whether to
 * answer. A question about an absent matter says words that the nearest resolution does not; one on
 * a false premise says a verb, figure or name that it does not.
 */
public final class Support {
  /** The pieces of evidence in the order of {@link #of}; their weights are kept by these names. */
  static final List<String> NAMES =
      List.of(
          "share",
          "letters",
          "gap",
          "claims",
          "figures",
          "terms",
          "window",
          "windowLeast",
          "kind",
          "near",
          "windowMissing",
          "unit",
          "head",
          "places",
          "matters",
          "opposed",
          "rates");

  private static final int AROUND = 400;
  private static final int TELLING = 6;
  private static final int DECIDED = 500;

  private final Words words;
  private final ToDoubleFunction<String> idf;
  private final NamesReader names;
  private final Lacks lacks;

  public Support(Words words, ToDoubleFunction<String> idf) {
    this.words = words;
    this.idf = idf;
    this.names = new NamesReader(words, idf);
    this.lacks = new Lacks(names);
  }

  /** The evidence for answering from the best candidate. */
  public Evidence of(Ranking ranking, List<Quote> quotes) {
    return of(ranking.query(), ranking.candidates().getFirst().resolution(), quotes);
  }

  /**
   * The evidence for answering from one resolution.
   *
   * @param quotes what would be quoted for each ask
   */
  public Evidence of(Query query, Resolution resolution, List<Quote> quotes) {
    String title = words.fold(resolution.title());
    String text = title + "\n" + words.fold(resolution.body());
    Map<String, Double> telling = telling(query);
    Map<String, List<List<String>>> forms = names.forms(query);
    double all = 0;
    double found = 0;
    double most = 0;
    double windowMissing = 0;
    int matters = 0;
    double unheard = idf.applyAsDouble(Retriever.UNHEARD);
    String around = around(resolution.body(), quotes);
    for (var term : telling.entrySet()) {
      double weight = term.getValue() * term.getValue();
      all += weight;
      most = Math.max(most, term.getValue());
      if (holds(text, term.getKey(), forms)) found += weight;
      if (TalkWords.isMatter(term.getKey(), term.getValue(), unheard)
          && !holds(text, term.getKey(), forms)) {
        matters++;
      }
      if (!holds(around, term.getKey(), forms) && !holds(title, term.getKey(), forms)) {
        windowMissing = Math.max(windowMissing, term.getValue());
      }
    }
    all = Math.max(all, 1e-9);
    LettersHeld letters = LettersHeld.of(String.join("", telling.keySet()), text);
    String asked = ThaiText.normal(query.question());
    String told = ThaiText.normal(resolution.title() + "\n" + resolution.body()).replace(",", "");
    double[] figures = {
      found / all,
      letters.share(),
      letters.longestGap() / 10.0,
      Claims.missing(asked, told),
      Claims.figuresMissing(asked, told),
      telling.size() / 10.0,
      quotes.stream().mapToDouble(Quote::share).average().orElse(0),
      quotes.stream().mapToDouble(Quote::share).min().orElse(0),
      quotes.stream().mapToDouble(q -> q.wanted() ? 1 : 0).min().orElse(0),
      quotes.stream().mapToDouble(Quote::near).min().orElse(0),
      windowMissing / Math.max(most, 1e-9),
      Claims.unitsMissing(asked, told),
      Claims.headsMissing(asked, told),
      Places.in(asked).stream().filter(place -> !told.contains(place)).count(),
      Math.min(3, matters),
      Opposites.claimed(asked, decided(resolution)),
      Claims.ratesMissing(asked, told)
    };
    return new Evidence(figures, lacks.of(query, resolution));
  }

  /** The title and the beginning, where the genre puts what the cabinet itself decided. */
  private static String decided(Resolution resolution) {
    String body = resolution.body();
    return ThaiText.normal(
        resolution.title() + "\n" + body.substring(0, Math.min(DECIDED, body.length())));
  }

  /** The words that tell most, most telling first. */
  public List<String> tellingTerms(Query query) {
    return telling(query).entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(TELLING)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The question's own words but those of its dates, which a text writes in many ways. */
  Map<String, Double> telling(Query query) {
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

  private static boolean holds(String text, String term, Map<String, List<List<String>>> forms) {
    if (text.contains(term)) return true;
    return forms.getOrDefault(term, List.of()).stream()
        .anyMatch(form -> !form.isEmpty() && form.stream().allMatch(text::contains));
  }

  private String around(String body, List<Quote> quotes) {
    StringBuilder around = new StringBuilder();
    for (Quote quote : quotes) {
      int from = Math.max(0, quote.span().start() - AROUND);
      int to = Math.min(body.length(), quote.span().end() + AROUND);
      around.append(body, from, to).append('\n');
    }
    return words.fold(around.toString());
  }
}
