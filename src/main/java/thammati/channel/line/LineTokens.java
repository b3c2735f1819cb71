package thammati.channel.line;

/** Reply tokens that are not LINE's: what is sent with them is kept, and goes nowhere. */
public final class LineTokens {
  private static final String DRY = "dry-run-";

  private LineTokens() {}

  /** A token for an event of that name. */
  public static String dry(String event) {
    return DRY + event;
  }

  static boolean isDry(String token) {
    return token.startsWith(DRY);
  }
}
