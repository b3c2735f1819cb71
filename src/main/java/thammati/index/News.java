package thammati.index;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/** Which passages of one state of the index are of news, none of them a resolution. */
final class News {
  private final BitSet passages = new BitSet();

  /** Reads the kind of every document that the state has. */
  News(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues sources = leaf.reader().getBinaryDocValues(Schema.SOURCE);
      if (sources == null) continue;
      int first = sources.nextDoc();
      while (first != DocIdSetIterator.NO_MORE_DOCS) {
        boolean resolution = Told.parse(sources.binaryValue().utf8ToString()).kind().isResolution();
        // The passages of a text stand together, its source on the first of them.
        int next = sources.nextDoc();
        int end = Math.min(next, leaf.reader().maxDoc());
        if (!resolution) passages.set(leaf.docBase + first, leaf.docBase + end);
        first = next;
      }
    }
  }

  /** Whether the passage of this number is. */
  boolean has(int passage) {
    return passages.get(passage);
  }
}
