package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.chat.Browse;
import thammati.chat.FactSearch;
import thammati.facts.Amount;
import thammati.facts.FactPage;
import thammati.facts.FactQuery;
import thammati.facts.ListQuery;
import thammati.facts.Stated;
import thammati.support.CitingArchive;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** A list that is read page by page while the archive grows. */
class SnapshotTest {
  private static final ListQuery ALL = new ListQuery(null, null, null, null, List.of(), List.of());

  @TempDir Path folder;

  @Test
  void whatComesBetweenThePagesNeitherMovesTheRowsNorIsAmongThem() throws Exception {
    Path documents = folder.resolve("documents");
    CitingArchive.writeCited(documents);
    App app = TestInstallation.withDocuments(folder, documents);
    Browse browse = app.rooms().browse();
    List<Stated<Amount>> before = amounts(app);
    List<Browse.Entry> listed = browse.list(ListQuery.ALL, false, 0, 100);

    List<Stated<Amount>> read = new ArrayList<>();
    List<Browse.Entry> entries = new ArrayList<>();
    app.rooms()
        .snapshot()
        .hold(() -> {
          FactSearch facts = app.factSearch();
          FactPage<Amount> first = facts.amounts(FactQuery.ALL, 0, 2);
          read.addAll(first.facts());
          entries.addAll(browse.list(ListQuery.ALL, false, 0, 2));
          CompletableFuture.runAsync(() -> grow(app)).join();
          FactPage<Amount> rest = facts.amounts(FactQuery.ALL, 2, 100);
          assertThat(rest.total()).isEqualTo(first.total());
          read.addAll(rest.facts());
          return entries.addAll(browse.list(ListQuery.ALL, false, 2, 100));
        });
    assertThat(read).isEqualTo(before);
    assertThat(entries).isEqualTo(listed);
    // What came in stands before them all, and would have moved them.
    assertThat(amounts(app)).hasSizeGreaterThan(before.size()).endsWith(before.getLast());
    assertThat(amounts(app).getFirst()).isNotIn(before);
  }

  @Test
  void aTableSaysHowManyRowsItHas() throws Exception {
    Path documents = folder.resolve("documents");
    CitingArchive.writeCited(documents);
    App app = TestInstallation.withDocuments(folder, documents);
    try (RunningServer server = TestInstallation.serve(app)) {
      var table = server.get("/api/amounts?format=csv");
      long rows = table.body().lines().count() - 1;
      assertThat(table.headers().firstValueAsLong("X-Total-Count")).hasValue(rows);
      assertThat(server.get("/api/amounts?format=csv&min=x").statusCode()).isEqualTo(400);
    }
  }

  private static List<Stated<Amount>> amounts(App app) {
    return app.factSearch().amounts(FactQuery.ALL, 0, 100).facts();
  }

  /** Later meetings, so that what they state stands first. */
  private void grow(App app) {
    try {
      Path later = folder.resolve("later");
      SmallArchive.write(later);
      app.intake().ingest(List.of(later), TestInstallation.quiet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
