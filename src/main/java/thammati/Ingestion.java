package thammati;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thammati.IngestReport.Remark;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.ingest.DocumentReader;
import thammati.ingest.Hash;
import thammati.ingest.Parsed;
import thammati.ingest.SourceFile;
import thammati.ingest.SourceFiles;
import thammati.ingest.Unreadable;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;
import thammati.store.Named;
import thammati.store.PendingDocument;

/**
 * Takes files into the archive. A document counts as accepted only when both its catalog row and
 * the index commit that holds it are on disk; one that a kill left between the two goes in again
 * with the next run. One broken file never stops the rest.
 */
final class Ingestion {
  private static final long BATCH_BYTES = 32L << 20;
  private static final int BATCH_DOCUMENTS = 100;

  private final DocumentReader reader = new DocumentReader();
  private final Catalog catalog;
  private final Indexer indexer;
  private final Function<List<Resolution>, List<Facts>> stated;
  private final List<Remark> skipped = new ArrayList<>();
  private final List<Remark> doubtful = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final Set<String> pending = new LinkedHashSet<>();
  private final Map<ResolutionId, Integer> pendingPlaces = new HashMap<>();
  private long pendingBytes;
  private int added;
  private int unchanged;
  private int resolutions;

  /**
   * Takes files into a catalog and an index.
   *
   * @param stated what texts state, in their order, as {@link #reading}; or {@link #unread}
   */
  Ingestion(Catalog catalog, Indexer indexer, Function<List<Resolution>, List<Facts>> stated) {
    this.catalog = catalog;
    this.indexer = indexer;
    this.stated = stated;
  }

  /** Completes what a broken-off ingestion left stored but not accepted. */
  void recover() throws IOException {
    for (PendingDocument document : catalog.pendingDocuments()) {
      take(document.file(), "", document.bytes());
    }
    commit();
  }

  /**
   * Marks a document as withdrawn, or as standing again, and has the index hold what is shown then.
   *
   * @param document its hash, file name or address
   * @param note what readers are told beside it; null if it stands again
   * @return number of resolutions it tells; 0 if the archive has no such document
   */
  int withdraw(String document, @Nullable String note) throws IOException {
    Set<ResolutionId> names = catalog.withdraw(document, note);
    for (ResolutionId id : names) {
      Optional<Resolution> shown = catalog.find(id);
      if (shown.isPresent()) indexer.replace(shown.get());
    }
    commit();
    return names.size();
  }

  /** Takes in every file under the paths, in the order of their names. */
  void files(List<Path> paths, Progress progress) throws IOException {
    try (SourceFiles files = new SourceFiles(paths)) {
      for (SourceFile file = files.next(); file != null; file = files.next()) {
        progress.show(files.done(), files.total(), file.name());
        switch (file) {
          case SourceFile.Content content -> take(content.name(), "", content.bytes());
          case SourceFile.Skipped skip -> skip(skip.name(), skip.reason());
        }
      }
      commit();
      indexer.settle();
      progress.done(files.total());
    }
  }

  /** What was done so far. */
  IngestReport report() {
    return new IngestReport(
        added, unchanged, resolutions, indexer.passages(), skipped, doubtful, gone);
  }

  /**
   * Writes the index anew from the catalog alone.
   *
   * @return number of passages
   */
  static int reindex(Catalog catalog, Indexer indexer, Progress progress) throws IOException {
    var archive = catalog.summary();
    int total = archive.resolutions() + archive.news();
    int[] done = {0};
    List<IOException> failures = new ArrayList<>();
    catalog.forEach(resolution -> {
      progress.show(done[0]++, total, resolution.id().toString());
      try {
        indexer.replace(resolution);
      } catch (IOException e) {
        failures.add(e);
      }
    });
    if (!failures.isEmpty()) throw failures.getFirst();
    indexer.commit();
    progress.done(total);
    return indexer.passages();
  }

  /**
   * Takes a document in.
   *
   * @param url its address, for a document that tells none; empty if unknown
   * @return whether the archive holds it, now or since before
   */
  boolean take(String name, String url, byte[] bytes) throws IOException {
    String hash = Hash.sha256(bytes);
    if (pending.contains(hash) || catalog.isAccepted(hash)) {
      unchanged++;
      return true;
    }
    Parsed parsed;
    try {
      parsed = reader.read(name, bytes).at(url);
    } catch (Unreadable e) {
      skip(name, e.reason());
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      skip(name, "cannot be understood: " + e);
      return false;
    }
    accept(parsed, bytes);
    return true;
  }

  private void accept(Parsed parsed, byte[] bytes) throws IOException {
    for (String warning : parsed.warnings()) {
      doubtful.add(new Remark(parsed.document().source().file(), warning));
    }
    List<Facts> facts = facts(parsed);
    for (Named named :
        catalog.store(parsed.document(), bytes, parsed.resolutions(), parsed.warnings(), facts)) {
      for (ResolutionId former : named.former()) indexer.remove(former);
      if (wouldShow(named)) indexer.replace(named.resolution());
    }
    added++;
    resolutions += parsed.resolutions().size();
    pending.add(parsed.document().source().hash());
    pendingBytes += bytes.length;
    if (pendingBytes > BATCH_BYTES || pending.size() == BATCH_DOCUMENTS) commit();
  }

  /** What the texts state; empty, as if never read, where one defeats the readers. */
  private List<Facts> facts(Parsed parsed) {
    if (!parsed.document().source().kind().statesFacts()) return List.of();
    try {
      return stated.apply(parsed.resolutions());
    } catch (RuntimeException | StackOverflowError e) {
      String file = parsed.document().source().file();
      doubtful.add(new Remark(file, "what it states cannot be read and is left out: " + e));
      return List.of();
    }
  }

  /**
   * Reads what each text states, in the order of the texts. All processors take part: the thread
   * that indexes is still busy with the document before.
   */
  static Function<List<Resolution>, List<Facts>> reading(FactsReader reader) {
    return texts -> texts.parallelStream().map(reader::read).toList();
  }

  /** Leaves open what texts state. */
  static Function<List<Resolution>, List<Facts>> unread() {
    return _ -> List.of();
  }

  /** Whether the text will be shown, once this batch is accepted, over all that came before it. */
  private boolean wouldShow(Named named) {
    ResolutionId id = named.resolution().id();
    int place = named.resolution().authority();
    if (!named.shown() || pendingPlaces.getOrDefault(id, place) < place) return false;
    pendingPlaces.put(id, place);
    return true;
  }

  /** Accepts what was taken in since the last time. */
  void commit() throws IOException {
    indexer.commit();
    catalog.accept(pending);
    pending.clear();
    pendingPlaces.clear();
    pendingBytes = 0;
  }

  /** Reports what stays out. */
  void skip(String name, String reason) {
    skipped.add(new Remark(name, reason));
  }

  /** Counts a document that its host says has not changed. */
  void unchanged() {
    unchanged++;
  }

  /** Reports an address that has nothing any more. */
  void gone(String url) {
    gone.add(url);
  }
}
