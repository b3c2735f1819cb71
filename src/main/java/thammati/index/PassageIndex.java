package thammati.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import thammati.resolution.ResolutionId;

/**
 * Searches passages. Each search sees one commit, the newest at its start. Safe to share between
 * threads.
 */
public final class PassageIndex implements AutoCloseable {
  static final String VERSION_KEY = "thammati.schema";

  private final Directory directory;
  private final SearcherManager searchers;
  private final TermReader terms = new TermReader(ThaiAnalysis.analyzer());

  /** The one that was searched last. */
  private volatile @Nullable IndexState state;

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
    return open(folder, null);
  }

  /**
   * The same, to be searched with vectors too.
   *
   * @param space that of the model in use; null if there is none, whatever vectors the index has
   * @throws IndexRefused also if the index has no vectors, or those of another space
   */
  public static PassageIndex open(Path folder, @Nullable VectorSpace space) {
    Directory directory = null;
    try {
      directory = FSDirectory.open(folder);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        verify(reader);
        VectorSpace.check(reader.getIndexCommit().getUserData(), space);
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

  /** The best passages, best first; ties by the name of their resolution and their place in it. */
  public List<Hit> search(IndexQuery query, int limit) {
    return search(query, limit, null);
  }

  /**
   * The same, and what is near in meaning.
   *
   * @param meaning what the question means; null to look for its words only
   */
  public List<Hit> search(IndexQuery query, int limit, @Nullable Meaning meaning) {
    refresh();
    return read(searcher -> {
      IndexState known = state(searcher);
      Telling idf = known.telling();
      Sought sought = new Sought(query, terms, idf);
      SortedSet<Integer> found = PassageFinder.find(searcher, query, sought, known, limit);
      var passages = new PassageReader(searcher.getIndexReader(), query, sought, idf);
      Map<Integer, PassageReader.Reading> readings = passages.read(found);
      List<ScoreDoc> scored = new ArrayList<>();
      readings.forEach((doc, reading) -> {
        if (reading.score() > 0) scored.add(new ScoreDoc(doc, reading.score()));
      });
      if (meaning == null) return HitReader.hits(searcher.getIndexReader(), readings, scored);
      var joined = Neighbours.join(searcher, query.filters(), meaning, scored);
      SortedSet<Integer> others = new TreeSet<>();
      for (ScoreDoc doc : joined) if (!readings.containsKey(doc.doc)) others.add(doc.doc);
      readings.putAll(passages.read(others));
      return HitReader.hits(searcher.getIndexReader(), readings, joined);
    });
  }

  /**
   * How telling a word is: its inverse document frequency over passages, after BM25.
   *
   * @param word one word, folded as the index folds it
   * @return above 0; largest for a word that no passage has
   */
  public double idf(String word) {
    return read(searcher -> state(searcher).telling().of(Schema.BODY, word));
  }

  /** The space of the vectors that the newest commit has; empty if it has none. */
  public Optional<VectorSpace> space() {
    refresh();
    return Optional.ofNullable(read(Neighbours::space));
  }

  /** Number of passages that words alone can find, though others have vectors. */
  public int withoutVectors() {
    return read(searcher -> {
      if (Neighbours.space(searcher) == null) return 0;
      IndexReader reader = searcher.getIndexReader();
      return reader.numDocs() - searcher.count(new FieldExistsQuery(Schema.VECTOR));
    });
  }

  /** Number of passages of each resolution that a search can find. */
  public Map<ResolutionId, Integer> passages() {
    return read(searcher -> {
      Map<ResolutionId, Integer> counts = new HashMap<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) count(leaf, counts);
      return counts;
    });
  }

  private IndexState state(IndexSearcher searcher) throws IOException {
    IndexState newest = state;
    if (newest != null && newest.isOver(searcher.getIndexReader())) return newest;
    IndexState anew = IndexState.of(searcher);
    state = anew;
    return anew;
  }

  /** To see that nothing was committed, the names of the folder's files are enough. */
  private void refresh() {
    try {
      long newest = SegmentInfos.getLastCommitGeneration(directory);
      if (newest == read(PassageIndex::generation)) return;
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long generation(IndexSearcher searcher) throws IOException {
    return searcher.getIndexReader() instanceof DirectoryReader reader
        ? reader.getIndexCommit().getGeneration()
        : -1;
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

  private static void count(LeafReaderContext leaf, Map<ResolutionId, Integer> counts)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (live != null && !live.get(doc)) continue;
      String name = HitReader.name(leaf, Schema.RESOLUTION, doc);
      counts.merge(ResolutionId.parse(name).orElseThrow(), 1, Integer::sum);
    }
  }

  private <T extends @Nullable Object> T read(Reading<T> reading) {
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

  private interface Reading<T extends @Nullable Object> {
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
