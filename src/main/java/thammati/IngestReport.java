package thammati;

import java.util.List;

/**
 * What an ingestion did.
 *
 * @param added documents that went in
 * @param unchanged documents that were in already, byte for byte
 * @param resolutions resolutions that the added documents tell
 * @param passages passages made of them
 * @param skipped files that could not go in, each with its reason
 * @param doubtful documents that went in with something doubtful about them
 * @param gone addresses of documents in the archive at which there is nothing any more
 */
public record IngestReport(
    int added,
    int unchanged,
    int resolutions,
    int passages,
    List<Remark> skipped,
    List<Remark> doubtful,
    List<String> gone) {
  /**
   * A word on one file.
   *
   * @param file its name
   * @param text what is to be said
   */
  public record Remark(String file, String text) {}

  /** Copies the lists. */
  public IngestReport {
    skipped = List.copyOf(skipped);
    doubtful = List.copyOf(doubtful);
    gone = List.copyOf(gone);
  }
}
