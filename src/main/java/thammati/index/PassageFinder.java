package thammati.index;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds the passages that are worth scoring by all kinds of match. */
final class PassageFinder {
  /** The share of a search's depth that each stretch of days gets on its own. */
  private static final int REACH = 6;

  private PassageFinder() {}

  /** Their numbers, about as many as the limit. */
  static SortedSet<Integer> find(
      IndexSearcher searcher, IndexQuery query, Sought sought, Telling idf, int limit)
      throws IOException {
    Query words = QueryBuilder.words(sought, query, idf);
    SortedSet<Integer> found = new TreeSet<>();
    for (ScoreDoc doc : searcher.search(words, limit).scoreDocs) found.add(doc.doc);
    for (IndexQuery.Days days : query.reach()) {
      Query within = QueryBuilder.within(words, days);
      for (ScoreDoc doc : searcher.search(within, limit / REACH).scoreDocs) found.add(doc.doc);
    }
    // Words that a dictionary cuts otherwise here than there are found by their characters.
    if (found.size() < limit) {
      Query all = QueryBuilder.build(sought, query, idf);
      for (ScoreDoc doc : searcher.search(all, limit).scoreDocs) found.add(doc.doc);
    }
    return found;
  }
}
