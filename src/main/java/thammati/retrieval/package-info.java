/** From a question to ranked resolutions and their passages. No Lucene types. */
@NullMarked
package thammati.retrieval;

import org.jspecify.annotations.NullMarked;
