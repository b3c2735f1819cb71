package thammati;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** A whole installation in a folder, as an operator has it. */
final class TestInstallation {
  private TestInstallation() {}

  /** An installation with the small archive in it. */
  static App withSmallArchive(Path folder) throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    return withDocuments(folder, folder.resolve("documents"));
  }

  /** An installation with those documents in it. */
  static App withDocuments(Path folder, Path documents) throws Exception {
    return withDocuments(folder, documents, Map.of());
  }

  /** The same with settings beside those of every test. */
  static App withDocuments(Path folder, Path documents, Map<String, String> environment)
      throws Exception {
    Map<String, String> all = new HashMap<>(environment);
    all.put("THAMMATI_PORT", "0");
    Settings settings = Settings.read(folder, all).withData(folder.resolve("data"));
    App app = App.open(settings);
    app.intake().ingest(List.of(documents), quiet());
    return app;
  }

  static RunningServer serve(App app) {
    PassageIndex index = app.openIndex();
    return new RunningServer(app.serve(index), index::close);
  }

  /** The same, seen from that moment for good. */
  static RunningServer serve(App app, Instant now) {
    PassageIndex index = app.openIndex();
    return new RunningServer(app.serve(index, () -> now), index::close);
  }

  static Progress quiet() {
    return new Progress(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false);
  }
}
