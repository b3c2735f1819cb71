package thammati.fetch;

import java.net.URI;

/** What became of one address. */
public sealed interface Fetched {
  /**
   * A page as received.
   *
   * @param asked the address asked for
   * @param url the address that answered, after redirects
   * @param bytes the body, unpacked if it came packed, handed over and not copied
   * @param validators what to ask with the next time
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares contents; their hashes are compared.
  record Page(URI asked, URI url, byte[] bytes, Validators validators) implements Fetched {}

  /**
   * A page that has not changed since its validators were received.
   *
   * @param asked the address asked for
   * @param url the address that answered, after redirects
   */
  record Unchanged(URI asked, URI url) implements Fetched {}

  /**
   * An address at which there is nothing, or nothing any more.
   *
   * @param asked the address asked for
   * @param status 404 or 410
   */
  record Missing(URI asked, int status) implements Fetched {}

  /**
   * A page that was not fetched.
   *
   * @param asked the address as it was given, without a password
   * @param reason why, in words for an operator
   */
  record Skipped(String asked, String reason) implements Fetched {}
}
