package thammati.ingest;

/** A file on its way in: its content, or why it stays out. */
public sealed interface SourceFile {
  /** Its name to show; an entry of an archive is {@code archive.zip!/folder/name.txt}. */
  String name();

  /**
   * A file read whole.
   *
   * @param name its name to show
   * @param bytes its content, handed over and not copied
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares contents; their hashes are compared.
  record Content(String name, byte[] bytes) implements SourceFile {}

  /**
   * A file that stays out.
   *
   * @param name its name to show
   * @param reason why, in words for an operator
   */
  record Skipped(String name, String reason) implements SourceFile {}
}
