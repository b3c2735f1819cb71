/** From a question and the resolution read for it to whether that answers, and what it lacks. */
@NullMarked
package thammati.answer.silence;

import org.jspecify.annotations.NullMarked;
