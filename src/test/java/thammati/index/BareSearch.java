package thammati.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** What Lucene alone does with a question: any of its ICU words in the body of a passage. */
public final class BareSearch implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final TermReader terms = new TermReader(ThaiAnalysis.analyzer());

  private BareSearch(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new Ranking());
  }

  /** Over the index of the folder. */
  public static BareSearch open(Path folder) throws IOException {
    return new BareSearch(DirectoryReader.open(FSDirectory.open(folder)));
  }

  /** The names of the resolutions of the best passages, best first, and which of them they are. */
  public Set<String> search(String question, int passages) {
    try {
      var any = new BooleanQuery.Builder();
      for (String word : new LinkedHashSet<>(terms.of(Schema.BODY, question))) {
        any.add(new TermQuery(new Term(Schema.BODY, word)), Occur.SHOULD);
      }
      Set<String> names = new LinkedHashSet<>();
      for (ScoreDoc found : searcher.search(any.build(), passages).scoreDocs) {
        for (var leaf : reader.leaves()) {
          int doc = found.doc - leaf.docBase;
          if (doc < 0 || doc >= leaf.reader().maxDoc()) continue;
          names.add(HitReader.name(leaf, Schema.RESOLUTION, doc));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
