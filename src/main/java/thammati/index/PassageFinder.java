package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds the passages that are worth scoring by all kinds of match. */
final class PassageFinder {
  /** The share of a search's depth that each stretch of days gets on its own. */
  private static final int REACH = 6;

  /** The share of a search's depth that news may take: they retell resolutions in its own words. */
  private static final int NEWS = 4;

  private PassageFinder() {}

  /** Their numbers, about as many as the limit. */
  static SortedSet<Integer> find(
      IndexSearcher searcher, IndexQuery query, Sought sought, IndexState state, int limit)
      throws IOException {
    Telling idf = state.telling();
    Query words = QueryBuilder.words(sought, query, idf);
    SortedSet<Integer> found = new TreeSet<>(best(searcher, words, state.news(), limit));
    for (IndexQuery.Days days : query.reach()) {
      Query within = QueryBuilder.within(words, days);
      for (ScoreDoc doc : searcher.search(within, limit / REACH).scoreDocs) found.add(doc.doc);
    }
    // Words that a dictionary cuts otherwise here than there are found by their characters.
    if (found.size() < limit) {
      Query all = QueryBuilder.build(sought, query, idf);
      found.addAll(best(searcher, all, state.news(), limit));
    }
    return found;
  }

  /** The best passages, few of news among them however well they match. */
  private static List<Integer> best(IndexSearcher searcher, Query words, News news, int limit)
      throws IOException {
    List<Integer> best = new ArrayList<>();
    int ofNews = 0;
    for (ScoreDoc doc : searcher.search(words, limit).scoreDocs) {
      if (!news.has(doc.doc)) best.add(doc.doc);
      else if (++ofNews <= limit / NEWS) best.add(doc.doc);
    }
    int most = limit / NEWS;
    if (ofNews <= most) return best;
    Query others =
        new BooleanQuery.Builder().add(words, Occur.MUST).add(news.others(), Occur.FILTER).build();
    for (ScoreDoc doc : searcher.search(others, limit - most).scoreDocs) {
      if (!best.contains(doc.doc)) best.add(doc.doc);
    }
    return best;
  }
}
