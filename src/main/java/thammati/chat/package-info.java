/** The one use case that every channel calls. */
@NullMarked
package thammati.chat;

import org.jspecify.annotations.NullMarked;
