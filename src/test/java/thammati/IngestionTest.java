package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.IngestReport.Remark;
import thammati.ingest.DocumentReader;
import thammati.ingest.Parsed;
import thammati.resolution.ResolutionId;

class IngestionTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void emptyArchive() throws IOException {
    archive = new Archive(folder);
  }

  private String shown(String id) {
    return archive.app.catalog().find(ResolutionId.parse(id).orElseThrow()).orElseThrow().body();
  }

  private static String longFile() {
    return "มติ".repeat(50);
  }

  @Test
  void countsWhatItTakesIn() throws IOException {
    archive.put("a/summary.txt", Archive.SUMMARY);
    archive.put("news.txt", Archive.NEWS);

    IngestReport report = archive.ingest();

    assertThat(report).isEqualTo(new IngestReport(2, 0, 3, 3, List.of(), List.of(), List.of()));
    assertThat(archive.passages()).isEqualTo(3);
    assertThat(archive.search("ดอกทานตะวัน").getFirst()).startsWith("2019-06-04/2 ");
    assertThat(archive.app.catalog().summary().documents()).isEqualTo(2);
  }

  @Test
  void readsOnlyWhatIsNew() throws IOException {
    archive.put("summary.txt", Archive.SUMMARY);
    archive.ingest();
    List<String> before = archive.search("คณะรัฐมนตรี");

    assertThat(archive.ingest())
        .isEqualTo(new IngestReport(0, 1, 0, 0, List.of(), List.of(), List.of()));
    assertThat(archive.search("คณะรัฐมนตรี")).isEqualTo(before);

    archive.put("news.txt", Archive.NEWS);
    assertThat(archive.ingest())
        .isEqualTo(new IngestReport(1, 1, 1, 1, List.of(), List.of(), List.of()));
  }

  @Test
  void takesTwoFilesOfTheSameBytesForOneDocument() throws IOException {
    archive.put("a.txt", Archive.SUMMARY);
    archive.put("b.txt", Archive.SUMMARY);

    assertThat(archive.ingest())
        .isEqualTo(new IngestReport(1, 1, 2, 2, List.of(), List.of(), List.of()));
    assertThat(archive.passages()).isEqualTo(2);
  }

  @Test
  void takesSingleFilesAndSaysWhichAreNotThere() throws IOException {
    Path news = archive.put("news.txt", Archive.NEWS);
    Path nowhere = folder.resolve("nowhere");

    IngestReport report = archive.app.intake().ingest(List.of(nowhere, news), Archive.quiet());

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.skipped())
        .containsExactly(new Remark(nowhere.toString(), "there is no such file or folder"));
  }

  @Test
  void skipsBrokenFilesAndTakesTheRest() throws IOException {
    archive.put("1-empty.txt", "");
    archive.put("2-blank.txt", " \n");
    archive.put("3-binary.txt", "PK\u0003\u0000\u0000");
    archive.put("4-stub.txt", "สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562\n");
    archive.put("5-short.txt", "กรมผึ้งเห็นชอบแผนเลี้ยงผึ้งเมือง\nจบ\n");
    archive.put("6-open.md", "---\nkind: digest\nmeeting: 2019-06-04\n");
    archive.put("7-summary.txt", Archive.SUMMARY);
    archive.put(".hidden", longFile());
    archive.put(".git/config.txt", longFile());
    Files.createSymbolicLink(
        archive.files.resolve("8-link.txt"), archive.files.resolve("7-summary.txt"));

    IngestReport report = archive.ingest();

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.skipped())
        .extracting(Remark::file, r -> r.text().split("[,:]")[0])
        .containsExactlyInAnyOrder(
            tuple("1-empty.txt", "the file is empty"),
            tuple("2-blank.txt", "the file holds nothing but white space"),
            tuple("3-binary.txt", "the file is binary"),
            tuple("4-stub.txt", "a meeting summary without any item"),
            tuple("5-short.txt", "the page has no text below its title"),
            tuple("6-open.md", "the front matter is not closed by a line of ---"),
            tuple("8-link.txt", "a link"));
    assertThat(archive.search("ดอกทานตะวัน")).isNotEmpty();
  }

  @Test
  void skipsFileThatNoReaderCanStand() throws IOException {
    StringBuilder list = new StringBuilder("1. เรื่อง ผึ้ง\n999. เรื่อง ดอกไม้\n");
    for (int i = 0; i < 9_100; i++) list.append("2. เรื่อง ซ้ำ ").append(i).append('\n');
    archive.put("1-endless.txt", "สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562\n" + list);
    archive.put("2-summary.txt", Archive.SUMMARY);

    IngestReport report = archive.ingest();

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.skipped()).extracting(Remark::file).containsExactly("1-endless.txt");
  }

  @Test
  void takesPageOfOneEndlessLine() throws IOException {
    String line = "คณะรัฐมนตรีเห็นชอบผึ้ง".repeat(20_000);
    archive.put("line.txt", line + "\n" + line + "จบ");

    assertThat(archive.ingest().added()).isEqualTo(1);
    assertThat(archive.run("check")).startsWith("0\n");
  }

  @Test
  void skipsFoldersAndFilesItMayNotRead() throws IOException {
    Path closed = Files.createDirectories(archive.files.resolve("closed"));
    Path secret = archive.put("secret.txt", Archive.NEWS);
    archive.put("summary.txt", Archive.SUMMARY);
    var nobody = PosixFilePermissions.fromString("---------");
    Files.setPosixFilePermissions(closed, nobody);
    Files.setPosixFilePermissions(secret, nobody);
    try {
      assumeFalse(Files.isReadable(closed), "skipped: this user may read every folder");
      IngestReport report = archive.ingest();

      assertThat(report.added()).isEqualTo(1);
      assertThat(report.skipped())
          .extracting(Remark::file)
          .containsExactlyInAnyOrder("closed", "secret.txt");
      assertThat(report.skipped()).allMatch(r -> r.text().startsWith("cannot be read"));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void reportsWhatIsDoubtful() throws IOException {
    archive.put("cut.txt", Archive.SUMMARY.substring(0, Archive.SUMMARY.lastIndexOf("2. เรื่อง")));

    String doubt = "the source breaks off, perhaps inside the item before; title only: [2]";
    assertThat(archive.ingest().doubtful()).containsExactly(new Remark("cut.txt", doubt));
    assertThat(archive.run("check")).startsWith("0\n").contains("cut.txt: " + doubt);
  }

  @ParameterizedTest(name = "digest in {0}, summary in {1}")
  @CsvSource({"a.md, b.txt", "b.md, a.txt"})
  void indexesTheTextThatIsShownWhicheverFileComesFirst(String digest, String summary)
      throws IOException {
    archive.put(digest, Archive.DIGEST);
    archive.put(summary, Archive.SUMMARY);

    archive.ingest();

    String body = shown("2019-06-04/1");
    assertThat(body).startsWith("คณะรัฐมนตรีมีมติอนุมัติหลักการ");
    assertThat(archive.search("บทย่อ")).isEmpty();
    assertThat(archive.search("อนุมัติหลักการ").getFirst())
        .startsWith("2019-06-04/1 Span[start=0, end=" + body.length() + "]");
  }

  @Test
  void keepsTheTextOfAuthorityWhenDigestComesLater() throws IOException {
    archive.put("a.txt", Archive.SUMMARY);
    archive.ingest();
    List<String> before = archive.search("เขตเลี้ยงผึ้ง");
    archive.put("b.md", Archive.DIGEST);
    archive.ingest();

    assertThat(archive.search("เขตเลี้ยงผึ้ง")).isEqualTo(before);
    assertThat(archive.run("check")).startsWith("0\n");
  }

  @Test
  void takesDocumentInOnceThatKillLeftPending() throws Exception {
    archive.put("summary.txt", Archive.SUMMARY);
    byte[] bytes = Archive.SUMMARY.getBytes(StandardCharsets.UTF_8);
    Parsed parsed = new DocumentReader().read("summary.txt", bytes);
    archive.app.catalog().store(parsed.document(), bytes, parsed.resolutions(), List.of());
    assertThat(archive.app.catalog().summary().resolutions()).isZero();

    assertThat(archive.ingest().added()).isEqualTo(1);
    assertThat(archive.ingest().unchanged()).isEqualTo(1);

    List<String> all = new ArrayList<>();
    archive.app.catalog().forEach(r -> all.add(r.id().toString()));
    assertThat(all).containsExactly("2019-06-04/1", "2019-06-04/2");
    assertThat(archive.passages()).isEqualTo(2);
    assertThat(archive.run("check")).startsWith("0\n");
  }

  @Test
  void completesWhatKillLeftPendingThoughItsFileIsGone() throws Exception {
    byte[] bytes = Archive.SUMMARY.getBytes(StandardCharsets.UTF_8);
    Parsed parsed = new DocumentReader().read("summary.txt", bytes);
    archive.app.catalog().store(parsed.document(), bytes, parsed.resolutions(), List.of());
    archive.put("news.txt", Archive.NEWS);

    archive.ingest();

    assertThat(archive.app.catalog().pending()).isEmpty();
    assertThat(archive.search("ดอกทานตะวัน").getFirst()).startsWith("2019-06-04/2 ");
  }

  @Test
  void sortsAClonedPublicArchiveByItsContent() throws IOException {
    String day = "thaigov/data/2019/06/05/";
    String foot = "\n\nที่มา : https://www.thaigov.go.th/news/contents/details/";
    archive.put(
        day + "สรุปข่าวการประชุม ครม_63_0f8fad5b-d9cb-469f-a165-70867728950e.txt",
        "\ufeff" + Archive.SUMMARY + foot + 1);
    archive.put(
        day + "ข่าวทำเนียบรัฐบาล_1_7c9e6679-7425-40de-944b-e07fc1f90ae7.txt",
        "\ufeff" + Archive.NEWS + foot + 2);
    archive.put("thaigov/.git/config", "[core]");

    IngestReport report = archive.ingest();

    assertThat(report.skipped()).isEmpty();
    var summary = archive.app.catalog().summary();
    assertThat(List.of(summary.resolutions(), summary.news())).containsExactly(2, 1);
    assertThat(archive.app.catalog().sources(ResolutionId.parse("2019-06-04/1").orElseThrow()))
        .extracting(s -> s.url())
        .containsExactly("https://www.thaigov.go.th/news/contents/details/1");
  }
}
