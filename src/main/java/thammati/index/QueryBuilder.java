package thammati.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import thammati.resolution.Filters;

/**
 * Turns words into a Lucene query: the sum of BM25 over words, some of BM25 over Thai trigrams, and
 * some for neighbouring words that stay neighbours; the same again over the title, see {@link
 * IndexQuery.Lexical}.
 */
final class QueryBuilder {
  private static final double LEAST_WORD = 0.7;

  /**
   * The least of a word that finds passages: more than a fifth of all passages have lesser ones.
   */
  private static final double LEAST_FINDING = 1.5;

  private static final double LEAST_TRIGRAM = 3;

  private QueryBuilder() {}

  /** Two words that follow each other. */
  record Pair(String first, String second) {}

  static Query build(Sought sought, IndexQuery query, Telling idf) {
    var any = new BooleanQuery.Builder();
    for (Sought.Text text : sought.texts()) addText(any, text, query.lexical(), idf);
    return filtered(any.build(), query.filters());
  }

  private static Query filtered(Query words, Filters filters) {
    if (filters.isEmpty()) return words;
    var all = new BooleanQuery.Builder().add(words, Occur.MUST);
    addFilters(all, filters);
    return all.build();
  }

  /** What passes the filters, which are not empty. */
  static Query filter(Filters filters) {
    var all = new BooleanQuery.Builder();
    addFilters(all, filters);
    return all.build();
  }

  /**
   * Only the telling words, in body and title: finds passages that {@link #build} then weighs. A
   * search by all of it takes ten times as long and finds the same passages above.
   */
  static Query words(Sought sought, IndexQuery query, Telling idf) throws IOException {
    var any = new BooleanQuery.Builder();
    for (Sought.Text text : sought.texts()) {
      List<String> words = telling(text.words(), Schema.BODY, LEAST_FINDING, idf);
      for (String word : new LinkedHashSet<>(words)) {
        add(any, idf.query(Schema.BODY, word), text.weight());
        add(any, idf.query(Schema.TITLE, word), text.weight() * query.lexical().title());
      }
    }
    return filtered(any.build(), query.filters());
  }

  private static void addText(
      BooleanQuery.Builder any, Sought.Text text, IndexQuery.Lexical kinds, Telling idf) {
    float weight = text.weight();
    List<String> words = scoringWords(text, idf);
    addTerms(any, Schema.BODY, words, weight);
    addTerms(any, Schema.TITLE, words, weight * kinds.title());
    addPairs(any, Schema.BODY, text, weight * kinds.phrases());
    addPairs(any, Schema.TITLE, text, weight * kinds.phrases() * kinds.title());
    List<String> runs = scoringRuns(text, idf);
    addTerms(any, Schema.BODY_TRIGRAMS, runs, weight * kinds.trigrams());
    addTerms(any, Schema.TITLE_TRIGRAMS, runs, weight * kinds.trigrams() * kinds.title());
  }

  /** The words of a text that are scored. */
  static List<String> scoringWords(Sought.Text text, Telling idf) {
    return telling(text.words(), Schema.BODY, LEAST_WORD, idf);
  }

  /** Its runs of characters that are. */
  static List<String> scoringRuns(Sought.Text text, Telling idf) {
    return telling(text.runs(), Schema.BODY_TRIGRAMS, LEAST_TRIGRAM, idf);
  }

  /** Its neighbouring words, each two once. */
  static Set<Pair> pairs(Sought.Text text) {
    Set<Pair> pairs = new LinkedHashSet<>();
    List<String> words = text.words();
    for (int i = 1; i < words.size(); i++) pairs.add(new Pair(words.get(i - 1), words.get(i)));
    return pairs;
  }

  /** The terms worth looking for; all where none is: what is everywhere costs most, tells least. */
  private static List<String> telling(List<String> all, String field, double least, Telling idf) {
    List<String> telling = all.stream().filter(t -> idf.of(field, t) >= least).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** The same among the meetings of some days only. */
  static Query within(Query query, IndexQuery.Days days) {
    long from = days.from().toEpochDay();
    long to = days.to().toEpochDay();
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(LongPoint.newRangeQuery(Schema.DATE, from, to), Occur.FILTER)
        .build();
  }

  private static void addTerms(
      BooleanQuery.Builder any, String field, List<String> words, float weight) {
    for (String term : new LinkedHashSet<>(words)) {
      add(any, new TermQuery(new Term(field, term)), weight);
    }
  }

  private static void addPairs(
      BooleanQuery.Builder any, String field, Sought.Text text, float weight) {
    for (Pair pair : pairs(text)) {
      add(any, new PhraseQuery(field, pair.first(), pair.second()), weight);
    }
  }

  private static void add(BooleanQuery.Builder any, Query query, float weight) {
    if (weight != 0) any.add(new BoostQuery(query, weight), Occur.SHOULD);
  }

  private static void addFilters(BooleanQuery.Builder all, Filters filters) {
    LocalDate from = filters.from();
    LocalDate to = filters.to();
    if (from != null || to != null) {
      long least = from == null ? Long.MIN_VALUE : from.toEpochDay();
      long most = to == null ? Long.MAX_VALUE : to.toEpochDay();
      all.add(LongPoint.newRangeQuery(Schema.DATE, least, most), Occur.FILTER);
    }
    var section = filters.section();
    if (section != null) addFilter(all, Schema.SECTION, section.name());
    String agency = filters.agency();
    if (agency != null) addFilter(all, Schema.AGENCY, agency);
  }

  private static void addFilter(BooleanQuery.Builder all, String field, String value) {
    all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }
}
