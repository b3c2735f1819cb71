package thammati.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The files under some paths and inside the archives among them, one at a time in the order of
 * their names. Holds no more than one of them in memory, and writes nothing to disk. For one
 * thread.
 */
public final class SourceFiles implements AutoCloseable {
  private final List<FolderWalk.Found> files;
  private final Queue<SourceFile> waiting;
  private final ArchiveBounds bounds;
  private @Nullable Archive archive;
  private int opened;

  /** Finds the files under the paths; reads none of them yet. */
  public SourceFiles(List<Path> paths) throws IOException {
    this(paths, ArchiveBounds.STANDARD);
  }

  SourceFiles(List<Path> paths, ArchiveBounds bounds) throws IOException {
    FolderWalk walk = new FolderWalk(paths);
    this.files = walk.files();
    this.waiting = new ArrayDeque<>(walk.skipped());
    this.bounds = bounds;
  }

  private SourceFiles(String name, InputStream content, ArchiveBounds bounds) throws IOException {
    this.files = List.of();
    this.waiting = new ArrayDeque<>();
    this.bounds = bounds;
    ArchiveFormat format = ArchiveFormat.of(content);
    switch (format) {
      case NONE -> waiting.add(new SourceFile.Content(name, content.readAllBytes()));
      case FOREIGN -> waiting.add(foreign(name));
      default -> archive = new Archive(name, format, content, bounds);
    }
  }

  /** A file that came some other way, or the files inside it if it is an archive. */
  public static SourceFiles of(String name, byte[] content) {
    try {
      return new SourceFiles(name, new ByteArrayInputStream(content), ArchiveBounds.STANDARD);
    } catch (IOException e) {
      throw new UncheckedIOException("memory is always readable", e);
    }
  }

  /** The next file; null after the last. What cannot be read comes as skipped, with its reason. */
  public @Nullable SourceFile next() {
    while (true) {
      SourceFile next = archive == null ? waiting.poll() : archive.next();
      if (next != null) return next;
      close();
      if (opened == files.size()) return null;
      open(files.get(opened++));
    }
  }

  /** Number of files that are done; an archive counts as one. */
  public int done() {
    return Math.max(0, opened - 1);
  }

  /** Number of files in all; an archive counts as one. */
  public int total() {
    return files.size();
  }

  /** Closes the archive that is being read, if any. */
  @Override
  public void close() {
    if (archive != null) archive.close();
    archive = null;
  }

  private void open(FolderWalk.Found file) {
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
      ArchiveFormat format = ArchiveFormat.of(in);
      if (format != ArchiveFormat.NONE && format != ArchiveFormat.FOREIGN) {
        archive = new Archive(file.name(), format, in, bounds);
        return;
      }
      try (in) {
        waiting.add(format == ArchiveFormat.NONE ? whole(file, in) : foreign(file.name()));
      }
    } catch (IOException e) {
      waiting.add(new SourceFile.Skipped(file.name(), "cannot be read: " + e));
    }
  }

  private static SourceFile foreign(String name) {
    return new SourceFile.Skipped(name, "an archive of a kind other than ZIP and TAR");
  }

  private SourceFile whole(FolderWalk.Found file, InputStream in) throws IOException {
    FileTime before = Files.getLastModifiedTime(file.path());
    byte[] bytes = in.readNBytes(bounds.entryBytes() + 1);
    if (bytes.length > bounds.entryBytes()) {
      return new SourceFile.Skipped(file.name(), bounds.tooLarge());
    }
    boolean changed = !before.equals(Files.getLastModifiedTime(file.path()));
    if (changed || bytes.length != Files.size(file.path())) {
      return new SourceFile.Skipped(file.name(), "changed while it was read: ingest it again");
    }
    return new SourceFile.Content(file.name(), bytes);
  }
}
