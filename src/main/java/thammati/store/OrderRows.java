package thammati.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import thammati.facts.Agent;
import thammati.facts.Assignment;
import thammati.facts.Deadline;
import thammati.facts.Proviso;

/** The rows below an order or a proviso: who, and by when. */
final class OrderRows {
  private OrderRows() {}

  /** Writes what stands below the orders and provisos of these texts. */
  static void insert(Handle h, List<FactsWriter.Row> rows) {
    PreparedBatch orders = agents(h, "assignment_agency");
    PreparedBatch provisos = agents(h, "proviso_agency");
    PreparedBatch deadlines =
        h.prepareBatch("INSERT INTO deadline VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (FactsWriter.Row row : rows) {
      List<Assignment> assignments = row.facts().assignments();
      add(orders, row.text(), assignments.stream().map(Assignment::agents).toList());
      addDeadlines(deadlines, row.text(), assignments);
      add(
          provisos,
          row.text(),
          row.facts().ruling().provisos().stream().map(Proviso::agents).toList());
    }
    for (PreparedBatch batch : List.of(orders, provisos, deadlines)) {
      if (batch.size() > 0) batch.execute();
    }
  }

  private static PreparedBatch agents(Handle h, String table) {
    return h.prepareBatch("INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?, ?)");
  }

  private static void addDeadlines(PreparedBatch batch, long text, List<Assignment> orders) {
    int fact = 0;
    for (Assignment order : orders) {
      int position = 0;
      for (Deadline d : order.deadlines()) {
        batch.add(
            text,
            fact,
            position++,
            d.start().name(),
            d.date().map(Object::toString).orElse(null),
            d.span().start(),
            d.span().end(),
            d.confidence().name());
      }
      fact++;
    }
  }

  private static void add(PreparedBatch batch, long text, List<List<Agent>> facts) {
    for (int fact = 0; fact < facts.size(); fact++) {
      for (int position = 0; position < facts.get(fact).size(); position++) {
        Agent agent = facts.get(fact).get(position);
        batch.add(text, fact, position, agent.name(), agent.span().start(), agent.span().end());
      }
    }
  }

  /** The agents below a row. */
  static List<Agent> agents(Handle h, String table, ResultSet row) throws SQLException {
    return below(h, table, row)
        .map((r, _) -> new Agent(r.getString("name"), FactTable.span(r)))
        .list();
  }

  /** The deadlines below a row. */
  static List<Deadline> deadlines(Handle h, ResultSet row) throws SQLException {
    return below(h, "deadline", row)
        .map((r, _) ->
            new Deadline(
                Deadline.Start.valueOf(r.getString("counted_from")),
                Optional.ofNullable(Rows.date(r.getString("last_day"))),
                FactTable.span(r),
                FactTable.confidence(r)))
        .list();
  }

  private static Query below(Handle h, String table, ResultSet row) throws SQLException {
    String sql =
        "SELECT * FROM " + table + " WHERE text = :text AND fact = :fact ORDER BY position";
    return h.createQuery(sql)
        .bind("text", row.getLong("text"))
        .bind("fact", row.getInt("position"));
  }
}
