package thammati.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.DateWish;
import thammati.retrieval.Expansion;
import thammati.retrieval.Query;
import thammati.retrieval.Ranking;
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
final class Support {
  /** The pieces of evidence in the order of {@link #of}; their weights are kept by these names. */
  static final List<String> NAMES =
      List.of(
          "share",
          "titleShare",
          "missing",
          "missingMost",
          "letters",
          "gap",
          "margin",
          "claims",
          "figures",
          "dated",
          "terms",
          "window",
          "windowLeast",
          "kind",
          "near",
          "windowMissing",
          "unit",
          "head",
          "places",
          "matter",
          "matters",
          "opposed",
          "rates");

  private static final int AROUND = 400;
  private static final int TELLING = 6;
  private static final int DECIDED = 500;

  private final Words words;
  private final ToDoubleFunction<String> idf;

  Support(Words words, ToDoubleFunction<String> idf) {
    this.words = words;
    this.idf = idf;
  }

  /** The evidence for answering from the best candidate. */
  double[] of(Ranking ranking, List<Quote> quotes) {
    List<Candidate> found = ranking.candidates();
    return of(ranking, found.getFirst(), found.size() < 2 ? 0 : found.get(1).score(), quotes);
  }

  /**
   * The evidence for answering from one candidate, one figure for each of {@link #NAMES}.
   *
   * @param rival score of the best other resolution, 0 if there is none
   * @param quotes what would be quoted for each ask
   */
  double[] of(Ranking ranking, Candidate candidate, double rival, List<Quote> quotes) {
    Query query = ranking.query();
    Resolution resolution = candidate.resolution();
    String title = words.fold(resolution.title());
    String text = title + "\n" + words.fold(resolution.body());
    Map<String, Double> telling = telling(query);
    Map<String, List<List<String>>> forms = forms(query);
    double all = 0;
    double found = 0;
    double inTitle = 0;
    double most = 0;
    double missing = 0;
    double windowMissing = 0;
    double matter = 0;
    int matters = 0;
    String around = around(resolution.body(), quotes);
    for (var term : telling.entrySet()) {
      double weight = term.getValue() * term.getValue();
      all += weight;
      most = Math.max(most, term.getValue());
      if (holds(text, term.getKey(), forms)) found += weight;
      else missing = Math.max(missing, term.getValue());
      if (TalkWords.isMatter(term.getKey(), term.getValue())
          && !holds(text, term.getKey(), forms)) {
        matter = Math.max(matter, term.getValue());
        matters++;
      }
      if (holds(title, term.getKey(), forms)) inTitle += weight;
      if (!holds(around, term.getKey(), forms) && !holds(title, term.getKey(), forms)) {
        windowMissing = Math.max(windowMissing, term.getValue());
      }
    }
    all = Math.max(all, 1e-9);
    LettersHeld letters = LettersHeld.of(String.join("", telling.keySet()), text);
    String asked = ThaiText.normal(query.question());
    String told = ThaiText.normal(resolution.title() + "\n" + resolution.body()).replace(",", "");
    LocalDate date = resolution.id().date();
    return new double[] {
      found / all,
      inTitle / all,
      missing / Math.max(most, 1e-9),
      missing / 10,
      letters.share(),
      letters.longestGap() / 10.0,
      candidate.score() <= 0 ? 0 : 1 - rival / candidate.score(),
      Claims.missing(asked, told),
      Claims.figuresMissing(asked, told),
      query.dates().isEmpty() ? 0.5 : dated(query, date),
      telling.size() / 10.0,
      quotes.stream().mapToDouble(Quote::share).average().orElse(0),
      quotes.stream().mapToDouble(Quote::share).min().orElse(0),
      quotes.stream().mapToDouble(q -> q.wanted() ? 1 : 0).min().orElse(0),
      quotes.stream().mapToDouble(Quote::near).min().orElse(0),
      windowMissing / Math.max(most, 1e-9),
      Claims.unitsMissing(asked, told),
      Claims.headsMissing(asked, told),
      Places.in(asked).stream().filter(place -> !told.contains(place)).count(),
      matter / 10,
      Math.min(3, matters),
      Opposites.claimed(asked, decided(resolution)),
      Claims.ratesMissing(asked, told)
    };
  }

  /**
   * What would be quoted for one ask.
   *
   * @param span where it stands
   * @param share how much of the ask's words stand in it or just before, 0 to 1
   * @param wanted whether it holds a thing of the wanted kind, or none is wanted
   * @param near how near the ask's words stand to that thing, 0 to 1
   * @param more other stretches that may answer, where this one is not sure to, likeliest first
   */
  record Quote(Span span, double share, boolean wanted, double near, List<Span> more) {
    /** Copies the list. */
    Quote {
      more = List.copyOf(more);
    }

    /** A stretch that is asked for by name. */
    static Quote whole(Span span) {
      return new Quote(span, 1, true, 1, List.of());
    }

    Quote shifted(int by) {
      List<Span> shifted = more.stream().map(s -> s.shifted(by)).toList();
      return new Quote(span.shifted(by), share, wanted, near, shifted);
    }

    Quote at(Span other) {
      return new Quote(other, share, wanted, near, more);
    }

    Quote with(List<Span> others) {
      return new Quote(span, share, wanted, near, others);
    }
  }

  /** The title and the beginning, where the genre puts what the cabinet itself decided. */
  private static String decided(Resolution resolution) {
    String body = resolution.body();
    return ThaiText.normal(
        resolution.title() + "\n" + body.substring(0, Math.min(DECIDED, body.length())));
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

  /** For each word of the question that has them, what may stand for it, as words. */
  private Map<String, List<List<String>>> forms(Query query) {
    Map<String, List<List<String>>> forms = new LinkedHashMap<>();
    for (Expansion expansion : query.expansions()) {
      for (String said : words.terms(expansion.said())) {
        List<List<String>> of = forms.computeIfAbsent(said, _ -> new ArrayList<>());
        expansion.forms().forEach(f -> of.add(words.terms(f.text())));
      }
    }
    return forms;
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

  private static double dated(Query query, @Nullable LocalDate date) {
    if (date == null) return 0.5;
    return query.dates().stream().anyMatch((DateWish w) -> w.holds(date)) ? 1 : 0;
  }
}
