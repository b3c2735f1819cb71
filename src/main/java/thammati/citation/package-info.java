/** What a statement rests on, and the check that it does. Pure functions. */
@NullMarked
package thammati.citation;

import org.jspecify.annotations.NullMarked;
