package thammati.inbox;

import java.time.Instant;

/**
 * An event taken from the inbox.
 *
 * @param arrival as it came
 * @param receivedAt when it first came
 * @param attempt from 1
 */
public record Event(Arrival arrival, Instant receivedAt, int attempt) {}
