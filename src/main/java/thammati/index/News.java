package thammati.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Which passages of one state of the index are of news, none of them a resolution. */
final class News {
  private final IndexReader reader;

  /** Those that are not, by the number of their segment. */
  private final Map<Integer, FixedBitSet> others = new HashMap<>();

  /** Reads the kind of every document that the state has. */
  News(IndexReader reader) throws IOException {
    this.reader = reader;
    for (LeafReaderContext leaf : reader.leaves()) {
      FixedBitSet here = new FixedBitSet(leaf.reader().maxDoc());
      here.set(0, here.length());
      others.put(leaf.ord, here);
      BinaryDocValues sources = leaf.reader().getBinaryDocValues(Schema.SOURCE);
      if (sources == null) continue;
      int first = sources.nextDoc();
      while (first != DocIdSetIterator.NO_MORE_DOCS) {
        boolean resolution = Told.parse(sources.binaryValue().utf8ToString()).kind().isResolution();
        // The passages of a text stand together, its source on the first of them.
        int next = sources.nextDoc();
        int end = Math.min(next, here.length());
        if (!resolution) here.clear(first, end);
        first = next;
      }
    }
  }

  /** Whether the passage of this number is. */
  boolean has(int passage) {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(passage, reader.leaves()));
    FixedBitSet here = others.get(leaf.ord);
    return here != null && !here.get(passage - leaf.docBase);
  }

  /** Finds what is not, for searches of the same state only. */
  Query others() {
    return new Others(reader, others);
  }

  /** Passages of a set, equal to none but those of the same state. */
  private static final class Others extends Query {
    private final IndexReader state;
    private final Map<Integer, FixedBitSet> sets;

    Others(IndexReader state, Map<Integer, FixedBitSet> sets) {
      this.state = state;
      this.sets = sets;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
      return new ConstantScoreWeight(this, boost) {
        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
          FixedBitSet set = sets.get(leaf.ord);
          if (set == null) return null;
          int size = set.cardinality();
          return ConstantScoreScorerSupplier.fromIterator(
              new BitSetIterator(set, size), score(), mode, leaf.reader().maxDoc());
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
          return false;
        }
      };
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
      return "none of news";
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Others same && same.state.equals(state);
    }

    @Override
    public int hashCode() {
      return state.hashCode();
    }
  }
}
