/** From a question over several resolutions to what they come to together, without words for it. */
@NullMarked
package thammati.answer.reckoning;

import org.jspecify.annotations.NullMarked;
