/** Answers printed in a terminal. */
@NullMarked
package thammati.channel.cli;

import org.jspecify.annotations.NullMarked;
