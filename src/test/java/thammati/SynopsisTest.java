package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.config.Settings;
import thammati.index.Hit;
import thammati.index.IndexQuery;
import thammati.index.PassageIndex;
import thammati.ingest.DocumentReader;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Source;
import thammati.support.SmallSynopsis;

/** An item of an English synopsis is a further source of the Thai resolution it retells. */
class SynopsisTest {
  private static final ResolutionId FISHERIES = ResolutionId.parse("2019-06-04/7").orElseThrow();
  private static final ResolutionId COFFEE = ResolutionId.parse("2019-06-04/3").orElseThrow();

  @TempDir Path folder;
  private App app;
  private List<ResolutionId> told;

  @BeforeEach
  void open() throws Exception {
    app = App.open(Settings.read(folder, Map.of()).withData(folder.resolve("data")));
    write("summary", SmallSynopsis.SUMMARY);
    write("synopsis", SmallSynopsis.SYNOPSIS);
    byte[] bytes = Files.readAllBytes(folder.resolve("synopsis/a.txt"));
    told =
        new DocumentReader()
            .read("a.txt", bytes).resolutions().stream().map(Resolution::id).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary synopsis",
        "synopsis summary",
        "synopsis summary synopsis",
        "synopsis .",
        "."
      })
  void linksItemsWhicheverDocumentComesFirst(String order) throws Exception {
    for (String documents : order.split(" ")) ingest(documents);
    assertLinked();
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary synopsis", "synopsis summary"})
  void linksOutliveANewIndex(String order) throws Exception {
    for (String documents : order.split(" ")) ingest(documents);
    app.intake().reindex(TestInstallation.quiet());
    assertLinked();
  }

  @Test
  void standsAloneUntilTheSummaryComes() throws Exception {
    ingest("synopsis");
    assertThat(app.catalog().summary().resolutions()).isEqualTo(4);
    assertThat(app.catalog().find(told.getFirst()).orElseThrow().id()).isEqualTo(told.getFirst());
    assertThat(found("zanderling")).containsExactly(told.getFirst());
  }

  @Test
  void anAmbiguousItemAndOneWithoutAPairStayByThemselves() throws Exception {
    ingest(".");
    for (ResolutionId id : told.subList(2, 4)) {
      Resolution alone = app.catalog().find(id).orElseThrow();
      assertThat(alone.id()).isEqualTo(id);
      assertThat(alone.source().kind()).isEqualTo(DocumentKind.SYNOPSIS);
    }
    assertThat(found("balloon")).containsExactly(told.getLast());
  }

  @Test
  void aLaterVersionOfTheSynopsisIsAFurtherSource() throws Exception {
    ingest(".");
    write("synopsis", SmallSynopsis.SYNOPSIS.replace("742 million", "743 million"));
    ingest(".");
    assertThat(app.catalog().sources(COFFEE)).hasSize(3);
    assertThat(app.catalog().find(told.get(1)).orElseThrow().id()).isEqualTo(COFFEE);
  }

  private void assertLinked() {
    assertThat(app.catalog().summary().resolutions()).isEqualTo(8 + 2);
    for (ResolutionId id : List.of(FISHERIES, COFFEE)) {
      assertThat(app.catalog().sources(id))
          .extracting(Source::kind)
          .containsExactly(DocumentKind.PRESS_SUMMARY, DocumentKind.SYNOPSIS);
      Resolution shown = app.catalog().find(id).orElseThrow();
      assertThat(shown.source().kind()).isEqualTo(DocumentKind.PRESS_SUMMARY);
    }
    assertThat(app.catalog().find(told.get(0)).orElseThrow().id()).isEqualTo(FISHERIES);
    assertThat(app.catalog().find(told.get(1)).orElseThrow().id()).isEqualTo(COFFEE);
    assertThat(found("zanderling")).isEmpty();
    assertThat(found("Steppe")).containsExactly(FISHERIES);
    String hash = app.catalog().sources(FISHERIES).getLast().hash();
    assertThat(app.catalog().find(FISHERIES, hash).orElseThrow().body()).contains("zanderling");
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("in/" + name)).resolve("a.txt"), text);
    Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("a.txt"), text);
  }

  private void ingest(String documents) throws Exception {
    Path path = documents.equals(".") ? folder.resolve("in") : folder.resolve(documents);
    app.intake().ingest(List.of(path), TestInstallation.quiet());
  }

  private List<ResolutionId> found(String words) {
    try (PassageIndex index = app.openIndex()) {
      var query = new IndexQuery(List.of(new IndexQuery.Weighted(words, 1)), Filters.NONE);
      return index.search(query, 20).stream()
          .map(Hit::passage)
          .map(p -> p.resolution())
          .distinct()
          .toList();
    }
  }
}
