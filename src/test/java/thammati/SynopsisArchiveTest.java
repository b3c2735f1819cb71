package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.config.Settings;
import thammati.ingest.DocumentReader;
import thammati.ingest.Parsed;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.thai.ThaiText;

/** The real synopses with the real summaries: how many split, how many link, how many rightly. */
@Tag("archive")
class SynopsisArchiveTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final Path SYNOPSES = DATA.resolve("synopsis-en");

  @TempDir Path folder;

  @Test
  void synopsesSplitAndLinkToTheResolutionsTheyRetell() throws Exception {
    assumeTrue(Files.isDirectory(SYNOPSES), "no folder " + SYNOPSES);
    List<Resolution> items = items();
    App app = App.open(Settings.read(folder, Map.of()).withData(folder.resolve("data")));
    app.intake().ingest(List.of(DATA.resolve("meetings"), SYNOPSES), TestInstallation.quiet());

    int linked = 0;
    for (Resolution item : items) if (link(app, item).number().isPresent()) linked++;
    int right = 0;
    int wrong = 0;
    int pairs = 0;
    for (String line : Files.readAllLines(DATA.resolve("synopsis-pairs.jsonl"))) {
      JsonNode pair = new ObjectMapper().readTree(line);
      ResolutionId link = link(app, named(items, pair));
      pairs++;
      if (link.number().isEmpty()) continue;
      if (link.item().equals(pair.path("item").asText())) right++;
      else wrong++;
    }
    assertThat(items).hasSizeGreaterThanOrEqualTo(363);
    assertThat(linked).isGreaterThanOrEqualTo(310);
    assertThat(right).as("right of " + pairs).isGreaterThanOrEqualTo(pairs * 95 / 100);
    assertThat(wrong).as("wrong beside %s right ones", right).isLessThanOrEqualTo(right * 3 / 100);
  }

  private static List<Resolution> items() throws Exception {
    List<Resolution> items = new ArrayList<>();
    int split = 0;
    try (var files = Files.list(SYNOPSES)) {
      for (Path file : files.sorted().toList()) {
        Parsed parsed =
            new DocumentReader().read(file.getFileName().toString(), Files.readAllBytes(file));
        if (parsed.document().source().kind() == DocumentKind.SYNOPSIS) split++;
        assertThat(parsed.document().date()).as("day of %s", file).isNotNull();
        assertThat(parsed.resolutions()).as("items of %s", file).hasSizeGreaterThan(1);
        assertThat(parsed.resolutions()).noneMatch(r -> r.body().isEmpty());
        items.addAll(parsed.resolutions());
      }
    }
    assertThat(split).isEqualTo(78);
    return items;
  }

  private static ResolutionId link(App app, Resolution item) {
    return app.catalog().find(item.id()).orElseThrow().id();
  }

  private static Resolution named(List<Resolution> items, JsonNode pair) {
    String title = ThaiText.squash(pair.path("english").asText());
    return items.stream()
        .filter(r -> String.valueOf(r.id().date()).equals(pair.path("date").asText()))
        .filter(r -> ThaiText.squash(r.title()).equals(title))
        .findFirst()
        .orElseThrow();
  }
}
