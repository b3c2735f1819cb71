package thammati;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.index.PassageWriter;
import thammati.resolution.Resolution;
import thammati.store.Catalog;
import thammati.store.Database;
import thammati.store.FactsUpkeep;
import thammati.thai.Agencies;

/**
 * What reading, splitting and cataloguing cost beside the bare indexing of the same passages, with
 * the facts of each text and without. The first round warms up. No test: it prints figures and
 * holds none. Run it with {@code mvn test -Dtest=IngestBenchmark}, on other documents with {@code
 * -DargLine=-Dthammati.documents=DIR}.
 */
@Tag("benchmark")
class IngestBenchmark {
  private static final int ROUNDS = 3;

  private final Agencies agencies = Agencies.bundled();

  @TempDir Path folder;

  @Test
  void comparesWithBareIndexing() throws Exception {
    Path documents = Path.of(System.getProperty("thammati.documents", "../shared/data/meetings"));
    assumeTrue(Files.isDirectory(documents), "there is no folder " + documents);
    for (int round = 1; round <= ROUNDS; round++) {
      Path data = folder.resolve("data" + round);
      Cost without = ingestion(documents, folder.resolve("unread" + round), Ingestion.unread());
      FactsReader reader = new FactsReader(agencies);
      Cost with = ingestion(documents, data, Ingestion.reading(reader));
      Cost bare = bareIndexing(data, folder.resolve("bare" + round));
      print(round, "bare indexing", bare, bare);
      print(round, "ingestion without facts", without, bare);
      print(round, "ingestion with facts", with, bare);
      print(round, "with facts, to without", with, without);
    }
  }

  /**
   * What a piece of work took.
   *
   * @param wall seconds by the clock
   * @param cpu seconds of all processors; other programs on the machine hardly change it
   */
  private record Cost(double wall, double cpu) {}

  private interface Work {
    void run() throws Exception;
  }

  private static Cost cost(Work work) throws Exception {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    work.run();
    return new Cost((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
  }

  private static void print(int round, String what, Cost cost, Cost other) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "round %d: %-24s %6.1f s, ratio %.2f; CPU %6.1f s, ratio %.2f",
            round,
            what,
            cost.wall(),
            cost.wall() / other.wall(),
            cost.cpu(),
            cost.cpu() / other.cpu()));
  }

  private Cost ingestion(Path documents, Path data, Function<List<Resolution>, List<Facts>> stated)
      throws Exception {
    Database database = Database.open(data.resolve("catalog.db"));
    return cost(() -> {
      try (PassageWriter writer = PassageWriter.open(data.resolve("index"));
          Indexer indexer = new Indexer(writer, agencies)) {
        new Ingestion(new Catalog(database), indexer, stated)
            .files(List.of(documents), TestInstallation.quiet());
        new FactsUpkeep(database).renewEdges();
      }
    });
  }

  private static Cost bareIndexing(Path data, Path index) throws Exception {
    List<Resolution> all = new ArrayList<>();
    new Catalog(Database.open(data.resolve("catalog.db"))).forEach(all::add);
    return cost(() -> {
      try (PassageWriter writer = PassageWriter.create(index)) {
        for (Resolution resolution : all) writer.replace(resolution, Set.of());
        writer.commit();
      }
    });
  }
}
