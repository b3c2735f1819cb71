package thammati;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the catalog's file, read past the program. */
final class Rows {
  private Rows() {}

  /** The first column of what is selected. */
  static List<String> of(Path folder, String sql) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file(folder));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) found.add(rows.getString(1));
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Changes what stands there. */
  static void run(Path folder, String sql) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file(folder));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Whether the file or its log of writes hold these words anywhere. */
  static boolean hold(Path folder, String words) throws Exception {
    for (String name : List.of("catalog.db", "catalog.db-wal")) {
      Path file = file(folder).resolveSibling(name);
      if (!Files.exists(file)) continue;
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      String sought =
          new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      if (bytes.contains(sought)) return true;
    }
    return false;
  }

  private static Path file(Path folder) {
    return folder.resolve("data").resolve("catalog.db");
  }
}
