/** The HTTP interface and the pages. */
@NullMarked
package thammati.channel.web;

import org.jspecify.annotations.NullMarked;
