package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.IngestReport.Remark;
import thammati.fetch.Fetcher;
import thammati.fetch.Limits;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Source;
import thammati.support.SteppedTime;
import thammati.support.Website;

/** Pages of a real website on their way into a real archive. */
class WebIngestionTest {
  private static final String DAY = "Mon, 05 Jan 2026 10:00:00 GMT";
  private static final ResolutionId SUNFLOWERS = ResolutionId.parse("2019-06-04/2").orElseThrow();

  @TempDir private Path folder;
  private Archive archive;
  private Website site;

  @BeforeEach
  void start() throws IOException {
    archive = new Archive(folder);
    site = new Website();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private IngestReport ingest(String... urls) throws IOException {
    SteppedTime time = new SteppedTime();
    try (Fetcher fetcher = new Fetcher(List.of("127.0.0.1"), "", Limits.STANDARD, time, time)) {
      return archive.app.intake().ingest(List.of(), List.of(urls), fetcher, Archive.quiet());
    }
  }

  private Resolution sunflowers() {
    return archive.app.catalog().find(SUNFLOWERS).orElseThrow();
  }

  /** Runs the command line with hosts allowed; the exit code, a line end, what it printed. */
  private String run(String hosts, String... command) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_DATA", archive.data.toString());
    environment.put("THAMMATI_FETCH_HOSTS", hosts);
    int code = Main.run(new Console(out, out, false), archive.data, environment, command);
    return code + "\n" + bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPageGoesInUnderItsOwnAddressWhereItTellsNone() throws IOException {
    site.page("/a.txt", Archive.SUMMARY);
    site.page("/b.txt", Archive.NEWS + "\nที่มา : https://news.example/7\n");

    assertThat(ingest(site.url("/a.txt"), site.url("/b.txt")).added()).isEqualTo(2);

    assertThat(sunflowers().source().url()).isEqualTo(site.url("/a.txt"));
    assertThat(archive.search("ผึ้งเมือง")).isNotEmpty();
    archive
        .app
        .catalog()
        .forEach(r -> {
          if (!r.source().kind().isResolution()) {
            assertThat(r.source().url()).isEqualTo("https://news.example/7");
          }
        });
  }

  @Test
  void theSecondRunAsksWhetherThePageHasChanged() throws IOException {
    site.page("/a.txt", Archive.SUMMARY, "\"v1\"", DAY);
    ingest(site.url("/a.txt"));
    assertThat(site.header("/a.txt", "If-None-Match")).isNull();

    IngestReport report = ingest(site.url("/a.txt"));

    assertThat(report).isEqualTo(new IngestReport(0, 1, 0, 0, List.of(), List.of(), List.of()));
    assertThat(site.header("/a.txt", "If-None-Match")).isEqualTo("\"v1\"");
    assertThat(site.header("/a.txt", "If-Modified-Since")).isEqualTo(DAY);
  }

  @Test
  void aChangedPageBecomesANewDocumentAndTheOldOneStaysReadable() throws IOException {
    site.page("/a.txt", Archive.SUMMARY, "\"v1\"", DAY);
    ingest(site.url("/a.txt"));
    String first = sunflowers().source().hash();
    site.page("/a.txt", Archive.SUMMARY.replace("ริมทาง", "กลางทาง"), "\"v2\"", DAY);

    assertThat(ingest(site.url("/a.txt")).added()).isEqualTo(1);

    assertThat(sunflowers().body()).contains("กลางทาง");
    assertThat(archive.app.catalog().sources(SUNFLOWERS))
        .extracting(Source::hash)
        .containsExactly(sunflowers().source().hash(), first);
    assertThat(archive.app.catalog().find(SUNFLOWERS, first).orElseThrow().body())
        .contains("ริมทาง");
  }

  @Test
  void whatCouldNotBeReadIsAskedForAgainAsIfItWereNew() throws IOException {
    site.page("/a.txt", "สั้น", "\"v1\"", DAY);
    assertThat(ingest(site.url("/a.txt")).skipped()).hasSize(1);

    assertThat(ingest(site.url("/a.txt")).skipped()).hasSize(1);
    assertThat(site.header("/a.txt", "If-None-Match")).isNull();
  }

  @Test
  void whatWasInTheArchiveAndIsGoneIsNamedAndKept() throws IOException {
    String url = site.url("/a.txt");
    site.page("/a.txt", Archive.SUMMARY, "\"v1\"", DAY);
    ingest(url);
    site.status("/a.txt", 410, "X-A", "b");

    IngestReport report = ingest(url, site.url("/never.txt"));

    assertThat(report.gone()).containsExactly(url);
    assertThat(report.skipped())
        .containsExactly(
            new Remark(
                site.url("/never.txt"), "its host answers 404: there is nothing at this address"));
    assertThat(sunflowers().body()).contains("ดอกทานตะวัน");
    assertThat(run("127.0.0.1", "ingest", url)).contains("gone at its address: " + url);

    site.page("/a.txt", Archive.SUMMARY, "\"v1\"", DAY);
    assertThat(ingest(url).unchanged()).isEqualTo(1);
    assertThat(site.header("/a.txt", "If-None-Match")).isNull();
  }

  @Test
  void whatCameAsAFileIsKnownByTheAddressItTells() throws IOException {
    String url = site.url("/gone.txt");
    archive.put("a.txt", Archive.SUMMARY + "\nที่มา : " + url + "\n");
    archive.ingest();

    assertThat(ingest(url).gone()).containsExactly(url);
  }

  @Test
  void aMovedPageIsKnownAtBothAddresses() throws IOException {
    site.page("/new.txt", Archive.SUMMARY, "\"v1\"", DAY);
    site.redirect("/old.txt", "/new.txt");
    ingest(site.url("/old.txt"));

    assertThat(sunflowers().source().url()).isEqualTo(site.url("/new.txt"));
    assertThat(ingest(site.url("/old.txt")).unchanged()).isEqualTo(1);
    assertThat(site.header("/new.txt", "If-None-Match")).isEqualTo("\"v1\"");

    site.status("/old.txt", 404, "X-A", "b");
    assertThat(ingest(site.url("/old.txt")).gone()).containsExactly(site.url("/old.txt"));
  }

  @Test
  void anArchiveIsReadAsALocalOneIs() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("in/a.txt"));
      zip.write(Archive.SUMMARY.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("in/empty.txt"));
    }
    site.on("/all.zip", exchange -> Website.send(exchange, 200, packed.toByteArray()));
    String url = site.url("/all.zip");

    IngestReport report = ingest(url);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.skipped())
        .containsExactly(new Remark(url + "!/in/empty.txt", "the file is empty"));
    assertThat(sunflowers().source().file()).isEqualTo(url + "!/in/a.txt");
    assertThat(sunflowers().source().url()).isEmpty();
  }

  @Test
  void filesAndPagesGoInTogether() throws IOException {
    site.page("/a.html", "<!doctype html><p>" + Archive.SUMMARY.replace("\n", "<br>"));
    Path news = archive.put("news.txt", Archive.NEWS);

    String printed = run("127.0.0.1", "ingest", site.url("/a.html"), news.toString());

    assertThat(printed).startsWith("0\n").contains("documents   2 added, 0 unchanged, 0 skipped");
  }

  @Test
  void withoutTheSettingNothingIsFetchedOrMade() throws IOException {
    site.page("/a.txt", Archive.SUMMARY);
    Path news = archive.put("news.txt", Archive.NEWS);

    String printed = run("", "ingest", news.toString(), site.url("/a.txt"));

    assertThat(printed).startsWith("2\n").contains("THAMMATI_FETCH_HOSTS").contains("อนุญาต");
    assertThat(site.asked()).isEmpty();
    assertThat(archive.app.catalog().summary().documents()).isZero();
  }

  @Test
  void refusedPagesFailTheCommandWithTheirReasons() {
    assertThat(
            run("thaigov.go.th", "ingest", "https://thaigov.go.th/a", "https://me:pw@x.example/"))
        .startsWith("1\n")
        .contains("skipped  https://thaigov.go.th/a: thaigov.go.th forbids automatic retrieval")
        .contains("skipped  https://x.example/: an address with a user name or password in it")
        .doesNotContain("me:pw");
  }

  @Test
  void theFolderHoldsNothingButCatalogAndIndex() throws IOException {
    site.page("/a.txt", Archive.SUMMARY);
    ingest(site.url("/a.txt"));

    try (var names = Files.list(archive.data)) {
      assertThat(names.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith("catalog")))
          .containsExactly("index");
    }
  }
}
