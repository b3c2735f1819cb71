package thammati;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.config.Settings;
import thammati.index.PassageWriter;
import thammati.resolution.Resolution;

/**
 * What reading, splitting and cataloguing cost beside the bare indexing of the same passages. No
 * test: it prints figures and holds none. Run it with {@code mvn test -Dtest=IngestBenchmark}, on
 * other documents with {@code -DargLine=-Dthammati.documents=DIR}.
 */
@Tag("benchmark")
class IngestBenchmark {
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  void comparesWithBareIndexing() throws Exception {
    Path documents = Path.of(System.getProperty("thammati.documents", "../shared/data/meetings"));
    assumeTrue(Files.isDirectory(documents), "there is no folder " + documents);
    for (int round = 1; round <= ROUNDS; round++) {
      Settings settings = Settings.read(folder, Map.of()).withData(folder.resolve("data" + round));
      App app = App.open(settings);
      long start = System.nanoTime();
      app.ingest(List.of(documents), TestInstallation.quiet());
      double whole = (System.nanoTime() - start) / 1e9;
      double bare = bareIndexing(app, folder.resolve("bare" + round));
      System.out.println(
          String.format(
              Locale.ROOT,
              "round %d: ingestion %.1f s, bare indexing %.1f s, ratio %.2f",
              round,
              whole,
              bare,
              whole / bare));
    }
  }

  private static double bareIndexing(App app, Path index) throws Exception {
    List<Resolution> all = new ArrayList<>();
    app.catalog().forEach(all::add);
    long start = System.nanoTime();
    try (PassageWriter writer = PassageWriter.create(index)) {
      for (Resolution resolution : all) writer.replace(resolution, Set.of());
      writer.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
