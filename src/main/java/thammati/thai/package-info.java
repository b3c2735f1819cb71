/**
 * Reading Thai: digits, dates, words, clauses and the names of agencies. Knows text, not
 * resolutions.
 */
@NullMarked
package thammati.thai;

import org.jspecify.annotations.NullMarked;
