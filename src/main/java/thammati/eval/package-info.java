/** Questions with known answers, turned into figures. */
@NullMarked
package thammati.eval;

import org.jspecify.annotations.NullMarked;
