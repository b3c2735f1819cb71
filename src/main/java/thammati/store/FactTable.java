package thammati.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import thammati.facts.Confidence;
import thammati.facts.Fact;
import thammati.text.Span;

/**
 * A table of facts of one kind.
 *
 * @param name of the table
 * @param columns those behind the common ones
 * @param values of those columns
 * @param reader makes the fact of a row again
 * @param quoted the words that are kept as its quotation; they hold the fact's span
 */
record FactTable<T extends Fact>(
    String name,
    List<String> columns,
    Function<T, @Nullable Object[]> values,
    Reader<T> reader,
    Function<T, Span> quoted) {
  private static final List<String> COMMON =
      List.of("text", "position", "start_at", "end_at", "confidence", "quote");

  FactTable {
    columns = List.copyOf(columns);
  }

  /** Makes a fact of a row; may look into further tables. */
  interface Reader<T> {
    T read(Handle h, ResultSet row) throws SQLException;
  }

  /** Takes rows of this table. */
  PreparedBatch batch(Handle h) {
    int width = COMMON.size() + columns.size();
    String names = String.join(", ", COMMON) + ", " + String.join(", ", columns);
    String places = String.join(", ", Collections.nCopies(width, "?"));
    return h.prepareBatch("INSERT INTO " + name + " (" + names + ") VALUES (" + places + ")");
  }

  /** Adds the facts of a text, in order. */
  void add(PreparedBatch batch, long text, String body, List<T> facts) {
    for (int position = 0; position < facts.size(); position++) {
      T fact = facts.get(position);
      List<@Nullable Object> row = new ArrayList<>();
      row.add(text);
      row.add(position);
      row.add(fact.span().start());
      row.add(fact.span().end());
      row.add(fact.confidence().name());
      row.add(quoted.apply(fact).in(body));
      Collections.addAll(row, values.apply(fact));
      batch.add(row.toArray());
    }
  }

  /** The facts of a text, in order. */
  List<T> of(Handle h, long text) {
    return h.createQuery("SELECT * FROM " + name + " WHERE text = :text ORDER BY position")
        .bind("text", text)
        .map((r, _) -> reader.read(h, r))
        .list();
  }

  /** The facts at those places, in their order. */
  List<T> at(Handle h, List<FactSelect.Key> keys) {
    String sql =
        "SELECT f.* FROM json_each(:keys) k JOIN "
            + name
            + " f ON f.text = k.value ->> 0 AND f.position = k.value ->> 1 ORDER BY k.key";
    return h.createQuery(sql)
        .bind(
            "keys",
            keys.stream()
                .map(key -> "[" + key.text() + "," + key.position() + "]")
                .collect(Collectors.joining(",", "[", "]")))
        .map((r, _) -> reader.read(h, r))
        .list();
  }

  /** Number of a text's facts whose quotation is not what stands in the body. */
  int misquoted(Handle h, long text, String body) {
    return (int)
        h
            .createQuery("SELECT * FROM " + name + " WHERE text = :text")
            .bind("text", text)
            .map((r, _) -> isQuoted(reader.read(h, r), r.getString("quote"), body))
            .stream()
            .filter(quoted -> !quoted)
            .count();
  }

  private boolean isQuoted(T fact, String quote, String body) {
    Span words = quoted.apply(fact);
    return words.end() <= body.length() && words.in(body).equals(quote);
  }

  /** Where the fact stands. */
  static Span span(ResultSet row) throws SQLException {
    return span(row, "start_at", "end_at");
  }

  /** The stretch that two columns tell. */
  static Span span(ResultSet row, String start, String end) throws SQLException {
    return new Span(row.getInt(start), row.getInt(end));
  }

  /** How sure the fact is. */
  static Confidence confidence(ResultSet row) throws SQLException {
    return Confidence.valueOf(row.getString("confidence"));
  }
}
