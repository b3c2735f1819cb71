package thammati;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import thammati.index.PassageCutter;
import thammati.resolution.Passage;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;

/** What SQLite's FTS5 finds with trigrams, any of those of the question: passages as elsewhere. */
final class FullTextTable implements AutoCloseable {
  private static final int PASSAGES = 200;

  private final Connection connection;

  private FullTextTable(Connection connection) {
    this.connection = connection;
  }

  /** Puts the whole catalog into a new file. */
  static FullTextTable over(Catalog catalog, Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute(
          "CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, text, tokenize='trigram')");
    }
    connection.setAutoCommit(false);
    try (var insert = connection.prepareStatement("INSERT INTO passage VALUES (?, ?)")) {
      catalog.forEach(resolution -> {
        try {
          for (Passage passage : PassageCutter.cut(resolution)) {
            insert.setString(1, resolution.id().toString());
            insert.setString(2, OtherSystems.text(passage, resolution.title(), resolution.body()));
            insert.executeUpdate();
          }
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      });
    }
    connection.commit();
    return new FullTextTable(connection);
  }

  /** The best resolutions. */
  List<ResolutionId> search(String question, int limit) throws SQLException {
    Set<String> trigrams = new LinkedHashSet<>();
    for (String run : question.split("[\\s\"]+")) {
      for (int i = 0; i + 3 <= run.length(); i++) trigrams.add('"' + run.substring(i, i + 3) + '"');
    }
    Set<String> ids = new LinkedHashSet<>();
    if (trigrams.isEmpty()) return List.of();
    String sql = "SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT " + PASSAGES;
    try (var select = connection.prepareStatement(sql)) {
      select.setString(1, String.join(" OR ", trigrams));
      var rows = select.executeQuery();
      while (rows.next()) ids.add(rows.getString(1));
    }
    List<ResolutionId> best = new ArrayList<>();
    ids.stream().limit(limit).forEach(id -> ResolutionId.parse(id).ifPresent(best::add));
    return best;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
