package thammati.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/** Reads passages that were found from the forward index, and scores and measures them. */
final class PassageReader {
  /**
   * What is known of a passage.
   *
   * @param first the number of the first passage of its resolution
   * @param score by words, 0 if nothing that is scored stands in it
   */
  record Reading(int first, float score, Evidence evidence) {}

  /** A title counts with its first words only, as a question does. */
  private static final int MOST_TITLE_WORDS = 300;

  private final IndexReader reader;
  private final IndexQuery query;
  private final Telling idf;
  private final ForwardReader forward;
  private final FullScores scores;
  private final EvidenceReader evidence;
  private final Counts body;
  private final Counts title;

  PassageReader(IndexReader reader, IndexQuery query, Sought sought, Telling idf) {
    this.reader = reader;
    this.query = query;
    this.idf = idf;
    forward = new ForwardReader(sought);
    scores = new FullScores(sought, query.lexical(), idf);
    evidence = new EvidenceReader(sought, idf);
    body = new Counts(sought);
    title = new Counts(sought);
  }

  /** The passages of these numbers, by them. */
  SortedMap<Integer, Reading> read(SortedSet<Integer> docs) throws IOException {
    int[] numbers = docs.stream().mapToInt(d -> d).toArray();
    BitSet asked = new DocSets(reader, numbers).any(Schema.PERIOD, query.periods());
    SortedMap<Integer, Reading> readings = new TreeMap<>();
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == numbers.length || numbers[next] >= end) continue;
      Segment segment = new Segment(leaf.reader());
      for (; next < numbers.length && numbers[next] < end; next++) {
        int doc = numbers[next] - leaf.docBase;
        readings.put(numbers[next], segment.read(doc, leaf.docBase, asked.get(next)));
      }
    }
    return readings;
  }

  /** One segment, read from its first passage to its last. */
  private final class Segment {
    private final BinaryDocValues passages;
    private final BinaryDocValues resolutions;
    private final Norms bodyNorms;
    private final Norms titleNorms;
    private final Norms bodyRunNorms;
    private final Norms titleRunNorms;
    private int resolution = -1;
    private double titleScore;
    private double titleTerms;

    Segment(LeafReader segment) throws IOException {
      passages = segment.getBinaryDocValues(Schema.FORWARD);
      resolutions = segment.getBinaryDocValues(Schema.FORWARD_RESOLUTION);
      bodyNorms = new Norms(segment.getNormValues(Schema.BODY));
      titleNorms = new Norms(segment.getNormValues(Schema.TITLE));
      bodyRunNorms = new Norms(segment.getNormValues(Schema.BODY_TRIGRAMS));
      titleRunNorms = new Norms(segment.getNormValues(Schema.TITLE_TRIGRAMS));
    }

    Reading read(int doc, int base, boolean asked) throws IOException {
      BytesRef passage = value(passages, doc);
      int first = doc - ForwardReader.place(passage);
      if (first != resolution) open(first, doc, base + first);
      body.clear();
      forward.passage(passage, body);
      double sum = titleScore + scores.body(body, bodyNorms.of(doc), bodyRunNorms.of(doc));
      boolean other = !asked && ForwardReader.dated(passage);
      Evidence found = evidence.read(body, title, forward, titleTerms, asked, other);
      return new Reading(base + first, (float) sum, found);
    }

    /** All passages of a resolution have its title, and so the same norms of it. */
    private void open(int first, int doc, int number) throws IOException {
      resolution = first;
      forward.resolution(value(resolutions, first));
      title.clear();
      forward.title(title);
      titleScore = scores.title(title, titleNorms.of(doc), titleRunNorms.of(doc));
      titleTerms = idf.ofTitle(number, () -> forward.titleWords(MOST_TITLE_WORDS));
    }

    private static BytesRef value(BinaryDocValues values, int doc) throws IOException {
      if (!values.advanceExact(doc)) throw new IOException("passage without its words");
      return values.binaryValue();
    }
  }
}
