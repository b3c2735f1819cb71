package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.support.SmallArchive;

/** Archives and open data in a whole installation. */
class FormatsTest {
  private static final ResolutionId TREES = ResolutionId.parse("2022-03-08/2").orElseThrow();
  private static final String ROW =
      "[{\"toP_NAME\":\"โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ\",\"meeT_DATE\":\"08/03/2565\","
          + "\"docNews\":\"%s\"}]";

  @TempDir Path folder;
  private App app;

  @BeforeEach
  void packSummary() throws Exception {
    SmallArchive.write(folder.resolve("plain"));
    Path packed = Files.createDirectories(folder.resolve("documents"));
    try (var zip = new ZipOutputStream(Files.newOutputStream(packed.resolve("year.zip")))) {
      zip.putNextEntry(new ZipEntry("2565/summary.txt"));
      Files.copy(folder.resolve("plain/summary.txt"), zip);
      zip.putNextEntry(new ZipEntry("../outside.txt"));
      zip.write('x');
    }
    app = TestInstallation.withDocuments(folder, packed);
  }

  @Test
  void whatIsInAnArchiveGoesInUnderItsName() {
    Resolution trees = app.catalog().find(TREES).orElseThrow();
    assertThat(trees.source().file()).isEqualTo("year.zip!/2565/summary.txt");
    assertThat(trees.body()).contains("4,275 ต้น");
  }

  @Test
  void aSecondIngestionOfAnArchiveReadsNothingAgain() throws Exception {
    IngestReport report = ingest("year.zip");
    assertThat(report.added()).isZero();
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.skipped())
        .extracting(IngestReport.Remark::file)
        .containsExactly("year.zip!/../outside.txt");
  }

  @Test
  void openDataWithTextIsShownOverTheSummary() throws Exception {
    Files.writeString(
        folder.resolve("documents/2565.json"), ROW.replace("%s", "คณะรัฐมนตรีเห็นชอบ 4,275 ต้น"));
    ingest("2565.json");
    Resolution trees = app.catalog().find(TREES).orElseThrow();
    assertThat(trees.source().kind()).isEqualTo(DocumentKind.OPEN_DATA);
    assertThat(trees.body()).isEqualTo("คณะรัฐมนตรีเห็นชอบ 4,275 ต้น");
  }

  @Test
  void openDataWithALinkAloneHidesNoText() throws Exception {
    Files.writeString(
        folder.resolve("documents/2565.json"), ROW.replace("%s", "https://example.org/2.pdf"));
    ingest("2565.json");
    assertThat(app.catalog().find(TREES).orElseThrow().body()).contains("61.8 ล้านบาท");
    assertThat(app.catalog().sources(TREES))
        .extracting(s -> s.kind() + " " + s.url())
        .containsExactlyInAnyOrder(
            "OPEN_DATA https://example.org/2.pdf", "PRESS_SUMMARY https://example.org/summary/1");
  }

  private IngestReport ingest(String name) throws Exception {
    return app.intake()
        .ingest(List.of(folder.resolve("documents").resolve(name)), TestInstallation.quiet());
  }
}
