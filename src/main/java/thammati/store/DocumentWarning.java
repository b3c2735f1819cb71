package thammati.store;

/**
 * Something doubtful about a document in the archive.
 *
 * @param file name of the document
 * @param warning what is doubtful, for an operator
 */
public record DocumentWarning(String file, String warning) {}
