package thammati.store;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import thammati.facts.AgencyCount;

/** How often each agency proposes, and is ordered, in the texts that are shown. Safe to share. */
public final class AgencyFigures {
  private static final String SQL =
      "WITH shown AS MATERIALIZED (SELECT t.text FROM reading t"
          + " CROSS JOIN resolution r ON r.told = t.told AND r.document = t.document"
          + " CROSS JOIN document d ON d.hash = r.document WHERE "
          + Catalog.SHOWN
          + """
          ), told AS (
            SELECT p.agency AS name, count(DISTINCT p.text) AS proposed, 0 AS ordered
              FROM shown s JOIN proposer p ON p.text = s.text GROUP BY 1
            UNION ALL
            SELECT a.name, 0, count(DISTINCT a.text || ' ' || a.fact)
              FROM shown s JOIN assignment_agency a ON a.text = s.text GROUP BY 1)
          SELECT name, sum(proposed) AS proposed, sum(ordered) AS ordered FROM told GROUP BY name
           ORDER BY sum(proposed) + sum(ordered) DESC, name
          """;

  private final Jdbi jdbi;

  /** Reads the tables of the database. */
  public AgencyFigures(Database database) {
    this.jdbi = database.jdbi();
  }

  /** All that act, those that act most first. */
  public List<AgencyCount> all() {
    return jdbi.withHandle(h ->
        h.createQuery(SQL)
            .map((r, _) ->
                new AgencyCount(r.getString("name"), r.getInt("proposed"), r.getInt("ordered")))
            .list());
  }
}
