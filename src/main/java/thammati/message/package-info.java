/** The words users see, in Thai and English. */
@NullMarked
package thammati.message;

import org.jspecify.annotations.NullMarked;
