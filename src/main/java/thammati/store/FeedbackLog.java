package thammati.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What readers think of answers. Safe to share between threads. */
public final class FeedbackLog {
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private final Jdbi jdbi;
  private final ReaderKey key;
  private final InstantSource clock;

  /** Reads and writes the table of the database. */
  public FeedbackLog(Database database, ReaderKey key, InstantSource clock) {
    this.jdbi = database.jdbi();
    this.key = key;
    this.clock = clock;
  }

  /**
   * Feedback as it was kept.
   *
   * @param day day in Thailand on which it was given
   * @param way by which the reader asked: web, line, slack
   * @param feedback what the reader thinks
   */
  public record Kept(LocalDate day, String way, Feedback feedback) {}

  /**
   * Keeps what a reader thinks, in place of what they thought of the same answer that day.
   *
   * @param reader who thinks so
   * @param mostOfDay how many answers and statements one reader may judge on a day
   * @param most how many judgements may be kept in all
   * @return whether it was kept; not, if there are too many
   */
  public boolean keep(Feedback feedback, String reader, int mostOfDay, int most) {
    String day = LocalDate.ofInstant(clock.instant(), THAILAND).toString();
    String sql =
        """
        INSERT INTO feedback (at, day, reader, seal, question, outcome, answer, verdict, reason,
                              comment, statement, citation)
        SELECT :at, :day, :reader, :seal, :question, :outcome, :answer, :verdict, :reason,
               :comment, :statement, :citation
        WHERE (SELECT count(*) FROM feedback) < :most
          AND (SELECT count(*) FROM feedback WHERE day = :day AND reader = :reader) < :ofDay
        ON CONFLICT (day, reader, seal, statement, citation) DO UPDATE
           SET at = excluded.at, verdict = excluded.verdict, reason = excluded.reason,
               comment = excluded.comment
        """;
    return jdbi.withHandle(h ->
        h.createUpdate(sql)
            .bind("at", clock.instant().toString())
            .bind("day", day)
            .bind("reader", key.pseudonym(day, reader))
            .bind("seal", feedback.seal())
            .bind("question", feedback.question())
            .bind("outcome", feedback.outcome())
            .bind("answer", feedback.answer())
            .bind("verdict", feedback.verdict())
            .bind("reason", feedback.reason())
            .bind("comment", feedback.comment())
            .bind("statement", feedback.statement())
            .bind("citation", feedback.citation())
            .bind("most", most)
            .bind("ofDay", mostOfDay)
            .execute())
        > 0;
  }

  /**
   * What readers thought, on pages and in channels, the newest first. What was asked and answered
   * in a channel is told as long as it is kept there.
   *
   * @param since earliest day; null for all
   * @param verdict good, bad or citation; empty for all
   * @param limit most that are given
   */
  public List<Kept> list(@Nullable LocalDate since, String verdict, int limit) {
    String sql =
        """
        SELECT * FROM (
          SELECT at, rowid AS row, day, 'web' AS way, seal, question, outcome, answer, verdict, reason, comment,
            statement, citation
          FROM feedback
          UNION ALL
          SELECT strftime('%Y-%m-%dT%H:%M:%fZ', f.at / 1000.0, 'unixepoch'), f.rowid,
            date(f.at / 1000 + 7 * 3600, 'unixepoch'), f.channel, '', coalesce(t.question, ''),
            coalesce(t.outcome, ''), coalesce(t.answer, ''),
            CASE f.verdict WHEN 'helpful' THEN 'good' ELSE 'bad' END, '', '', '', ''
          FROM channel_feedback f
          LEFT JOIN channel_turn t ON t.channel = f.channel AND t.event = f.answer)
        WHERE (:since IS NULL OR day >= :since) AND (:verdict = '' OR verdict = :verdict)
        ORDER BY at DESC, row DESC LIMIT :limit
        """;
    return jdbi.withHandle(h ->
        h.createQuery(sql)
            .bind("since", since == null ? null : since.toString())
            .bind("verdict", verdict)
            .bind("limit", limit)
            .map(FeedbackLog::kept)
            .list());
  }

  private static Kept kept(ResultSet r, StatementContext context) throws SQLException {
    Feedback feedback =
        new Feedback(
            r.getString("seal"),
            r.getString("question"),
            r.getString("outcome"),
            r.getString("answer"),
            r.getString("verdict"),
            r.getString("reason"),
            r.getString("comment"),
            r.getString("statement"),
            r.getString("citation"));
    return new Kept(LocalDate.parse(r.getString("day")), r.getString("way"), feedback);
  }
}
