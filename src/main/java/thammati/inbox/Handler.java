package thammati.inbox;

/** Answers the events of one channel. Called by several threads at once. */
@FunctionalInterface
public interface Handler {
  /**
   * Handles an event, perhaps not for the first time: a process may have been killed at it. What an
   * earlier attempt prepared stands in the outbox, and is to be sent rather than made again. Any
   * exception means {@link Ending.Again}.
   */
  Ending handle(Event event, Outbox outbox) throws Exception;
}
