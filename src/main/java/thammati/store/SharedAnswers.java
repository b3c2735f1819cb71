package thammati.store;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Answers that readers asked to be kept under an address of their own. Safe to share between
 * threads.
 */
public final class SharedAnswers {
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
  private static final int ID_BYTES = 16;

  private final Jdbi jdbi;
  private final ReaderKey key;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** Reads and writes the table of the database. */
  public SharedAnswers(Database database, ReaderKey key, InstantSource clock) {
    this.jdbi = database.jdbi();
    this.key = key;
    this.clock = clock;
  }

  /**
   * Keeps an answer. One that is kept already keeps its address, and counts for nobody.
   *
   * @param document the answer as JSON
   * @param seal its seal
   * @param reader who shares it
   * @param mostOfDay how many one reader may share on a day
   * @param most how many may be kept in all
   * @return its name; empty if there are too many
   */
  public Optional<String> keep(
      String document, String seal, String reader, int mostOfDay, int most) {
    String day = LocalDate.ofInstant(clock.instant(), THAILAND).toString();
    String insert =
        """
        INSERT INTO shared_answer (id, seal, at, day, reader, document)
        SELECT :id, :seal, :at, :day, :reader, :document
        WHERE (SELECT count(*) FROM shared_answer) < :most
          AND (SELECT count(*) FROM shared_answer WHERE day = :day AND reader = :reader) < :ofDay
        ON CONFLICT (seal) DO NOTHING
        """;
    return jdbi.inTransaction(h -> {
      Optional<String> known = named(h, seal);
      if (known.isPresent()) return known;
      h.createUpdate(insert)
          .bind("id", name())
          .bind("seal", seal)
          .bind("at", clock.instant().toString())
          .bind("day", day)
          .bind("reader", key.pseudonym(day, reader))
          .bind("document", document)
          .bind("most", most)
          .bind("ofDay", mostOfDay)
          .execute();
      return named(h, seal);
    });
  }

  /** The answer of that name as JSON; empty if there is none. */
  public Optional<String> find(String id) {
    String sql = "SELECT document FROM shared_answer WHERE id = :id";
    return jdbi.withHandle(h -> h.createQuery(sql).bind("id", id).mapTo(String.class).findFirst());
  }

  /** Forgets the answer of that name; says whether there was one. */
  public boolean forget(String id) {
    return jdbi.withHandle(h -> h.execute("DELETE FROM shared_answer WHERE id = ?", id)) > 0;
  }

  private static Optional<String> named(Handle h, String seal) {
    return h.createQuery("SELECT id FROM shared_answer WHERE seal = :seal")
        .bind("seal", seal)
        .mapTo(String.class)
        .findFirst();
  }

  private String name() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
