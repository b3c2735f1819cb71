package thammati.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** What all searches of one state of the index share. Safe to share between threads. */
record IndexState(IndexReader reader, Telling telling, News news) {
  static IndexState of(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    return new IndexState(reader, new Telling(searcher), new News(reader));
  }

  /** Whether this is the state that the reader sees. */
  boolean isOver(IndexReader other) {
    return reader.equals(other);
  }
}
