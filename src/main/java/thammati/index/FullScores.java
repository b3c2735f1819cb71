package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Scores named passages by a query; a search by it would look at far more. */
final class FullScores {
  private final IndexSearcher searcher;

  FullScores(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The passages with their scores; those that do not match are left out.
   *
   * @param docs numbers of passages
   */
  List<ScoreDoc> of(Query query, SortedSet<Integer> docs) throws IOException {
    List<ScoreDoc> scored = new ArrayList<>();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      var here = docs.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
      Scorer scorer = here.isEmpty() ? null : weight.scorer(leaf);
      if (scorer == null) continue;
      var iterator = scorer.iterator();
      for (int doc : here) {
        int local = doc - leaf.docBase;
        int at = iterator.docID() < local ? iterator.advance(local) : iterator.docID();
        if (at == local) scored.add(new ScoreDoc(doc, scorer.score()));
      }
    }
    return scored;
  }
}
