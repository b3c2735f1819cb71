package thammati.inbox;

/** An address at which a platform calls. Called by several threads at once. */
public interface Webhook {
  /** The path, such as /webhook/line. */
  String path();

  /** Verifies the call and keeps what it brings. Quick: the platform waits, and gives up soon. */
  Reply receive(Call call);

  /** A call. */
  interface Call {
    /** Its bytes as they came, which is what signatures are made of. */
    byte[] body();

    /** The value of a header by its name in any case; empty if there is none. */
    String header(String name);
  }

  /**
   * What the platform is told.
   *
   * @param status an HTTP status
   * @param type media type of the body
   * @param body may be empty
   * @param noRetry whether it is told not to call again with the same
   */
  record Reply(int status, String type, String body, boolean noRetry) {
    /** It was taken. */
    public static final Reply OK = new Reply(200, "text/plain", "", false);

    /** A refusal in one English line, for the one who sets the platform up. */
    public static Reply refused(int status, String why) {
      return new Reply(status, "text/plain", why + "\n", true);
    }
  }
}
