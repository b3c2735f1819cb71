package thammati.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Passage;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.thai.Abbreviations;
import thammati.thai.Periods;

/**
 * Writes passages. Nothing is visible to searches before {@link #commit}, and nothing committed is
 * lost by a kill. One writer at a time holds a folder; safe to share between threads.
 */
public final class PassageWriter implements AutoCloseable {
  private static final double BUFFER_MB = 64;

  /** A longer title is a text without line ends; it stands on each passage, so this must do. */
  private static final int MOST_TITLE = 2_000;

  /** Where runs of characters stand is not asked. */
  private static final FieldType RUNS = runs();

  private final Analyzer analyzer = ThaiAnalysis.analyzer();
  private final Directory directory;
  private final IndexWriter writer;
  private final @Nullable VectorSpace space;
  private final VectorBatches batches;

  private PassageWriter(
      Directory directory,
      IndexWriter writer,
      @Nullable VectorSpace space,
      @Nullable Embedder embedder) {
    this.directory = directory;
    this.writer = writer;
    this.space = space;
    this.batches =
        new VectorBatches(embedder, (id, documents) -> writer.updateDocuments(key(id), documents));
  }

  /**
   * Opens the index of a folder to add to it; makes an empty one where there is none.
   *
   * @throws IndexRefused if the one there is damaged or of another version
   * @throws IndexBusy if another process writes to it
   */
  public static PassageWriter open(Path folder) throws IOException {
    return open(folder, null);
  }

  /** Opens the folder with an empty index, visible as such only after the first commit. */
  public static PassageWriter create(Path folder) throws IOException {
    return create(folder, null);
  }

  /**
   * The same as {@link #open(Path)}, and gives passages their vectors.
   *
   * @param embedder where they come from; null for none
   * @throws IndexRefused also if the index there has no vectors, or those of another model
   */
  public static PassageWriter open(Path folder, @Nullable Embedder embedder) throws IOException {
    return open(folder, OpenMode.CREATE_OR_APPEND, embedder);
  }

  /** The same as {@link #create(Path)}, and gives passages their vectors; null for none. */
  public static PassageWriter create(Path folder, @Nullable Embedder embedder) throws IOException {
    return open(folder, OpenMode.CREATE, embedder);
  }

  /**
   * Puts the resolution's passages in place of those it had.
   *
   * @param agencies full names of the agencies it mentions
   * @return number of passages
   */
  public int replace(Resolution resolution, Set<String> agencies) throws IOException {
    String title = title(resolution);
    List<Passage> passages = PassageCutter.cut(resolution);
    List<String> texts = new ArrayList<>();
    List<AnalysedText> cut = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.span().in(resolution.body());
      texts.add(title + "\n" + text);
      cut.add(AnalysedText.of(analyzer, Abbreviations.join(text)));
    }
    AnalysedText cutTitle = AnalysedText.of(analyzer, Abbreviations.join(title));
    ForwardBlock forward = new ForwardBlock(cutTitle, cut);
    List<Document> documents = new ArrayList<>();
    for (int place = 0; place < passages.size(); place++) {
      Passage passage = passages.get(place);
      Document document = document(resolution, passage, agencies);
      Set<String> periods = Periods.of(passage.span().in(resolution.body()));
      for (String period : periods) add(document, Schema.PERIOD, period);
      byte[] record = forward.passage(place, !periods.isEmpty(), cut.get(place));
      document.add(new BinaryDocValuesField(Schema.FORWARD, new BytesRef(record)));
      addText(document, Schema.BODY, Schema.BODY_TRIGRAMS, cut.get(place));
      addText(document, Schema.TITLE, Schema.TITLE_TRIGRAMS, cutTitle);
      documents.add(document);
    }
    Document first = documents.getFirst();
    first.add(new BinaryDocValuesField(Schema.TITLE, new BytesRef(title)));
    BytesRef source = new BytesRef(Told.of(resolution).stored());
    first.add(new BinaryDocValuesField(Schema.SOURCE, source));
    BytesRef record = new BytesRef(forward.resolution());
    first.add(new BinaryDocValuesField(Schema.FORWARD_RESOLUTION, record));
    batches.add(resolution.id(), documents, texts);
    return documents.size();
  }

  /** Takes the passages of a name out. */
  public void remove(ResolutionId id) throws IOException {
    batches.flush();
    writer.deleteDocuments(key(id));
  }

  /** Makes all that was written visible and safe from a kill. */
  public void commit() throws IOException {
    batches.flush();
    Map<String, String> data = VectorSpace.record(space);
    data.put(PassageIndex.VERSION_KEY, Integer.toString(Schema.VERSION));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /**
   * Takes what was replaced out for good and commits. Until then it counts in how telling words
   * are, so that an index that grew would rank otherwise than one built at once.
   */
  public void settle() throws IOException {
    if (!writer.hasDeletions()) return;
    writer.forceMergeDeletes(true);
    commit();
  }

  /** Gives up what was written since the last commit. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }

  private static PassageWriter open(Path folder, OpenMode mode, @Nullable Embedder embedder)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      VectorSpace space = embedder == null ? null : embedder.space();
      if (mode != OpenMode.CREATE && DirectoryReader.indexExists(directory)) {
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        PassageIndex.checkVersion(data);
        VectorSpace.check(data, space);
        // Vectors that are there stay of use when the model comes back.
        space = VectorSpace.recorded(data).orElse(null);
      }
      var config = new IndexWriterConfig(ThaiAnalysis.analyzer());
      config.setSimilarity(new Ranking());
      config.setOpenMode(mode);
      config.setRAMBufferSizeMB(BUFFER_MB);
      config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
      if (space != null) config.setCodec(VectorFormat.codec());
      IndexWriter writer = new IndexWriter(directory, config);
      PassageWriter opened = new PassageWriter(directory, writer, space, embedder);
      // A kill before the very first commit would leave a folder that cannot be opened.
      if (!DirectoryReader.indexExists(directory)) opened.commit();
      return opened;
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexBusy(e);
    } catch (IndexFormatTooNewException | CorruptIndexException e) {
      directory.close();
      throw new IndexRefused(PassageIndex.reason(e), e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static Document document(Resolution resolution, Passage passage, Set<String> agencies) {
    Document document = new Document();
    String id = resolution.id().toString();
    document.add(new StringField(Schema.RESOLUTION, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.RESOLUTION, new BytesRef(id)));
    document.add(new NumericDocValuesField(Schema.START, passage.span().start()));
    document.add(new NumericDocValuesField(Schema.END, passage.span().end()));
    LocalDate date = resolution.id().date();
    if (date != null) document.add(new LongPoint(Schema.DATE, date.toEpochDay()));
    document.add(new StringField(Schema.SECTION, resolution.section().name(), Field.Store.NO));
    for (String agency : agencies) add(document, Schema.AGENCY, agency);
    return document;
  }

  private static void addText(Document document, String words, String runs, AnalysedText text) {
    document.add(new TextField(words, AnalysedText.replay(text.words())));
    document.add(new Field(runs, AnalysedText.replay(text.runs()), RUNS));
  }

  private static String title(Resolution resolution) {
    String whole = resolution.title();
    return whole.substring(0, Math.min(MOST_TITLE, whole.length()));
  }

  private static FieldType runs() {
    FieldType runs = new FieldType();
    runs.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    runs.freeze();
    return runs;
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static Term key(ResolutionId id) {
    return new Term(Schema.RESOLUTION, id.toString());
  }
}
