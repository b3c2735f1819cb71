/** A stretch of text, the one word all packages share. */
@NullMarked
package thammati.text;

import org.jspecify.annotations.NullMarked;
