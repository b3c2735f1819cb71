package thammati.inbox;

import java.time.Duration;

/** How the work on an event ended. */
public sealed interface Ending {
  /** It needs no more. */
  Ending DONE = new Done();

  /** All that it needs was done. */
  record Done() implements Ending {}

  /**
   * It needs nothing.
   *
   * @param reason one word or two, for the one who looks into the table
   */
  record Dropped(String reason) implements Ending {}

  /**
   * It could not be done, and will not be.
   *
   * @param reason what went wrong, without words of people
   */
  record Failed(String reason) implements Ending {}

  /**
   * It is to be tried again; after some attempts that is a failure.
   *
   * @param after how long to wait; zero leaves it to the inbox
   * @param reason what went wrong, without words of people
   */
  record Again(Duration after, String reason) implements Ending {}
}
