/** What a resolution states, typed, each fact with the span that proves it. */
@NullMarked
package thammati.facts;

import org.jspecify.annotations.NullMarked;
