package thammati;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import thammati.IngestReport.Remark;
import thammati.index.PassageWriter;
import thammati.ingest.DocumentReader;
import thammati.ingest.Hash;
import thammati.ingest.Parsed;
import thammati.ingest.Unreadable;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;
import thammati.store.Named;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;

/**
 * Takes files into the archive. A document counts as accepted only when both its catalog row and
 * the index commit that holds it are on disk; one that a kill left between the two goes in again
 * with the next run. One broken file never stops the rest.
 */
final class Ingestion {
  private static final long MOST_BYTES = 64L << 20;
  private static final long BATCH_BYTES = 32L << 20;
  private static final int BATCH_DOCUMENTS = 100;

  private final DocumentReader reader = new DocumentReader();
  private final Catalog catalog;
  private final PassageWriter writer;
  private final Agencies agencies;
  private final List<Remark> skipped = new ArrayList<>();
  private final List<Remark> doubtful = new ArrayList<>();
  private final Set<String> pending = new LinkedHashSet<>();
  private final Map<ResolutionId, Integer> pendingRanks = new HashMap<>();
  private long pendingBytes;
  private int added;
  private int unchanged;
  private int resolutions;
  private int passages;

  Ingestion(Catalog catalog, PassageWriter writer, Agencies agencies) {
    this.catalog = catalog;
    this.writer = writer;
    this.agencies = agencies;
  }

  /** Takes in every file under the paths, in the order of their names. */
  IngestReport run(List<Path> paths, Progress progress) throws IOException {
    List<Source> files = files(paths);
    for (int i = 0; i < files.size(); i++) {
      progress.show(i, files.size(), files.get(i).name());
      take(files.get(i));
    }
    commit();
    progress.done(files.size());
    return new IngestReport(added, unchanged, resolutions, passages, skipped, doubtful);
  }

  /**
   * Writes the index anew from the catalog alone.
   *
   * @return number of passages
   */
  static int reindex(Catalog catalog, PassageWriter writer, Agencies agencies, Progress progress)
      throws IOException {
    Ingestion rebuilding = new Ingestion(catalog, writer, agencies);
    var archive = catalog.summary();
    int total = archive.resolutions() + archive.news();
    int[] done = {0};
    List<IOException> failures = new ArrayList<>();
    catalog.forEach(resolution -> {
      progress.show(done[0]++, total, resolution.id().toString());
      try {
        rebuilding.index(resolution);
      } catch (IOException e) {
        failures.add(e);
      }
    });
    if (!failures.isEmpty()) throw failures.getFirst();
    writer.commit();
    progress.done(total);
    return rebuilding.passages;
  }

  private void take(Source file) throws IOException {
    byte[] bytes;
    try {
      if (Files.size(file.path()) > MOST_BYTES) {
        skip(file, "larger than " + (MOST_BYTES >> 20) + " MB");
        return;
      }
      FileTime before = Files.getLastModifiedTime(file.path());
      bytes = Files.readAllBytes(file.path());
      boolean changed = !before.equals(Files.getLastModifiedTime(file.path()));
      if (changed || bytes.length != Files.size(file.path())) {
        skip(file, "changed while it was read: ingest it again");
        return;
      }
    } catch (IOException e) {
      skip(file, "cannot be read: " + e);
      return;
    }
    String hash = Hash.sha256(bytes);
    if (pending.contains(hash) || catalog.isAccepted(hash)) {
      unchanged++;
      return;
    }
    Parsed parsed;
    try {
      parsed = reader.read(file.name(), bytes);
    } catch (Unreadable e) {
      skip(file, e.reason());
      return;
    } catch (RuntimeException | StackOverflowError e) {
      skip(file, "cannot be understood: " + e);
      return;
    }
    accept(parsed, bytes);
  }

  private void accept(Parsed parsed, byte[] bytes) throws IOException {
    for (String warning : parsed.warnings()) {
      doubtful.add(new Remark(parsed.document().source().file(), warning));
    }
    for (Named named :
        catalog.store(parsed.document(), bytes, parsed.resolutions(), parsed.warnings())) {
      for (ResolutionId former : named.former()) writer.remove(former);
      if (wouldShow(named)) index(named.resolution());
    }
    added++;
    resolutions += parsed.resolutions().size();
    pending.add(parsed.document().source().hash());
    pendingBytes += bytes.length;
    if (pendingBytes > BATCH_BYTES || pending.size() == BATCH_DOCUMENTS) commit();
  }

  /** Whether the text will be shown, once this batch is accepted, over all that came before it. */
  private boolean wouldShow(Named named) {
    ResolutionId id = named.resolution().id();
    int rank = named.resolution().source().kind().rank();
    if (!named.shown() || pendingRanks.getOrDefault(id, rank) < rank) return false;
    pendingRanks.put(id, rank);
    return true;
  }

  private void index(Resolution resolution) throws IOException {
    Set<String> named = new TreeSet<>();
    for (AgencyMention mention : agencies.find(resolution.body())) {
      if (mention.agencies().size() == 1) {
        Agency agency = mention.agencies().getFirst();
        if (!agency.kind().equals("province")) named.add(agency.name());
      }
    }
    passages += writer.replace(resolution, named);
  }

  private void commit() throws IOException {
    writer.commit();
    catalog.accept(pending);
    pending.clear();
    pendingRanks.clear();
    pendingBytes = 0;
  }

  private void skip(Source file, String reason) {
    skipped.add(new Remark(file.name(), reason));
  }

  private List<Source> files(List<Path> paths) throws IOException {
    List<Source> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        files.add(new Source(path, name(path)));
      } else if (Files.isDirectory(path)) {
        Files.walkFileTree(path, new Visitor(path, files));
      } else {
        skipped.add(new Remark(path.toString(), "there is no such file or folder"));
      }
    }
    files.sort(Comparator.comparing(Source::name));
    return files;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private record Source(Path path, String name) {}

  /** Collects regular files; hidden ones, links, pipes and devices are none of ours. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Source> files;

    Visitor(Path root, List<Source> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (name(file).startsWith(".")) return FileVisitResult.CONTINUE;
      String relative = root.relativize(file).toString();
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        files.add(new Source(file, relative));
      } else {
        skipped.add(new Remark(relative, "a link, pipe or device, not a file"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      skipped.add(new Remark(root.relativize(file).toString(), "cannot be read: " + fault));
      return FileVisitResult.CONTINUE;
    }
  }
}
