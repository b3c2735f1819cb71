/** From a resolution and what is asked to the stretch of its text that answers. */
@NullMarked
package thammati.answer.reading;

import org.jspecify.annotations.NullMarked;
