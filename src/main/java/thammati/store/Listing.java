package thammati.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import thammati.facts.ListFigures;
import thammati.facts.ListQuery;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * The resolutions of the archive by their meeting, without a question. Conditions are joined into
 * the text of the query from constants only; what a reader sent is always bound. Safe to share
 * between threads.
 */
public final class Listing {
  /** By meeting; in it by agenda number, then what has none. */
  private static final String IN_MEETING =
      "l.id GLOB '*/x*', CAST(substr(l.id, instr(l.id, '/') + 1) AS INTEGER), l.id";

  private static final String NEWEST = " ORDER BY l.date IS NULL, l.date DESC, " + IN_MEETING;
  private static final String OLDEST = " ORDER BY l.date IS NULL, l.date, " + IN_MEETING;
  private static final String MOST_FIRST = " GROUP BY 1 ORDER BY 2 DESC, 1";
  private static final String IN_ORDER = " GROUP BY 1 ORDER BY 1";

  private final Jdbi jdbi;

  /** Reads the tables of the database. */
  public Listing(Database database) {
    this.jdbi = database.jdbi();
  }

  /**
   * A page of the list.
   *
   * @param oldest whether the oldest meeting comes first rather than the newest
   * @param offset number of resolutions left out at the front, from 0
   * @param limit most resolutions of the page, from 1
   */
  public List<Resolution> page(ListQuery query, boolean oldest, int offset, int limit) {
    String sql =
        Catalog.COLUMNS
            + "JOIN listed l ON l.place = r.rowid"
            + (oldest ? OLDEST : NEWEST)
            + " LIMIT :limit OFFSET :offset";
    return jdbi.withHandle(h ->
        bound(h, query, sql)
            .bind("limit", limit)
            .bind("offset", offset)
            .map(Rows::resolution)
            .list());
  }

  /** Titles of all that bear a day, the newest meeting first. */
  public SequencedMap<ResolutionId, String> titles(ListQuery query) {
    String sql =
        "SELECT l.id, r.title FROM listed l JOIN resolution r ON r.rowid = l.place"
            + " WHERE l.date IS NOT NULL"
            + NEWEST;
    SequencedMap<ResolutionId, String> titles = new LinkedHashMap<>();
    jdbi.useHandle(h ->
        bound(h, query, sql)
            .map((r, _) -> Map.entry(r.getString(1), r.getString(2)))
            .forEach(
                e -> ResolutionId.parse(e.getKey()).ifPresent(id -> titles.put(id, e.getValue()))));
    return Collections.unmodifiableSequencedMap(titles);
  }

  /** Figures over the whole list. */
  public ListFigures figures(ListQuery query) {
    String dated = "FROM listed WHERE date IS NOT NULL";
    return jdbi.withHandle(h -> {
      Map<String, Integer> sections =
          counts(h, query, "SELECT section, count(*) FROM listed" + MOST_FIRST);
      return new ListFigures(
          sections.values().stream().mapToInt(Integer::intValue).sum(),
          counts(h, query, "SELECT substr(date, 1, 4), count(*) " + dated + IN_ORDER),
          counts(h, query, "SELECT substr(date, 1, 7), count(*) " + dated + IN_ORDER),
          sections,
          counts(h, query, ofFacts("agency", "proposer")),
          counts(h, query, ofFacts("code", "decision")));
    });
  }

  private static String ofFacts(String column, String table) {
    return "SELECT f."
        + column
        + ", count(DISTINCT l.place) FROM listed l JOIN "
        + table
        + " f ON f.text = l.text"
        + MOST_FIRST;
  }

  private static Map<String, Integer> counts(Handle h, ListQuery query, String sql) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    bound(h, query, sql)
        .map((r, _) -> Map.entry(r.getString(1), r.getInt(2)))
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(counts);
  }

  private static Query bound(Handle h, ListQuery asked, String sql) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    conditions.add("d.kind NOT IN ('NEWS', 'SYNOPSIS')");
    conditions.add(Catalog.SHOWN);
    if (asked.from() != null) {
      conditions.add("r.date >= :from");
      values.put("from", asked.from().toString());
    }
    if (asked.to() != null) {
      conditions.add("r.date <= :to");
      values.put("to", asked.to().toString());
    }
    if (asked.section() != null) {
      conditions.add("r.section = :section");
      values.put("section", asked.section().name());
    }
    if (asked.decision() != null) {
      conditions.add(stated("decision", "code = :decision"));
      values.put("decision", asked.decision().name());
    }
    if (!asked.proposers().isEmpty()) {
      conditions.add(stated("proposer", "agency IN (<proposers>)"));
      lists.put("proposers", asked.proposers());
    }
    if (!asked.ordered().isEmpty()) {
      conditions.add(stated("assignment_agency", "name IN (<ordered>)"));
      lists.put("ordered", asked.ordered());
    }
    Query query =
        h.createQuery(
            "WITH listed AS MATERIALIZED (SELECT r.rowid AS place, r.id, r.date, r.section, t.text"
                + " FROM resolution r JOIN document d ON d.hash = r.document"
                + " LEFT JOIN reading t ON t.told = r.told AND t.document = r.document WHERE "
                + String.join(" AND ", conditions)
                + ") "
                + sql);
    query.bindMap(values);
    lists.forEach(query::bindList);
    return query;
  }

  private static String stated(String table, String condition) {
    return "EXISTS (SELECT 1 FROM " + table + " f WHERE f.text = t.text AND f." + condition + ")";
  }
}
