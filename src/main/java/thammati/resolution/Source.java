package thammati.resolution;

/**
 * Where a text comes from.
 *
 * @param hash SHA-256 of the bytes as received, 64 hexadecimal digits
 * @param file name of the file, relative to what was ingested
 * @param kind what the document is
 * @param url address given in the document; empty if none
 * @param publisher who published it; empty if unknown
 * @param note what a reader must be told beside any quotation; empty if nothing
 */
public record Source(
    String hash, String file, DocumentKind kind, String url, String publisher, String note) {
  /** The same with that address if it has none of its own. */
  public Source at(String address) {
    return url.isEmpty() ? new Source(hash, file, kind, address, publisher, note) : this;
  }
}
