/**
 * From files as received to documents and the resolutions in them. Alone in knowing the libraries
 * that read formats: Jsoup, PDFBox, Commons Compress.
 */
@NullMarked
package thammati.ingest;

import org.jspecify.annotations.NullMarked;
