package thammati.store;

/**
 * A document that an ingestion broke off over: stored, but not yet accepted.
 *
 * @param file its name
 * @param bytes as received
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record PendingDocument(String file, byte[] bytes) {}
