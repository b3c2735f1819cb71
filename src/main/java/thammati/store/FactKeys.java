package thammati.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import thammati.facts.DayRange;

/**
 * Finds facts by what they state, of dated texts that are shown, the newest meeting first. It
 * starts from the facts and not, as {@link FactSelect} does, from all texts: it costs what it
 * finds.
 */
final class FactKeys {
  private static final String APPOINTED =
      "SELECT f.text, f.position, r.rowid FROM appointment f"
          + "<texts> WHERE instr(f.post, :post) = 1 AND ";

  private static final String ORDERED =
      "SELECT DISTINCT f.text, f.position, r.rowid FROM assignment_agency a"
          + " JOIN assignment f ON f.text = a.text AND f.position = a.fact"
          + "<texts> WHERE a.name IN (<agencies>) AND ";

  private static final String TEXTS =
      " JOIN reading t ON t.text = f.text"
          + " JOIN resolution r ON r.told = t.told AND r.document = t.document"
          + " JOIN document d ON d.hash = r.document";

  /** The plus keeps SQLite from beginning with all resolutions of those days. */
  private static final String DATED =
      "+r.date BETWEEN coalesce(:from, '') AND coalesce(:to, '~') AND " + Catalog.SHOWN;

  private static final String ORDER =
      " ORDER BY " + Catalog.newestFirst("r") + ", f.text, f.position";

  private FactKeys() {}

  /** Appointments to posts whose name begins so. */
  static List<FactSelect.Key> appointedTo(Handle h, DayRange days, String post) {
    return keys(query(h, APPOINTED, days).bind("post", post));
  }

  /** Orders to any of these agencies, at least one. */
  static List<FactSelect.Key> ordered(Handle h, DayRange days, List<String> agencies) {
    return keys(query(h, ORDERED, days).bindList("agencies", agencies));
  }

  private static Query query(Handle h, String sql, DayRange days) {
    return h.createQuery(sql.replace("<texts>", TEXTS) + DATED + ORDER)
        .bind("from", text(days.from()))
        .bind("to", text(days.to()));
  }

  private static @Nullable String text(@Nullable Object day) {
    return day == null ? null : day.toString();
  }

  private static List<FactSelect.Key> keys(Query query) {
    return query.map((r, _) -> new FactSelect.Key(r.getLong(1), r.getInt(2), r.getLong(3))).list();
  }
}
