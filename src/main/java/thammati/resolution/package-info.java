/**
 * The words of the product: what a cabinet resolution is, where it comes from and how a stretch of
 * its text is named. Records only; depends on nothing.
 */
@NullMarked
package thammati.resolution;

import org.jspecify.annotations.NullMarked;
