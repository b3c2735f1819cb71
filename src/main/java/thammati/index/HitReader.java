package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
import thammati.resolution.Passage;
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
    SortedDocValues names = leaf.reader().getSortedDocValues(field);
    if (!names.advanceExact(doc)) throw new IOException("passage without " + field);
    return names.lookupOrd(names.ordValue()).utf8ToString();
  }

  private static int number(NumericDocValues values, String field, int doc) throws IOException {
    if (!values.advanceExact(doc)) throw new IOException("passage without " + field);
    return Math.toIntExact(values.longValue());
  }

  /** One segment, read from its first passage to its last. */
  private static final class Segment {
    private final int base;
    private final BinaryDocValues sources;
    private final NumericDocValues starts;
    private final NumericDocValues ends;
    private final BinaryDocValues titles;
    private int first = -1;
    private @Nullable Told told;
    private String title = "";

    Segment(LeafReaderContext leaf) throws IOException {
      base = leaf.docBase;
      sources = leaf.reader().getBinaryDocValues(Schema.SOURCE);
      starts = leaf.reader().getNumericDocValues(Schema.START);
      ends = leaf.reader().getNumericDocValues(Schema.END);
      titles = leaf.reader().getBinaryDocValues(Schema.TITLE);
    }

    Hit hit(ScoreDoc found, Reading reading) throws IOException {
      int doc = found.doc - base;
      Told source = told;
      if (source == null || reading.first() != first) source = open(reading.first());
      Span span = new Span(number(starts, Schema.START, doc), number(ends, Schema.END, doc));
      return new Hit(
          new Passage(source.resolution(), span),
          title,
          source.document(),
          source.kind(),
          reading.evidence(),
          found.score);
    }

    private Told open(int number) throws IOException {
      first = number;
      title = text(titles, Schema.TITLE);
      Told read = Told.parse(text(sources, Schema.SOURCE));
      told = read;
      return read;
    }

    private String text(BinaryDocValues values, String field) throws IOException {
      if (!values.advanceExact(first - base)) throw new IOException("resolution without " + field);
      return values.binaryValue().utf8ToString();
    }
  }
}
