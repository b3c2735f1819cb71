/** Command line and composition root: the only place that says {@code new} for services. */
@NullMarked
package thammati;

import org.jspecify.annotations.NullMarked;
