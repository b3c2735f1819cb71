package thammati.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Which of some passages have terms. Sets hold places in the list of these passages. */
final class DocSets {
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

  /** The places of the passages that have any of the terms. */
  BitSet any(String field, Collection<String> terms) throws IOException {
    BitSet places = new BitSet(docs.length);
    if (terms.isEmpty()) return places;
    int start = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = start;
      while (end < docs.length && docs[end] < leaf.docBase + leaf.reader().maxDoc()) end++;
      var dictionary = start == end ? null : leaf.reader().terms(field);
      if (dictionary != null) {
        TermsEnum at = dictionary.iterator();
        PostingsEnum postings = null;
        for (String term : terms) {
          if (!at.seekExact(new BytesRef(term))) continue;
          postings = at.postings(postings, PostingsEnum.NONE);
          collect(postings, leaf.docBase, start, end, places);
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
