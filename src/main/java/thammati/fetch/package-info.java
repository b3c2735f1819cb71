/**
 * Fetches the pages an operator names, politely and from nowhere else: a host must be on the
 * operator's list, its robots.txt is obeyed, and no link is followed. The only user of
 * java.net.http in ingestion and of crawler-commons.
 */
@NullMarked
package thammati.fetch;

import org.jspecify.annotations.NullMarked;
