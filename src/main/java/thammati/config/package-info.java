/** What an operator can set, read once. */
@NullMarked
package thammati.config;

import org.jspecify.annotations.NullMarked;
