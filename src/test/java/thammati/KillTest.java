package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.config.Settings;
import thammati.facts.FactQuery;
import thammati.index.IndexRefused;
import thammati.index.PassageIndex;
import thammati.support.SmallArchive;

/**
 * An ingestion killed at any moment loses no accepted document and shows none by half; what the
 * resolutions state, and what they refer to, is in the end what an undisturbed run keeps. More
 * kills: {@code -DargLine=-Dthammati.kills=25}.
 */
@Tag("kill")
class KillTest {
  private static final int DOCUMENTS = 400;
  private static final int KILLS = Integer.getInteger("thammati.kills", 5);

  private static final String CITED =
      "ตามมติคณะรัฐมนตรีเมื่อวันที่ %s เรื่อง โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ"
          + " เพื่อให้ร่มเงา";

  @TempDir Path folder;
  private String data = "data1";

  @BeforeEach
  void writeManyDocuments() throws Exception {
    Path one = folder.resolve("one");
    SmallArchive.write(one);
    String text = Files.readString(one.resolve("summary.txt"));
    Files.createDirectories(folder.resolve("many"));
    List<String> months = List.of("มกราคม", "เมษายน", "กรกฎาคม", "ตุลาคม");
    for (int i = 0; i < DOCUMENTS; i++) {
      String date = "8 " + months.get(i % 4) + " " + (2500 + i / 4);
      String before = "8 " + months.get(i % 4) + " " + (2499 + i / 4);
      Files.writeString(
          folder.resolve("many").resolve("d" + i + ".txt"),
          text.replace("8 มีนาคม 2565", date).replace("เพื่อให้ร่มเงา", CITED.formatted(before)));
    }
  }

  @Test
  void everyKillLeavesASoundArchiveAndTheNextRunCompletesIt() throws Exception {
    long seed = new Random(DOCUMENTS).nextLong();
    Random random = new Random(seed);
    cleanRun();
    int broken = 0;
    int archives = 1;
    for (int i = 0; i < KILLS; i++) {
      Process ingestion = ingestion();
      boolean ended = ingestion.waitFor(300 + random.nextInt(1500), TimeUnit.MILLISECONDS);
      ingestion.destroyForcibly().waitFor();
      assertThat(damage()).as("kill %d, seed %d", i, seed).isEmpty();
      assertThat(withoutFacts()).as("without facts after kill %d, seed %d", i, seed).isEmpty();
      if (ended) {
        assertWhole();
        data = "data" + ++archives;
      } else {
        broken++;
      }
    }
    System.out.println(
        broken + " of " + KILLS + " kills hit a running ingestion, over " + archives + " archives");
    assertThat(broken).as("kills that hit a running ingestion").isPositive();
    assertThat(ingestion().waitFor()).isZero();
    assertThat(damage()).isEmpty();
    assertWhole();
  }

  private void assertWhole() {
    assertThat(contents(data)).isEqualTo(contents("clean"));
    assertThat(edges(data)).isEqualTo(edges("clean")).isNotEmpty();
  }

  private Process ingestion() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "thammati.Main",
            "ingest",
            folder.resolve("many").toString(),
            "--data",
            folder.resolve(data).toString())
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "ingest.log"))
        .start();
  }

  /** What is broken; an ingestion killed before it began anything leaves nothing to be broken. */
  private List<String> damage() {
    App app = app(data);
    try (PassageIndex index = app.openIndex()) {
      return Checkup.of(app.catalog(), app.upkeep(), index).damage();
    } catch (IndexRefused e) {
      boolean nothingYet = app.catalog().summary().resolutions() == 0;
      return nothingYet ? List.of() : List.of(String.valueOf(e.getMessage()));
    }
  }

  private void cleanRun() throws Exception {
    app("clean").intake().ingest(List.of(folder.resolve("many")), TestInstallation.quiet());
  }

  /** Resolutions that readers see without what they state; all of these state a decision. */
  private List<String> withoutFacts() {
    App app = app(data);
    List<String> without = new ArrayList<>();
    app.catalog()
        .forEach(r -> {
          boolean decides =
              app.facts().of(r).filter(facts -> !facts.decisions().isEmpty()).isPresent();
          if (!decides) without.add(r.id().toString());
        });
    return without;
  }

  /** Each resolution with its text and all that it states. */
  private TreeMap<String, String> contents(String data) {
    App app = app(data);
    TreeMap<String, String> contents = new TreeMap<>();
    app.catalog()
        .forEach(r ->
            contents.put(
                r.id().toString(), r.title() + r.body() + app.facts().of(r).orElseThrow()));
    return contents;
  }

  /** What each reference leads to. */
  private List<String> edges(String data) {
    return app(data).facts().references(FactQuery.ALL, null, null, 0, -1).facts().stream()
        .map(e -> e.resolution().id() + " " + e.fact())
        .toList();
  }

  private App app(String data) {
    return App.open(Settings.read(folder, java.util.Map.of()).withData(folder.resolve(data)));
  }
}
