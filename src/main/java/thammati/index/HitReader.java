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
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import thammati.index.PassageReader.Reading;
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

  /**
   * The hits, best first; ties by the name of their resolution and their place in it.
   *
   * @param readings of all that was found, by its number
   */
  static List<Hit> hits(IndexReader reader, Map<Integer, Reading> readings, List<ScoreDoc> found)
      throws IOException {
    List<ScoreDoc> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparingInt(d -> d.doc));
    List<Hit> hits = new ArrayList<>(found.size());
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == ordered.size() || ordered.get(next).doc >= end) continue;
      Segment segment = new Segment(leaf);
      for (; next < ordered.size() && ordered.get(next).doc < end; next++) {
        ScoreDoc doc = ordered.get(next);
        hits.add(segment.hit(doc, Objects.requireNonNull(readings.get(doc.doc))));
      }
    }
    hits.sort(BEST_FIRST);
    return List.copyOf(hits);
  }

  /** The name of a passage's resolution. */
  static String name(LeafReaderContext leaf, String field, int doc) throws IOException {
    return name(leaf.reader().getSortedDocValues(field), field, doc);
  }

  private static String name(SortedDocValues names, String field, int doc) throws IOException {
    return name(names, field, doc, new HashMap<>());
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

  /** One segment, read from its first passage to its last. */
  private static final class Segment {
    private final int base;
    private final SortedDocValues ids;
    private final SortedDocValues kinds;
    private final SortedDocValues documents;
    private final NumericDocValues starts;
    private final NumericDocValues ends;
    private final BinaryDocValues titles;
    private final Map<Integer, String> knownKinds = new HashMap<>();
    private int first = -1;
    private @Nullable ResolutionId resolution;
    private String document = "";
    private String title = "";

    Segment(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      ids = leaf.reader().getSortedDocValues(Schema.RESOLUTION);
      kinds = leaf.reader().getSortedDocValues(Schema.KIND);
      documents = leaf.reader().getSortedDocValues(Schema.DOCUMENT);
      starts = leaf.reader().getNumericDocValues(Schema.START);
      ends = leaf.reader().getNumericDocValues(Schema.END);
      titles = leaf.reader().getBinaryDocValues(Schema.TITLE);
    }

    Hit hit(ScoreDoc found, Reading reading) throws IOException {
      int doc = found.doc - base;
      if (reading.first() != first) open(reading.first(), doc);
      Span span = new Span(number(starts, Schema.START, doc), number(ends, Schema.END, doc));
      return new Hit(
          new Passage(Objects.requireNonNull(resolution), span),
          title,
          document,
          DocumentKind.valueOf(name(kinds, Schema.KIND, doc, knownKinds)),
          reading.evidence(),
          found.score);
    }

    /** All passages of a resolution have its name, its title and the document that tells it. */
    private void open(int number, int doc) throws IOException {
      first = number;
      resolution = ResolutionId.parse(name(ids, Schema.RESOLUTION, doc)).orElseThrow();
      document = name(documents, Schema.DOCUMENT, doc);
      if (!titles.advanceExact(first - base)) throw new IOException("resolution without title");
      title = titles.binaryValue().utf8ToString();
    }
  }
}
