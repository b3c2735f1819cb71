package thammati;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the tables of an installation, as an operator would look. */
final class InboxRows {
  private InboxRows() {}

  /** The first column of a question. */
  static List<String> of(Path data, String sql) {
    String url = "jdbc:sqlite:" + data.resolve("catalog.db");
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) found.add(rows.getString(1));
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
