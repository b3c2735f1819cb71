package thammati.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
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
  private static final String NEWEST = " ORDER BY " + Catalog.newestFirst("l");
  private static final String OLDEST =
      " ORDER BY l.date IS NULL, l.date, " + Catalog.inMeeting("l");

  /** All figures in one query, so that the list is made once. */
  private static final String FIGURES =
      """
      SELECT * FROM (
      SELECT 'section' AS what, section AS value, count(*) AS number FROM listed GROUP BY 2
      UNION ALL SELECT 'year', substr(date, 1, 4), count(*)
        FROM listed WHERE date IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'month', substr(date, 1, 7), count(*)
        FROM listed WHERE date IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'proposer', f.agency, count(DISTINCT l.place)
        FROM listed l JOIN proposer f ON f.text = l.text GROUP BY 2
      UNION ALL SELECT 'decision', f.code, count(DISTINCT l.place)
        FROM listed l JOIN decision f ON f.text = l.text GROUP BY 2
      ) ORDER BY CASE WHEN what IN ('year', 'month') THEN 0 ELSE -number END, value
      """;

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
    String order = oldest ? OLDEST : NEWEST;
    // Sorted by place alone: texts are long, and only those of the page are read.
    String sql =
        Catalog.COLUMNS
            + "JOIN (SELECT * FROM listed l"
            + order
            + " LIMIT :limit OFFSET :offset) l ON l.place = r.rowid"
            + order;
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
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    jdbi.useHandle(h ->
        bound(h, query, FIGURES)
            .map((r, _) -> new Figure(r.getString(1), r.getString(2), r.getInt(3)))
            .forEach(f ->
                counts
                    .computeIfAbsent(f.what(), _ -> new LinkedHashMap<>())
                    .put(f.value(), f.number())));
    Function<String, Map<String, Integer>> of =
        what -> Collections.unmodifiableMap(counts.getOrDefault(what, Map.of()));
    Map<String, Integer> sections = of.apply("section");
    return new ListFigures(
        sections.values().stream().mapToInt(Integer::intValue).sum(),
        of.apply("year"),
        of.apply("month"),
        sections,
        of.apply("proposer"),
        of.apply("decision"));
  }

  private record Figure(String what, String value, int number) {}

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
