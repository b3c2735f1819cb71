package thammati.fetch;

/** A page that is not fetched, with the reason. Never stops the others. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Says why, in words for an operator; a server's control characters never reach a terminal. */
  Refusal(String reason) {
    super(reason);
    this.reason = reason.replaceAll("\\p{Cntrl}", "?");
  }

  /** Why, in words for an operator. */
  String reason() {
    return reason;
  }
}
