package thammati.inbox;

import java.time.Duration;

/**
 * What the inbox does at most.
 *
 * @param workers events handled at once
 * @param keep how long events, questions and answers are kept
 */
public record InboxLimits(int workers, Duration keep) {}
