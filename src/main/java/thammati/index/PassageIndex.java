package thammati.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Passage;
import thammati.resolution.ResolutionId;
import thammati.text.Span;

/**
 * Searches passages. Sees the commit it was opened at until {@link #refresh}. Safe to share between
 * threads.
 */
public final class PassageIndex implements AutoCloseable {
  static final String VERSION_KEY = "thammati.schema";

  private final Directory directory;
  private final SearcherManager searchers;
  private final QueryBuilder queries = new QueryBuilder(ThaiAnalysis.analyzer());

  private PassageIndex(Directory directory, SearcherManager searchers) {
    this.directory = directory;
    this.searchers = searchers;
  }

  /**
   * Opens the index of a folder after checking every byte of it against its checksums.
   *
   * @throws IndexRefused if there is none, or it is damaged or of another version
   */
  public static PassageIndex open(Path folder) {
    Directory directory = null;
    try {
      directory = FSDirectory.open(folder);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        verify(reader);
      }
      return new PassageIndex(directory, new SearcherManager(directory, new Ranked()));
    } catch (IndexRefused e) {
      close(directory);
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      close(directory);
      throw new IndexRefused(reason(e), e);
    }
  }

  /** The best passages, best first; ties in the order of their place in the index. */
  public List<Hit> search(IndexQuery query, int limit) {
    return read(searcher -> hits(searcher, searcher.search(queries.build(query), limit).scoreDocs));
  }

  /** The words of a text in the form the index knows them, in order, repeats kept. */
  public List<String> words(String text) {
    return queries.words(text);
  }

  /**
   * How telling a word is: its inverse document frequency over passages, after BM25.
   *
   * @param word one word as {@link #words} gives it
   * @return above 0; largest for a word that no passage has
   */
  public double idf(String word) {
    return read(searcher -> {
      double passages = searcher.getIndexReader().maxDoc();
      double with = searcher.getIndexReader().docFreq(new Term(Schema.BODY, word));
      return Math.log1p((passages - with + 0.5) / (with + 0.5));
    });
  }

  /** Number of passages that a search can find. */
  public int passages() {
    return read(searcher -> searcher.getIndexReader().numDocs());
  }

  /** Sees what was committed since it was opened. */
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(searchers);
    close(directory);
  }

  /** The fault in words for an operator. */
  static String reason(Exception fault) {
    String name = fault.getClass().getSimpleName();
    if (fault instanceof IndexNotFoundException) return "there is no index";
    String detail =
        fault.getMessage() == null ? "" : ": " + fault.getMessage().lines().findFirst().orElse("");
    return name + detail;
  }

  /** Refuses a commit that another version of the program has written. */
  static void checkVersion(Map<String, String> commitData) {
    String version = commitData.getOrDefault(VERSION_KEY, "none");
    if (!version.equals(Integer.toString(Schema.VERSION))) {
      throw new IndexRefused(
          "the index has schema version " + version + ", this program reads " + Schema.VERSION);
    }
  }

  private static void verify(DirectoryReader reader) throws IOException {
    checkVersion(reader.getIndexCommit().getUserData());
    for (LeafReaderContext leaf : reader.leaves()) leaf.reader().checkIntegrity();
  }

  private static List<Hit> hits(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Hit> hits = new ArrayList<>(found.length);
    for (ScoreDoc doc : found) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      int local = doc.doc - leaf.docBase;
      SortedDocValues id = leaf.reader().getSortedDocValues(Schema.RESOLUTION);
      if (!id.advanceExact(local)) throw new IOException("passage without resolution");
      String name = id.lookupOrd(id.ordValue()).utf8ToString();
      Span span = new Span(number(leaf, Schema.START, local), number(leaf, Schema.END, local));
      Passage passage = new Passage(ResolutionId.parse(name).orElseThrow(), span);
      hits.add(new Hit(passage, text(leaf, local), doc.score));
    }
    return List.copyOf(hits);
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

  private <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(@Nullable Closeable closeable) {
    try {
      if (closeable != null) closeable.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private static final class Ranked extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new Ranking());
      return searcher;
    }
  }
}
