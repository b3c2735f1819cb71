/** From ranked passages to an outcome: composing, verifying, refusing. */
@NullMarked
package thammati.answer;

import org.jspecify.annotations.NullMarked;
