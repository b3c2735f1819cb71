package thammati.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** What a file is packed with, told by its first bytes. */
enum ArchiveFormat {
  /** A ZIP archive; office documents are such archives too. */
  ZIP,
  /** A TAR archive, not compressed. */
  TAR,
  /** Something compressed with gzip. */
  GZIP,
  /** Something compressed with xz. */
  XZ,
  /** Something compressed with bzip2. */
  BZIP2,
  /** An archive that cannot be read here. */
  FOREIGN,
  /** No archive. */
  NONE;

  private static final int TAR_RECORD = 512;

  /** What {@code xz -9} needs, and some more; a forged header may ask for gigabytes. */
  private static final int XZ_MEMORY_KIB = 128 << 10;

  /** The format of what the stream holds, which is left at its start. The stream must mark. */
  static ArchiveFormat of(InputStream in) throws IOException {
    in.mark(TAR_RECORD);
    byte[] head = in.readNBytes(TAR_RECORD);
    in.reset();
    return of(head);
  }

  /** The format of what begins with those bytes, at least 512 unless it is shorter. */
  static ArchiveFormat of(byte[] head) {
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) return ZIP;
    if (starts(head, 0x1f, 0x8b, 8)) return GZIP;
    if (starts(head, 0xfd, '7', 'z', 'X', 'Z', 0)) return XZ;
    if (starts(head, 'B', 'Z', 'h') && startsAt(head, 4, 0x31, 0x41, 0x59, 0x26)) return BZIP2;
    if (starts(head, '7', 'z', 0xbc, 0xaf) || starts(head, 'R', 'a', 'r', '!', 0x1a)) {
      return FOREIGN;
    }
    if (starts(head, 'P', 'K', 7, 8) || starts(head, 0x28, 0xb5, 0x2f, 0xfd)) return FOREIGN;
    return isTar(head) ? TAR : NONE;
  }

  /** Whether the stream, which is left at its start, holds a TAR archive. */
  static boolean isTar(InputStream in) throws IOException {
    return of(in) == TAR;
  }

  /** What is packed in the stream, without its compression. */
  InputStream plain(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(in, 1 << 16);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_MEMORY_KIB)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case ZIP, TAR, FOREIGN, NONE -> in;
    };
  }

  /** The oldest archives bear no magic; their header holds the sum of its own bytes. */
  private static boolean isTar(byte[] head) {
    if (head.length < TAR_RECORD) return false;
    if (TarArchiveInputStream.matches(head, head.length)) return true;
    try {
      return TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_RECORD));
    } catch (IllegalArgumentException e) {
      return false; // What stands in the place of the sum is no number.
    }
  }

  private static boolean starts(byte[] head, int... magic) {
    return startsAt(head, 0, magic);
  }

  private static boolean startsAt(byte[] head, int at, int... magic) {
    if (head.length < at + magic.length) return false;
    for (int i = 0; i < magic.length; i++) {
      if ((head[at + i] & 0xff) != magic[i]) return false;
    }
    return true;
  }
}
