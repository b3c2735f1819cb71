package thammati.store;

import java.time.Instant;

/**
 * An event of a platform of messages.
 *
 * @param id its number here; 0 before it is kept
 * @param channel which platform
 * @param event the platform's name of it
 * @param kind SAID, EDITED, RECALLED or OTHER
 * @param conversation where it happened
 * @param person who did it; empty if unknown
 * @param message the message it is about; empty if none
 * @param sentAt when it happened, as the platform says
 * @param receivedAt when it first came here
 * @param body as received
 * @param attempts how often it was begun to be handled
 */
public record InboxRow(
    long id,
    String channel,
    String event,
    String kind,
    String conversation,
    String person,
    String message,
    Instant sentAt,
    Instant receivedAt,
    String body,
    int attempts) {}
