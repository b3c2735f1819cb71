/** LINE: its calls, its messages and their limits. */
@NullMarked
package thammati.channel.line;

import org.jspecify.annotations.NullMarked;
