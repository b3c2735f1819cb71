package thammati.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.support.Papers;

class DatabaseTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("deep/er/catalog.db");
  }

  private Jdbi raw() {
    return Jdbi.create("jdbc:sqlite:" + file());
  }

  @Test
  void makesFoldersAndTables() {
    Database.open(file());

    assertThat(file()).isRegularFile();
    assertThat(new Catalog(Database.open(file())).damage()).isEmpty();
  }

  @Test
  void writesAheadAndInFullSync() {
    Jdbi jdbi = Database.open(file()).jdbi();

    assertThat(pragma(jdbi, "journal_mode")).isEqualTo("wal");
    assertThat(pragma(jdbi, "synchronous")).isEqualTo("2");
    assertThat(pragma(jdbi, "foreign_keys")).isEqualTo("1");
  }

  private static String pragma(Jdbi jdbi, String name) {
    return jdbi.withHandle(h -> h.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }

  @Test
  void takesNoResolutionWithoutItsDocument() {
    Jdbi jdbi = Database.open(file()).jdbi();

    assertThatThrownBy(() ->
            jdbi.useHandle(h ->
                h.execute(
                    "INSERT INTO resolution VALUES ('a', 'a', 'b', NULL, 0, '', '', '', '', 0,"
                        + " '')")))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageContaining("FOREIGN KEY");
  }

  @Test
  void refusesDatabaseOfNewerProgram() {
    Database.open(file());
    raw()
        .useHandle(h ->
            h.execute(
                "INSERT INTO flyway_schema_history SELECT 99, '99', 'of the future', 'SQL',"
                    + " 'V99__future.sql', 1, installed_by, installed_on, 1, 1"
                    + " FROM flyway_schema_history WHERE version = '1'"));

    assertThatThrownBy(() -> Database.open(file()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("catalog.db")
        .hasMessageContaining("schema version 99")
        .hasMessageContaining("newer");
  }

  @ParameterizedTest
  @CsvSource({
    "3.51.2, true",
    "3.9.9, true",
    "3.51, true",
    "3.51.3, false",
    "3.51.10, false",
    "3.55.0, false",
    "4.0.0, false"
  })
  void comparesVersionsOfSqliteByTheirNumbers(String version, boolean before) {
    assertThat(Database.isBefore(version, "3.51.3")).isEqualTo(before);
  }

  @Test
  void refusesFileThatIsNoDatabase() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "ไม่ใช่ฐานข้อมูล".repeat(100));

    assertThatThrownBy(() -> Database.open(file())).hasMessageContaining("not a database");
  }

  @Test
  void findsDamageInTables() throws IOException {
    Catalog catalog = new Catalog(Database.open(file()));
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    Resolution whole =
        Papers.resolution("2019-06-04/1", "ผึ้ง", "รับทราบ ".repeat(5_000), Section.LAW, source);
    catalog.store(
        Papers.document(source, LocalDate.of(2019, 6, 4)), new byte[9], List.of(whole), List.of());
    raw().useHandle(h -> h.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list());
    int page =
        raw()
            .withHandle(h ->
                h.createQuery(
                        "SELECT rootpage FROM sqlite_schema WHERE name = 'resolution_by_title'")
                    .mapTo(Integer.class)
                    .one());
    try (var bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.seek((page - 1) * 4_096L);
      bytes.write(new byte[64]);
    }

    assertThat(new Catalog(Database.open(file())).damage()).isNotEmpty();
  }
}
