package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import thammati.resolution.DocumentKind;
import thammati.resolution.Passage;
import thammati.resolution.ResolutionId;
import thammati.text.Span;

/** From passages that Lucene found to hits with their evidence. */
final class HitReader {
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score)
          .reversed()
          .thenComparing((Hit h) -> h.passage().resolution())
          .thenComparing(h -> h.passage().span());

  private HitReader() {}

  /** The hits, best first; ties by the name of their resolution and their place in it. */
  static List<Hit> hits(
      IndexReader reader, TermReader terms, Telling idf, IndexQuery query, List<ScoreDoc> found)
      throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    Map<Integer, String> names = new HashMap<>();
    Map<Integer, String> titles = new HashMap<>();
    for (ScoreDoc doc : found) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      names.put(doc.doc, name(leaf, Schema.RESOLUTION, doc.doc - leaf.docBase));
      titles.put(doc.doc, text(leaf, doc.doc - leaf.docBase));
    }
    Map<Integer, Evidence> evidence =
        new EvidenceReader(reader, terms, idf).read(query, names, titles);
    List<Hit> hits = new ArrayList<>(found.size());
    for (ScoreDoc doc : found) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      int local = doc.doc - leaf.docBase;
      String name = Objects.requireNonNull(names.get(doc.doc));
      DocumentKind kind = DocumentKind.valueOf(name(leaf, Schema.KIND, local));
      Span span = new Span(number(leaf, Schema.START, local), number(leaf, Schema.END, local));
      Passage passage = new Passage(ResolutionId.parse(name).orElseThrow(), span);
      String document = name(leaf, Schema.DOCUMENT, local);
      hits.add(
          new Hit(
              passage,
              Objects.requireNonNull(titles.get(doc.doc)),
              document,
              kind,
              Objects.requireNonNull(evidence.get(doc.doc)),
              doc.score));
    }
    hits.sort(BEST_FIRST);
    return List.copyOf(hits);
  }

  static String name(LeafReaderContext leaf, String field, int doc) throws IOException {
    SortedDocValues names = leaf.reader().getSortedDocValues(field);
    if (!names.advanceExact(doc)) throw new IOException("passage without " + field);
    return names.lookupOrd(names.ordValue()).utf8ToString();
  }

  private static String text(LeafReaderContext leaf, int doc) throws IOException {
    BinaryDocValues titles = leaf.reader().getBinaryDocValues(Schema.TITLE);
    return titles.advanceExact(doc) ? titles.binaryValue().utf8ToString() : "";
  }

  private static int number(LeafReaderContext leaf, String field, int doc) throws IOException {
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    if (!values.advanceExact(doc)) throw new IOException("passage without " + field);
    return Math.toIntExact(values.longValue());
  }
}
