package thammati.fetch;

/**
 * What a server gave with a page so that it can say later whether the page has changed.
 *
 * @param etag the ETag header as received; empty if none
 * @param lastModified the Last-Modified header as received; empty if none
 */
public record Validators(String etag, String lastModified) {
  /** Of a page that was never fetched. */
  public static final Validators NONE = new Validators("", "");

  /** Those of a reply; what could not be sent back, or is absurdly long, is left out. */
  static Validators of(Reply reply) {
    return new Validators(sane(reply.header("ETag")), sane(reply.header("Last-Modified")));
  }

  private static String sane(String header) {
    return header.matches("[ -~]{1,300}") ? header : "";
  }

  /** Whether a server can be asked with them. */
  boolean exist() {
    return !etag.isEmpty() || !lastModified.isEmpty();
  }
}
