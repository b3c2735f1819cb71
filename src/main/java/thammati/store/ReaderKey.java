package thammati.store;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/** The secret of an installation, and what is made with it. Safe to share between threads. */
public final class ReaderKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int PSEUDONYM = 16;

  private final SecretKeySpec key;

  /** Reads the secret of the database. */
  public ReaderKey(Database database) {
    Jdbi jdbi = database.jdbi();
    String secret =
        jdbi.withHandle(h -> h.createQuery("SELECT key FROM reader_key").mapTo(String.class).one());
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM);
  }

  /** What only this installation can make of the text: 64 hexadecimal digits. */
  public String seal(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  /** A name for a reader that holds for one day and that nobody can undo without the secret. */
  String pseudonym(String day, String reader) {
    return seal("reader\n" + day + "\n" + reader).substring(0, PSEUDONYM);
  }
}
