package thammati.inbox;

/**
 * Something to send for an event.
 *
 * @param n from 0, in the order of sending
 * @param target the platform's method
 * @param payload what is sent, in the platform's form
 * @param state how far it is
 * @param note what the platform said of it, such as the name of a message; empty if nothing yet
 */
public record Parcel(int n, String target, String payload, State state, String note) {
  /** How far a parcel is. */
  public enum State {
    /** Kept, and certainly not sent. */
    READY,
    /** It was about to go out when the process was killed: it may have arrived. */
    SENDING,
    /** The platform took it. */
    SENT,
    /** The platform refused it for good. */
    REFUSED,
    /** It was made too late for the way it was to go, and is kept to be asked for. */
    LATE
  }
}
