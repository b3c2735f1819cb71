/** Passages into Lucene and back. The only user of Lucene. */
@NullMarked
package thammati.index;

import org.jspecify.annotations.NullMarked;
