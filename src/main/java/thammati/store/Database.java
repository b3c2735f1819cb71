package thammati.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * The one SQLite file of an installation: write-ahead log, foreign keys on, full sync at each
 * commit, so that what was acknowledged survives a loss of power.
 */
public final class Database implements AutoCloseable {
  /** Earlier versions can lose commits in WAL mode; source: sqlite.org/changes.html, 3.51.3. */
  private static final String LEAST_SQLITE = "3.51.3";

  private static final int CONNECTIONS = 4;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /**
   * Opens the file, making and migrating it as needed.
   *
   * @throws IllegalStateException if a newer program has written it
   */
  public static Database open(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SQLiteDataSource source = new Source(config());
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    Flyway flyway =
        Flyway.configure().dataSource(source).locations("classpath:thammati/store").load();
    refuseFuture(flyway, file);
    flyway.migrate();
    Database database = new Database(pool(source));
    checkVersion(database.jdbi);
    return database;
  }

  /** Ends its connections. */
  @Override
  public void close() {
    pool.close();
  }

  /**
   * Runs a reading over one state of the archive: what this thread reads meanwhile, through
   * whatever works on this database, is as it was when it first read, however the archive grows.
   */
  public <T> T hold(Supplier<T> reading) {
    return jdbi.inTransaction(_ -> reading.get());
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /** To open a connection costs more than most questions to it. */
  private static HikariDataSource pool(SQLiteDataSource source) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    return new HikariDataSource(pool);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    return config;
  }

  /** Flyway itself lets versions pass that it has no script for. */
  private static void refuseFuture(Flyway flyway, Path file) {
    for (MigrationInfo migration : flyway.info().applied()) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new IllegalStateException(
            file
                + " has schema version "
                + migration.getVersion()
                + ", written by a newer program: use that one, or another data folder");
      }
    }
  }

  private static void checkVersion(Jdbi jdbi) {
    String version =
        jdbi.withHandle(h -> h.createQuery("SELECT sqlite_version()").mapTo(String.class).one());
    if (isBefore(version, LEAST_SQLITE)) {
      throw new IllegalStateException(
          "SQLite must be at least " + LEAST_SQLITE + ", is " + version);
    }
  }

  /** Its connections know the functions that the catalog's questions use. */
  private static final class Source extends SQLiteDataSource {
    Source(SQLiteConfig config) {
      super(config);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
        throws SQLException {
      SQLiteConnection connection = super.getConnection(user, password);
      SearchForm.register(connection);
      return connection;
    }
  }

  /** Compares by numbers; not by Runtime.Version, which knows no version that ends in .0. */
  static boolean isBefore(String version, String other) {
    return Arrays.compare(numbers(version), numbers(other)) < 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
