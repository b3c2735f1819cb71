package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
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
    SortedMap<Integer, Float> scores = new TreeMap<>();
    found.forEach(d -> scores.put(d.doc, d.score));
    SortedMap<Integer, String> names = new TreeMap<>();
    Map<Integer, String> titles = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = leaf.reader().getSortedDocValues(Schema.RESOLUTION);
      BinaryDocValues named = leaf.reader().getBinaryDocValues(Schema.TITLE);
      Map<Integer, String> known = new HashMap<>();
      for (int doc : in(leaf, scores).keySet()) {
        names.put(doc, name(ids, Schema.RESOLUTION, doc - leaf.docBase, known));
        boolean titled = named != null && named.advanceExact(doc - leaf.docBase);
        titles.put(doc, titled ? named.binaryValue().utf8ToString() : "");
      }
    }
    Map<Integer, Evidence> evidence =
        new EvidenceReader(reader, terms, idf).read(query, names, titles);
    List<Hit> hits = new ArrayList<>(found.size());
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues kinds = leaf.reader().getSortedDocValues(Schema.KIND);
      SortedDocValues documents = leaf.reader().getSortedDocValues(Schema.DOCUMENT);
      NumericDocValues starts = leaf.reader().getNumericDocValues(Schema.START);
      NumericDocValues ends = leaf.reader().getNumericDocValues(Schema.END);
      Map<Integer, String> knownKinds = new HashMap<>();
      Map<Integer, String> knownDocuments = new HashMap<>();
      for (Map.Entry<Integer, Float> score : in(leaf, scores).entrySet()) {
        int doc = score.getKey();
        int local = doc - leaf.docBase;
        String name = Objects.requireNonNull(names.get(doc));
        Span span = new Span(number(starts, Schema.START, local), number(ends, Schema.END, local));
        hits.add(
            new Hit(
                new Passage(ResolutionId.parse(name).orElseThrow(), span),
                Objects.requireNonNull(titles.get(doc)),
                name(documents, Schema.DOCUMENT, local, knownDocuments),
                DocumentKind.valueOf(name(kinds, Schema.KIND, local, knownKinds)),
                Objects.requireNonNull(evidence.get(doc)),
                score.getValue()));
      }
    }
    hits.sort(BEST_FIRST);
    return List.copyOf(hits);
  }

  /** The name of a passage's resolution. */
  static String name(LeafReaderContext leaf, String field, int doc) throws IOException {
    return name(leaf.reader().getSortedDocValues(field), field, doc, new HashMap<>());
  }

  private static SortedMap<Integer, Float> in(
      LeafReaderContext leaf, SortedMap<Integer, Float> scores) {
    return scores.subMap(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
  }

  /** Looking a value up costs more than reading its number, and passages share values. */
  private static String name(
      SortedDocValues names, String field, int doc, Map<Integer, String> known) throws IOException {
    if (!names.advanceExact(doc)) throw new IOException("passage without " + field);
    int number = names.ordValue();
    String name = known.get(number);
    if (name == null) {
      name = names.lookupOrd(number).utf8ToString();
      known.put(number, name);
    }
    return name;
  }

  private static int number(NumericDocValues values, String field, int doc) throws IOException {
    if (!values.advanceExact(doc)) throw new IOException("passage without " + field);
    return Math.toIntExact(values.longValue());
  }
}
