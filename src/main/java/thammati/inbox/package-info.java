/** Events of platforms of messages: kept, acknowledged, and then answered from what is kept. */
@NullMarked
package thammati.inbox;

import org.jspecify.annotations.NullMarked;
