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

/** Which of some passages have which terms. Sets hold places in the list of these passages. */
final class DocSets {
  private static final BytesRef NO_TERM = new BytesRef();

  private final IndexReader reader;
  private final int[] docs;

  /**
   * Looks at these passages only.
   *
   * @param docs their numbers in ascending order
   */
  DocSets(IndexReader reader, int[] docs) {
    this.reader = reader;
    this.docs = docs;
  }

  /** The places of the passages that have each term; a set for every term, which may be empty. */
  Map<String, BitSet> of(String field, Collection<String> terms) throws IOException {
    Map<String, BitSet> places = new HashMap<>();
    terms.forEach(t -> places.put(t, new BitSet(docs.length)));
    BytesRef[] sorted = places.keySet().stream().map(BytesRef::new).toArray(BytesRef[]::new);
    Arrays.sort(sorted);
    int start = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = start;
      while (end < docs.length && docs[end] < leaf.docBase + leaf.reader().maxDoc()) end++;
      var dictionary = start == end ? null : leaf.reader().terms(field);
      if (dictionary != null) {
        TermsEnum at = dictionary.iterator();
        PostingsEnum postings = null;
        for (BytesRef term : sorted) {
          if (term.equals(NO_TERM) || !at.seekExact(term)) continue;
          postings = at.postings(postings, PostingsEnum.NONE);
          BitSet set = places.get(term.utf8ToString());
          if (set != null) collect(postings, leaf.docBase, start, end, set);
        }
      }
      start = end;
    }
    return places;
  }

  private void collect(PostingsEnum postings, int base, int start, int end, BitSet set)
      throws IOException {
    int place = start;
    int doc = -1;
    while (place < end) {
      int wanted = docs[place] - base;
      if (doc < wanted) doc = postings.advance(wanted);
      if (doc == DocIdSetIterator.NO_MORE_DOCS) return;
      if (doc == wanted) set.set(place);
      place++;
    }
  }
}
