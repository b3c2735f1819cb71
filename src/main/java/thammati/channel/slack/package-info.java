/** The channel to Slack: what it sends is checked and read, what it is sent stays in its limits. */
@NullMarked
package thammati.channel.slack;

import org.jspecify.annotations.NullMarked;
