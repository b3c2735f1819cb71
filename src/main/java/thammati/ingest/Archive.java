package thammati.ingest;

import static org.apache.commons.compress.archivers.tar.TarConstants.LF_CONTIG;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_GNUTYPE_SPARSE;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_NORMAL;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_OLDNORM;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import thammati.ingest.SourceFile.Skipped;

/**
 * Reads the files in an archive one by one as they come. An archive that breaks off, or goes beyond
 * its bounds, ends there with the reason; what came out before stands. For one thread.
 */
final class Archive implements AutoCloseable {
  /** Most bytes between the end of an entry and the start of the next one. */
  private static final int MOST_HEADER = 1 << 20;

  private final String name;
  private final ArchiveBounds bounds;
  private final ArchiveBounds.Use use;
  private final MeteredStream file;
  private final ArchiveFormat format;
  private @Nullable MeteredStream headers;
  private @Nullable ArchiveInputStream<?> entries;
  private int read;
  private boolean ended;

  Archive(String name, ArchiveFormat format, InputStream in, ArchiveBounds bounds) {
    this.name = name;
    this.format = format;
    this.bounds = bounds;
    this.use = bounds.new Use();
    this.file = new MeteredStream(in);
  }

  /** The next file, or word of one that stays out; null after the last. */
  @Nullable SourceFile next() {
    if (ended) return null;
    try {
      ArchiveInputStream<?> in = entries == null ? open() : entries;
      SourceFile next = next(in);
      ended = next == null;
      return next;
    } catch (Unreadable e) {
      return end(e.reason());
    } catch (EOFException e) {
      return end("ends too early, as a broken download does");
    } catch (IOException | RuntimeException e) {
      return end("is damaged: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      file.close();
      if (entries != null) entries.close();
    } catch (IOException e) {
      ended = true; // Nothing was written; there is nothing to lose.
    }
  }

  private ArchiveInputStream<?> open() throws IOException, Unreadable {
    if (format == ArchiveFormat.ZIP) {
      entries = new ZipArchiveInputStream(file, "UTF-8", true, false);
    } else {
      InputStream plain = new BufferedInputStream(format.plain(file), 1 << 16);
      if (!ArchiveFormat.isTar(plain)) throw new Unreadable("is compressed, but no TAR archive");
      headers = new MeteredStream(plain);
      entries = new TarArchiveInputStream(headers, "UTF-8");
    }
    return entries;
  }

  private @Nullable SourceFile next(ArchiveInputStream<?> in) throws IOException, Unreadable {
    while (true) {
      if (headers != null) headers.allow(MOST_HEADER);
      ArchiveEntry entry = in.getNextEntry();
      if (headers != null) headers.allow(Long.MAX_VALUE);
      if (entry == null) return null;
      use.entry();
      SourceFile next = read(in, entry);
      drain(in);
      if (next != null) return next;
    }
  }

  /** The entry's file; null if it is none that a folder would show. */
  private @Nullable SourceFile read(ArchiveInputStream<?> in, ArchiveEntry entry)
      throws IOException, Unreadable {
    EntryName path = EntryName.of(entry.getName());
    String shown = name + "!/" + path.text();
    if (read == 0 && path.opensOfficeDocument()) {
      throw new Unreadable("an office document or e-book, not an archive of texts");
    }
    if (path.leavesFolder()) return new Skipped(shown, "its name points out of the archive");
    if (entry.isDirectory() || path.isHidden()) return null;
    if (!isFile(entry)) return new Skipped(shown, "a link, pipe or device, not a file");
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      throw new Unreadable("is encrypted");
    }
    if (!in.canReadEntryData(entry)) {
      throw new Unreadable("is packed in a way that cannot be read, from " + path.text() + " on");
    }
    if (entry.getSize() > bounds.entryBytes()) return new Skipped(shown, bounds.tooLarge());
    byte[] bytes = in.readNBytes(bounds.entryBytes() + 1);
    use.unpacked(bytes.length, file.count());
    if (bytes.length > bounds.entryBytes()) return new Skipped(shown, bounds.tooLarge());
    if (ArchiveFormat.of(bytes) != ArchiveFormat.NONE) {
      return new Skipped(shown, "an archive inside an archive");
    }
    read++;
    return new SourceFile.Content(shown, bytes);
  }

  /** Reads what is left of an entry, so that the bounds hold for what is skipped too. */
  private void drain(ArchiveInputStream<?> in) throws IOException, Unreadable {
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) use.unpacked(n, file.count());
  }

  private SourceFile end(String reason) {
    ended = true;
    return new Skipped(
        name, reason + (read == 0 ? "" : "; " + read + " files before that were read"));
  }

  private static boolean isFile(ArchiveEntry entry) {
    return switch (entry) {
      case TarArchiveEntry tar ->
          switch (tar.getLinkFlag()) {
            case LF_OLDNORM, LF_NORMAL, LF_CONTIG, LF_GNUTYPE_SPARSE -> true;
            default -> false;
          };
      case ZipArchiveEntry zip -> !zip.isUnixSymlink();
      default -> false;
    };
  }
}
