package thammati.channel.line;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What LINE signs its calls with: HMAC-SHA256 of the bytes as they came, in Base64. Safe to share
 * between threads.
 */
public final class LineSignature {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /** Signs with the channel's secret. */
  public LineSignature(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The signature of a body. */
  public String of(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  /**
   * Whether a header is the signature of a body. Compared as written, not decoded: several writings
   * decode to the same bytes, and what is no Base64 cannot fail. Takes the same time wherever they
   * differ.
   */
  boolean matches(byte[] body, String header) {
    return MessageDigest.isEqual(
        of(body).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
  }
}
