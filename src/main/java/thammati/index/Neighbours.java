package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Filters;

/**
 * The passages nearest in meaning, and what that adds to their scores. Cosines of different models
 * spread differently, so nearness is counted from the last of the nearest (0) to the first (1), and
 * added as a share of the best score by words, whose size depends on the question.
 */
final class Neighbours {
  private static final int NEAREST = 100;

  private Neighbours() {}

  /** What words found, scores raised, and behind it what only its meaning found. */
  static List<ScoreDoc> join(
      IndexSearcher searcher, Filters filters, Meaning meaning, List<ScoreDoc> found)
      throws IOException {
    // The index may have been built anew with another model since it was opened.
    if (!meaning.space().equals(space(searcher))) return found;
    Query within = filters.isEmpty() ? null : QueryBuilder.filter(filters);
    Map<Integer, Double> near = near(searcher, meaning, within);
    double best = found.stream().mapToDouble(d -> d.score).max().orElse(1);
    List<ScoreDoc> joined = new ArrayList<>();
    for (ScoreDoc doc : found) {
      Double share = near.remove(doc.doc);
      double more = share == null ? 0 : share * meaning.weight() * best;
      joined.add(new ScoreDoc(doc.doc, (float) (doc.score + more)));
    }
    near.forEach((doc, share) -> {
      float score = (float) (share * meaning.weight() * best);
      if (score > 0) joined.add(new ScoreDoc(doc, score));
    });
    return joined;
  }

  /** The space of the vectors of this state of the index; null if it has none. */
  static @Nullable VectorSpace space(IndexSearcher searcher) throws IOException {
    if (!(searcher.getIndexReader() instanceof DirectoryReader reader)) return null;
    return VectorSpace.recorded(reader.getIndexCommit().getUserData()).orElse(null);
  }

  private static Map<Integer, Double> near(
      IndexSearcher searcher, Meaning meaning, @Nullable Query within) throws IOException {
    Query nearest = new KnnFloatVectorQuery(Schema.VECTOR, meaning.vector(), NEAREST, within);
    TopDocs top = searcher.search(nearest, NEAREST);
    Map<Integer, Double> near = new HashMap<>();
    if (top.scoreDocs.length == 0) return near;
    double most = top.scoreDocs[0].score;
    double least = top.scoreDocs[top.scoreDocs.length - 1].score;
    for (ScoreDoc doc : top.scoreDocs) {
      near.put(doc.doc, most == least ? 1 : (doc.score - least) / (most - least));
    }
    return near;
  }
}
