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

  /** Writes whom each order is for, and by when it is to be carried out. */
  static void insertOrders(Handle h, long text, List<Assignment> orders) {
    insertAgents(h, "assignment_agency", text, orders.stream().map(Assignment::agents).toList());
    PreparedBatch batch = h.prepareBatch("INSERT INTO deadline VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int fact = 0; fact < orders.size(); fact++) {
      List<Deadline> deadlines = orders.get(fact).deadlines();
      for (int position = 0; position < deadlines.size(); position++) {
        Deadline d = deadlines.get(position);
        batch.add(
            text,
            fact,
            position,
            d.start().name(),
            d.date().map(Object::toString).orElse(null),
            d.span().start(),
            d.span().end(),
            d.confidence().name());
      }
    }
    if (batch.size() > 0) batch.execute();
  }

  /** Writes whose opinions each proviso names. */
  static void insertProvisos(Handle h, long text, List<Proviso> provisos) {
    insertAgents(h, "proviso_agency", text, provisos.stream().map(Proviso::agents).toList());
  }

  private static void insertAgents(Handle h, String table, long text, List<List<Agent>> facts) {
    PreparedBatch batch = h.prepareBatch("INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?, ?)");
    for (int fact = 0; fact < facts.size(); fact++) {
      for (int position = 0; position < facts.get(fact).size(); position++) {
        Agent agent = facts.get(fact).get(position);
        batch.add(
            text, fact, position, agent.name(), agent.span().start(), agent.span().end());
      }
    }
    if (batch.size() > 0) batch.execute();
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
    String sql = "SELECT * FROM " + table + " WHERE text = :text AND fact = :fact ORDER BY position";
    return h.createQuery(sql).bind("text", row.getLong("text")).bind("fact", row.getInt("position"));
  }
}
