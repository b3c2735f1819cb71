package thammati;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.config.Settings;
import thammati.facts.FactsReader;
import thammati.fetch.Fetcher;
import thammati.index.Embedder;
import thammati.index.PassageWriter;
import thammati.store.Catalog;
import thammati.store.Database;
import thammati.store.FactsUpkeep;
import thammati.store.FetchLog;
import thammati.thai.Agencies;

/** What changes an archive: documents that come in, are withdrawn, or are read anew. */
final class Intake {
  /** The folder of the index, inside that of the data. */
  static final String INDEX = "index";

  private final Settings settings;
  private final Database database;
  private final Catalog catalog;
  private final Agencies agencies;
  private final @Nullable Embedder embedder;

  Intake(
      Settings settings,
      Database database,
      Catalog catalog,
      Agencies agencies,
      @Nullable Embedder embedder) {
    this.settings = settings;
    this.database = database;
    this.catalog = catalog;
    this.agencies = agencies;
    this.embedder = embedder;
  }

  /** Takes files into the archive. */
  IngestReport ingest(List<Path> paths, Progress progress) throws IOException {
    return ingesting(ingestion -> {
      ingestion.files(paths, progress);
      return ingestion.report();
    });
  }

  /** Takes files and pages of the web into the archive. */
  IngestReport ingest(List<Path> paths, List<String> urls, Fetcher fetcher, Progress progress)
      throws IOException {
    return ingesting(ingestion -> {
      ingestion.files(paths, progress);
      new WebIngestion(ingestion, fetcher, new FetchLog(database), InstantSource.system())
          .pages(urls, progress);
      return ingestion.report();
    });
  }

  /**
   * Marks a document as withdrawn, or as standing again.
   *
   * @param document its hash, file name or address
   * @param note what readers are told beside it; null if it stands again
   * @return number of resolutions it tells; 0 if the archive has no such document
   */
  int withdraw(String document, @Nullable String note) throws IOException {
    return ingesting(ingestion -> ingestion.withdraw(document, note));
  }

  private <T> T ingesting(Work<T> work) throws IOException {
    try (PassageWriter writer = PassageWriter.open(settings.data().resolve(INDEX), embedder);
        Indexer indexer = new Indexer(writer, agencies)) {
      Ingestion ingestion =
          new Ingestion(catalog, indexer, Ingestion.reading(new FactsReader(agencies)));
      ingestion.recover();
      T done = work.with(ingestion);
      new FactsUpkeep(database).renewEdges();
      return done;
    }
  }

  /** What is done with an ingestion that is open. */
  private interface Work<T> {
    T with(Ingestion ingestion) throws IOException;
  }

  /** Takes the bundled digests in if the archive is empty, and says so. */
  void bundledIfEmpty(PrintStream out, Progress progress) throws IOException {
    Path corpus = settings.home().resolve("corpus");
    if (catalog.summary().resolutions() > 0 || !Files.isDirectory(corpus)) return;
    out.println("The archive is empty: taking in the bundled digests from corpus/ ...");
    IngestReport report = ingest(List.of(corpus), progress);
    out.println("... " + report.resolutions() + " resolutions.");
  }

  /**
   * Builds the index anew from the catalog, reads all facts anew, and renews what references lead
   * to; searches see the index when it is whole.
   */
  int reindex(Progress progress) throws IOException {
    try (PassageWriter writer = PassageWriter.create(settings.data().resolve(INDEX), embedder);
        Indexer indexer = new Indexer(writer, agencies)) {
      int passages = Ingestion.reindex(catalog, indexer, progress);
      int documents = catalog.summary().documents();
      int[] done = {0};
      new FactsUpkeep(database)
          .reread(
              Ingestion.reading(new FactsReader(agencies)),
              file -> progress.show(done[0]++, documents, file));
      new FactsUpkeep(database).renewEdges();
      progress.done(documents);
      return passages;
    }
  }
}
