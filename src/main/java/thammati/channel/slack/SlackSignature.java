package thammati.channel.slack;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether Slack signed a request: HMAC-SHA256 over {@code v0:TIMESTAMP:BODY}, the body as
 * received. The moment must lie within five minutes on either side, since a signature from the
 * future is as good for replaying as an old one. Safe to share between threads.
 */
public final class SlackSignature {
  /** Header of the moment of signing, in seconds since 1970. */
  public static final String TIMESTAMP = "X-Slack-Request-Timestamp";

  /** Header of the signature. */
  public static final String SIGNATURE = "X-Slack-Signature";

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
  private static final Pattern FORM = Pattern.compile("v0=[0-9a-f]{64}");
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * Signs and checks with a secret.
   *
   * @param secret the app's signing secret, not empty
   */
  public SlackSignature(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * Whether the request is Slack's.
   *
   * @param timestamp the header {@link #TIMESTAMP}; empty if there is none
   * @param signature the header {@link #SIGNATURE}; empty if there is none
   * @param body as received
   * @param now when it was received
   */
  boolean isGenuine(String timestamp, String signature, byte[] body, Instant now) {
    if (!SECONDS.matcher(timestamp).matches() || !FORM.matcher(signature).matches()) return false;
    long away = Math.abs(now.getEpochSecond() - Long.parseLong(timestamp));
    if (away > WINDOW.toSeconds()) return false;
    byte[] claimed = HexFormat.of().parseHex(signature, 3, signature.length());
    return MessageDigest.isEqual(claimed, mac(timestamp, body));
  }

  /** The signature of a body at that second, as Slack writes it. */
  public String of(String timestamp, byte[] body) {
    return "v0=" + HexFormat.of().formatHex(mac(timestamp, body));
  }

  private byte[] mac(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }
}
