package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.index.PassageWriter;
import thammati.resolution.Resolution;
import thammati.thai.Agencies;

/** A text that defeats the readers of facts costs its document the facts, and nothing else. */
class UnreadableFactsTest {
  private final Agencies agencies = Agencies.bundled();
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void archiveToBe() throws IOException {
    archive = new Archive(folder);
    archive.put("a.md", Archive.DIGEST);
    archive.put("b.txt", Archive.SUMMARY);
  }

  private IngestReport ingest(Function<List<Resolution>, List<Facts>> stated) throws IOException {
    try (PassageWriter writer = PassageWriter.open(archive.data.resolve("index"));
        Indexer indexer = new Indexer(writer, agencies)) {
      Ingestion ingestion = new Ingestion(archive.app.catalog(), indexer, stated);
      ingestion.files(List.of(archive.files), Archive.quiet());
      return ingestion.report();
    }
  }

  /** Fails at the digest only. */
  private List<Facts> failing(List<Resolution> texts) {
    if (texts.size() == 1) throw new IllegalStateException("no end of brackets");
    return Ingestion.reading(new FactsReader(agencies)).apply(texts);
  }

  @Test
  void theIngestionGoesOnAndNamesTheFile() throws IOException {
    IngestReport report = ingest(this::failing);

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.skipped()).isEmpty();
    assertThat(report.doubtful())
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.toString())
              .contains("a.md", "what it states cannot be read", "brackets");
        });
    assertThat(archive.app.upkeep().unread()).isEqualTo(1);
    assertThat(archive.search("เลี้ยงผึ้ง")).isNotEmpty();
  }

  @Test
  void readingAgainGoesOnAndLeavesItUnread() throws IOException {
    archive.ingest();
    assertThat(archive.app.upkeep().unread()).isZero();

    archive.app.upkeep().reread(this::failing, _ -> {});

    assertThat(archive.app.upkeep().unread()).isEqualTo(1);
  }
}
