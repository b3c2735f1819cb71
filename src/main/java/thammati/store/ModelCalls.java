package thammati.store;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/**
 * The calls to a language model: an audit of each, and what a day may cost. What a call may take at
 * most is set aside before it begins, in one statement, so that calls at the same time cannot pass
 * a cap together, and a call that a restart cut off stays counted. Safe to share between threads.
 */
public final class ModelCalls {
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
  private static final int PSEUDONYM = 16;

  private final Jdbi jdbi;
  private final InstantSource clock;

  /** Reads and writes the table of the database. */
  public ModelCalls(Database database, InstantSource clock) {
    this.jdbi = database.jdbi();
    this.clock = clock;
  }

  /**
   * A call that is to begin.
   *
   * @param purpose what for: word, repair, query or check
   * @param reader whom for; empty for the one at this machine, who has no cap of their own
   * @param model its name
   * @param prompt hash of what it is told
   */
  public record Begun(String purpose, String reader, String model, String prompt) {}

  /**
   * What calls take or may take.
   *
   * @param input tokens given
   * @param output tokens answered
   * @param cost millionths of a currency
   */
  public record Use(long input, long output, long cost) {
    /** Tokens in all. */
    public long tokens() {
      return input + output;
    }
  }

  /**
   * What a day may cost.
   *
   * @param tokens tokens of all readers
   * @param readerTokens tokens of one reader
   * @param cost millionths of a currency of all readers; 0 for no limit
   * @param readerCost of one reader; 0 for no limit
   */
  public record Caps(long tokens, long readerTokens, long cost, long readerCost) {}

  /**
   * Sets aside what a call may take at most.
   *
   * @return the call's number; empty if a cap of the day would be passed
   */
  public OptionalLong begin(Begun call, Use most, Caps caps) {
    String day = LocalDate.ofInstant(clock.instant(), THAILAND).toString();
    String reader = call.reader().isEmpty() ? "" : pseudonym(day, call.reader());
    String sql =
        """
        WITH used AS (
          SELECT coalesce(sum(input_tokens + output_tokens), 0) AS tokens,
                 coalesce(sum(cost), 0) AS cost,
                 coalesce(sum(iif(reader = :reader, input_tokens + output_tokens, 0)), 0) AS own,
                 coalesce(sum(iif(reader = :reader, cost, 0)), 0) AS own_cost
          FROM model_call WHERE day = :day)
        INSERT INTO model_call (at, day, reader, purpose, model, prompt, outcome, input_tokens,
          output_tokens, cost, duration_ms, held, failed)
        SELECT :at, :day, :reader, :purpose, :model, :prompt, 'open', :input, :output, :most, 0, 0, 0
        FROM used
        WHERE tokens + :input + :output <= :capTokens
          AND (:capCost = 0 OR cost + :most <= :capCost)
          AND (:reader = '' OR own + :input + :output <= :capOwn)
          AND (:reader = '' OR :capOwnCost = 0 OR own_cost + :most <= :capOwnCost)
        RETURNING id
        """;
    List<Long> ids =
        jdbi.withHandle(h ->
            h.createQuery(sql)
                .bind("at", clock.instant().toString())
                .bind("day", day)
                .bind("reader", reader)
                .bind("purpose", call.purpose())
                .bind("model", call.model())
                .bind("prompt", call.prompt())
                .bind("input", most.input())
                .bind("output", most.output())
                .bind("most", most.cost())
                .bind("capTokens", caps.tokens())
                .bind("capOwn", caps.readerTokens())
                .bind("capCost", caps.cost())
                .bind("capOwnCost", caps.readerCost())
                .mapTo(Long.class)
                .list());
    return ids.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ids.getFirst());
  }

  /** Notes that a call ended, and what it took in truth. */
  public void end(long id, String outcome, Use use, long durationMs) {
    jdbi.useHandle(h ->
        h.createUpdate(
                "UPDATE model_call SET outcome = :outcome, input_tokens = :input,"
                    + " output_tokens = :output, cost = :cost, duration_ms = :ms WHERE id = :id")
            .bind("outcome", outcome)
            .bind("input", use.input())
            .bind("output", use.output())
            .bind("cost", use.cost())
            .bind("ms", durationMs)
            .bind("id", id)
            .execute());
  }

  /** Notes that a call ended badly; what was set aside for it stays taken, since it may be paid. */
  public void fail(long id, String outcome, long durationMs) {
    jdbi.useHandle(h ->
        h.createUpdate("UPDATE model_call SET outcome = :outcome, duration_ms = :ms WHERE id = :id")
            .bind("outcome", outcome)
            .bind("ms", durationMs)
            .bind("id", id)
            .execute());
  }

  /** Notes how many statements of a call stood in their sources, and how many did not. */
  public void judged(long id, int held, int failed) {
    jdbi.useHandle(h ->
        h.createUpdate("UPDATE model_call SET held = :held, failed = :failed WHERE id = :id")
            .bind("held", held)
            .bind("failed", failed)
            .bind("id", id)
            .execute());
  }

  /** What was taken today in Thailand, by all. */
  public Use today() {
    String day = LocalDate.ofInstant(clock.instant(), THAILAND).toString();
    return jdbi.withHandle(h ->
        h.createQuery(
                "SELECT coalesce(sum(input_tokens), 0) AS i, coalesce(sum(output_tokens), 0) AS o,"
                    + " coalesce(sum(cost), 0) AS c FROM model_call WHERE day = :day")
            .bind("day", day)
            .map((r, _) -> new Use(r.getLong("i"), r.getLong("o"), r.getLong("c")))
            .one());
  }

  private String pseudonym(String day, String reader) {
    String salt =
        jdbi.withHandle(
            h -> h.createQuery("SELECT salt FROM model_salt").mapTo(String.class).one());
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      byte[] name = mac.doFinal((day + "\n" + reader).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(name).substring(0, PSEUDONYM);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }
}
