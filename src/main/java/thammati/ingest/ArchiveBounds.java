package thammati.ingest;

/**
 * How much an archive may unpack to before it is taken for an attack or an accident.
 *
 * @param entryBytes most bytes of one file, in an archive or by itself
 * @param totalBytes most bytes of an archive's entries together
 * @param entries most entries, of any kind
 * @param ratio most bytes unpacked for each byte read
 * @param ratioFrom bytes unpacked before the ratio counts: short texts of one letter are no attack
 */
record ArchiveBounds(int entryBytes, long totalBytes, int entries, int ratio, long ratioFrom) {
  static final ArchiveBounds STANDARD =
      new ArchiveBounds(64 << 20, 4L << 30, 200_000, 200, 64 << 20);

  /** What one archive has used of its bounds. */
  final class Use {
    private long unpacked;
    private int opened;

    /** Counts an entry. */
    void entry() throws Unreadable {
      if (++opened > entries) throw new Unreadable("more than " + entries + " entries");
    }

    /**
     * Counts bytes that came out.
     *
     * @param more how many
     * @param read bytes of the archive read so far
     */
    void unpacked(long more, long read) throws Unreadable {
      unpacked += more;
      if (unpacked > totalBytes) throw new Unreadable("unpacks to more than " + size(totalBytes));
      if (unpacked > ratioFrom && unpacked / ratio > read) {
        throw new Unreadable("unpacks to more than " + ratio + " times its size");
      }
    }
  }

  /** The words for a file that is too large. */
  String tooLarge() {
    return "larger than " + size(entryBytes);
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
