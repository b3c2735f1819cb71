/** From files as received to documents and the resolutions in them. The only user of Jsoup. */
@NullMarked
package thammati.ingest;

import org.jspecify.annotations.NullMarked;
