package thammati.index;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** The norms of a field in one segment, which may have none. */
final class Norms {
  private final @Nullable NumericDocValues values;

  Norms(@Nullable NumericDocValues values) {
    this.values = values;
  }

  /** The norm of a passage; that of a text without length where it has none. */
  long of(int doc) throws IOException {
    return values != null && values.advanceExact(doc) ? values.longValue() : 0;
  }
}
