package thammati.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import thammati.facts.DueOrder;
import thammati.facts.FactQuery;
import thammati.resolution.ResolutionId;

/**
 * Finds rows of one table of facts, of texts that are shown. Conditions are joined into the text of
 * the query from constants only; what a reader sent is always bound.
 */
final class FactSelect {
  /** From the texts whose facts were read, which news are not: the order of a cross join stands. */
  private static final String SHOWN_TEXTS =
      """
      AS title, t.text, r.rowid AS place, r.id, r.date, r.position
          FROM reading t
          CROSS JOIN resolution r ON r.told = t.told AND r.document = t.document
          CROSS JOIN document d ON d.hash = r.document
         WHERE
      """;

  private static final String ORDER =
      " ORDER BY " + Catalog.newestFirst("s") + ", f.text, f.position";

  /** Opens a condition on the agencies ordered. */
  private static final String ORDERED =
      " EXISTS (SELECT 1 FROM assignment_agency a WHERE a.text = f.text AND a.name IN (<agencies>)";

  private static final String INVOLVED =
      "("
          + ORDERED
          + ") OR EXISTS (SELECT 1 FROM proposer p"
          + " WHERE p.text = f.text AND p.agency IN (<agencies>)))";

  /** The first day by which an order is to be carried out, as far as that can be relied on. */
  private static final String DUE =
      "(SELECT min(t.last_day) FROM deadline t WHERE t.text = f.text AND t.fact = f.position"
          + " AND t.confidence <> 'DOUBTFUL')";

  /** Overdue first, the latest of them first; then what comes, the soonest first; then the rest. */
  private static final String BY_DEADLINE =
      " ORDER BY CASE WHEN "
          + DUE
          + " < :today THEN 0 WHEN "
          + DUE
          + " >= :today THEN 1 ELSE 2 END, CASE WHEN "
          + DUE
          + " < :today THEN -julianday("
          + DUE
          + ") ELSE julianday("
          + DUE
          + ") END, "
          + ORDER.substring(" ORDER BY ".length());

  private final List<String> shown = new ArrayList<>();
  private final List<String> wanted = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final String table;
  private String title = "''";
  private String order = ORDER;
  private String today = "";

  private FactSelect(String table) {
    this.table = table;
    shown.add(Catalog.SHOWN);
  }

  /**
   * A row that was found.
   *
   * @param text whose
   * @param position place among the facts of its kind
   * @param place row of the resolution
   */
  record Key(long text, int position, long place) {}

  /** Rows of texts, without regard to what they state. */
  static FactSelect texts(FactQuery query) {
    FactSelect select = new FactSelect("reading");
    select.common(query, INVOLVED);
    return select;
  }

  /**
   * Rows of a table of facts.
   *
   * @param kind the column that tells the kind; empty if the table has none
   */
  static FactSelect of(String table, String kind, FactQuery query) {
    FactSelect select = new FactSelect(table);
    select.common(
        query, table.equals("assignment") ? ORDERED + " AND a.fact = f.position)" : INVOLVED);
    select.list(
        "kinds", kind.isEmpty() ? "0" : "f." + kind + " IN (<kinds>)", upper(query.kinds()));
    boolean persons = table.equals("appointment");
    select.spelt("person", persons ? SearchForm.holds("f.person", "person") : "0", query.person());
    String words = SearchForm.holds("f.quote", "words") + " OR instr(s.title, :words) > 0";
    select.spelt("words", "(" + words + ")", query.text());
    if (!query.text().isEmpty()) select.title = SearchForm.of("r.title");
    return select;
  }

  /** Orders by their deadline, as seen from a day. */
  FactSelect byDeadline(DueOrder due) {
    order = BY_DEADLINE;
    today = due.today().toString();
    switch (due.only()) {
      case ALL -> {}
      case OVERDUE -> wanted.add(DUE + " < :today");
      case COMING -> wanted.add(DUE + " >= :today");
      case UNDATED -> wanted.add(DUE + " IS NULL");
    }
    return this;
  }

  /** Only what that resolution states. */
  FactSelect statedBy(ResolutionId id) {
    return word("citing", "s.id = :citing", id.toString());
  }

  /** Only references that lead to that resolution, or may mean it. */
  FactSelect leadingTo(ResolutionId id) {
    word("day", "f.day = :day", String.valueOf(id.date()));
    return word(
        "cited",
        "EXISTS (SELECT 1 FROM edge e WHERE e.text = f.text AND e.position = f.position"
            + " AND (e.target = :cited OR (e.outcome = 'ambiguous' AND EXISTS ("
            + "SELECT 1 FROM json_each(e.candidates) c WHERE c.value ->> 'id' = :cited))))",
        id.toString());
  }

  int count(Handle h) {
    return bind(h, "SELECT count(*) ", "").mapTo(Integer.class).one();
  }

  /** The rows of a page; a limit below 0 takes all. */
  List<Key> keys(Handle h, int offset, int limit) {
    String what = "SELECT f.text, f.position, s.place ";
    return bind(h, what, order + " LIMIT :limit OFFSET :offset")
        .bind("limit", limit)
        .bind("offset", offset)
        .map((r, _) -> new Key(r.getLong(1), r.getInt(2), r.getLong(3)))
        .list();
  }

  /** The texts themselves, oldest meeting first, in the order of their documents. */
  List<Key> texts(Handle h) {
    return bind(h, "SELECT f.text, s.place ", " ORDER BY s.date, s.position, s.id")
        .map((r, _) -> new Key(r.getLong(1), 0, r.getLong(2)))
        .list();
  }

  private void common(FactQuery query, String involved) {
    if (query.from() != null) {
      shown.add("r.date >= :from");
      values.put("from", query.from().toString());
    }
    if (query.to() != null) {
      shown.add("r.date <= :to");
      values.put("to", query.to().toString());
    }
    list("agencies", involved, query.agencies());
    String named = SearchForm.holds("l.title", "law");
    spelt(
        "law", "EXISTS (SELECT 1 FROM law l WHERE l.text = f.text AND " + named + ")", query.law());
    wanted.addAll(FactRanges.conditions(table, query));
    values.putAll(FactRanges.values(query));
    if (!query.money().sources().isEmpty()) lists.put("sources", FactRanges.sources(query));
  }

  /** A condition on words, whatever their digits, blanks and letter case. */
  private void spelt(String name, String condition, String value) {
    // What consists of blanks alone is in every text.
    word(name, condition, SearchForm.form(value));
  }

  private FactSelect word(String name, String condition, String value) {
    if (value.isEmpty()) return this;
    wanted.add(condition);
    if (condition.contains(":" + name)) values.put(name, value);
    return this;
  }

  private void list(String name, String condition, List<String> value) {
    if (value.isEmpty()) return;
    wanted.add(condition);
    if (condition.contains("<" + name + ">")) lists.put(name, value);
  }

  private Query bind(Handle h, String what, String order) {
    String sql =
        "WITH shown AS MATERIALIZED (SELECT "
            + title
            + "\n"
            + SHOWN_TEXTS
            + String.join(" AND ", shown)
            + ") "
            + what
            + "FROM shown s JOIN "
            + table
            + " f ON f.text = s.text"
            + (wanted.isEmpty() ? "" : " WHERE " + String.join(" AND ", wanted))
            + order;
    Query query = h.createQuery(sql);
    query.bindMap(values);
    if (sql.contains(":today")) query.bind("today", today);
    lists.forEach(query::bindList);
    return query;
  }

  private static List<String> upper(List<String> codes) {
    return codes.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList();
  }
}
