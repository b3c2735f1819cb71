package thammati.store;

/**
 * Something to send for an event.
 *
 * @param n from 0, in the order of sending
 * @param target the platform's method
 * @param payload what is sent; empty once its message is recalled
 * @param state ready, sending, sent, refused or late
 * @param note what the platform said of it; empty if nothing yet
 */
public record OutboxRow(int n, String target, String payload, String state, String note) {}
