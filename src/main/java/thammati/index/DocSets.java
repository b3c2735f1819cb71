package thammati.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which passages have which terms, in one state of the index. */
final class DocSets {
  private static final BytesRef NO_TERM = new BytesRef();

  private final IndexReader reader;

  DocSets(IndexReader reader) {
    this.reader = reader;
  }

  /** Which of the wanted documents have each term; of all documents where none are named. */
  Map<String, BitSet> of(String field, Collection<String> terms, @Nullable BitSet wanted)
      throws IOException {
    Map<String, BitSet> docs = new HashMap<>();
    terms.forEach(t -> docs.put(t, new BitSet()));
    BytesRef[] sorted = terms.stream().map(BytesRef::new).toArray(BytesRef[]::new);
    Arrays.sort(sorted);
    for (LeafReaderContext leaf : reader.leaves()) {
      var dictionary = leaf.reader().terms(field);
      if (dictionary == null) continue;
      TermsEnum at = dictionary.iterator();
      PostingsEnum postings = null;
      for (BytesRef term : sorted) {
        if (term.equals(NO_TERM) || !at.seekExact(term)) continue;
        postings = at.postings(postings, PostingsEnum.NONE);
        BitSet set = docs.get(term.utf8ToString());
        if (set != null) collect(leaf, postings, wanted, set);
      }
    }
    return docs;
  }

  private static void collect(
      LeafReaderContext leaf, PostingsEnum postings, @Nullable BitSet wanted, BitSet set)
      throws IOException {
    var live = leaf.reader().getLiveDocs();
    if (wanted == null) {
      for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
        if (live == null || live.get(d)) set.set(leaf.docBase + d);
      }
      return;
    }
    int end = leaf.docBase + leaf.reader().maxDoc();
    int next = wanted.nextSetBit(leaf.docBase);
    while (next >= 0 && next < end) {
      int d = postings.docID();
      if (d < next - leaf.docBase) d = postings.advance(next - leaf.docBase);
      if (d == DocIdSetIterator.NO_MORE_DOCS) return;
      if (leaf.docBase + d == next) {
        set.set(next);
        next = wanted.nextSetBit(next + 1);
      } else {
        next = wanted.nextSetBit(leaf.docBase + d);
      }
    }
  }
}
