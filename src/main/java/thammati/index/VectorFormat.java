package thammati.index;

import java.io.IOException;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's graph of quantised vectors, for longer vectors than its own limit of 1024 numbers. It
 * bears the name of what it writes, so that Lucene reads it without knowing this class.
 */
final class VectorFormat extends KnnVectorsFormat {
  private final KnnVectorsFormat lucene = new Lucene104HnswScalarQuantizedVectorsFormat();

  private VectorFormat() {
    super(Lucene104HnswScalarQuantizedVectorsFormat.NAME);
  }

  /** Lucene's codec with this format for vectors. */
  static Lucene104Codec codec() {
    KnnVectorsFormat format = new VectorFormat();
    return new Lucene104Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return format;
      }
    };
  }

  @Override
  public KnnVectorsWriter fieldsWriter(SegmentWriteState state) throws IOException {
    return lucene.fieldsWriter(state);
  }

  @Override
  public KnnVectorsReader fieldsReader(SegmentReadState state) throws IOException {
    return lucene.fieldsReader(state);
  }

  @Override
  public int getMaxDimensions(String field) {
    return VectorSpace.MOST;
  }
}
