package thammati.store;

import java.time.Instant;

/**
 * What is known of an address that was fetched and whose content went into the archive.
 *
 * @param url the address, in ASCII, without fragment
 * @param hash SHA-256 of the bytes last received from it
 * @param etag its ETag as received; empty if none
 * @param lastModified its Last-Modified as received; empty if none
 * @param at when it last answered
 * @param status its last answer, an HTTP status
 */
public record FetchedPage(
    String url, String hash, String etag, String lastModified, Instant at, int status) {}
