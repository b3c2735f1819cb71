package thammati.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The passages of whole resolutions, of which some passages were found. */
final class Blocks {
  private final int[] docs;
  private final int[] blocks;

  private Blocks(int[] docs, int[] blocks) {
    this.docs = docs;
    this.blocks = blocks;
  }

  /**
   * All passages of the resolutions.
   *
   * @param found names of the resolutions by the number of the passage found
   */
  static Blocks of(IndexReader reader, SortedMap<Integer, String> found) throws IOException {
    SortedMap<Integer, Integer> all = new TreeMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    found.values().forEach(name -> numbers.putIfAbsent(name, numbers.size()));
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      // A resolution is written in one go, so its passages lie in one segment.
      var here = found.subMap(leaf.docBase, end).values();
      var dictionary = here.isEmpty() ? null : leaf.reader().terms(Schema.RESOLUTION);
      if (dictionary == null) continue;
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum at = dictionary.iterator();
      PostingsEnum postings = null;
      for (String name : here.stream().sorted().distinct().toList()) {
        Integer number = numbers.get(name);
        if (number == null || !at.seekExact(new BytesRef(name))) continue;
        postings = at.postings(postings, PostingsEnum.NONE);
        int d = postings.nextDoc();
        for (; d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
          if (live == null || live.get(d)) all.put(leaf.docBase + d, number);
        }
      }
    }
    return new Blocks(
        all.keySet().stream().mapToInt(d -> d).toArray(),
        all.values().stream().mapToInt(b -> b).toArray());
  }

  /** The numbers of all these passages, ascending. */
  int[] docs() {
    return docs;
  }

  /** The places of one passage's resolution among {@link #docs}, or of other passages of it. */
  BitSet spread(BitSet places) {
    BitSet met = new BitSet();
    places.stream().forEach(p -> met.set(blocks[p]));
    BitSet spread = new BitSet(docs.length);
    for (int p = 0; p < docs.length; p++) if (met.get(blocks[p])) spread.set(p);
    return spread;
  }

  /** Where a passage stands among {@link #docs}. */
  int place(int doc) {
    return Arrays.binarySearch(docs, doc);
  }
}
