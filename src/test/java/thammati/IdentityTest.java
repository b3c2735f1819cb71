package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.config.Settings;
import thammati.index.Hit;
import thammati.index.IndexQuery;
import thammati.index.PassageIndex;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.support.SmallArchive;

/** One resolution that several documents tell is one resolution with several sources. */
class IdentityTest {
  private static final ResolutionId ITEM = ResolutionId.parse("2022-03-08/2").orElseThrow();
  private static final String PAGE =
      """
      โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ
      - Details
      - Category: มติ ครม.
      คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวง ตามที่กระทรวงคมนาคมเสนอ
      รายละเอียดเพิ่มเติมของหน้านี้กล่าวถึงกล้าไม้จากเรือนเพาะชำ
      (โปรดตรวจสอบมติคณะรัฐมนตรีที่เป็นทางการจากสำนักเลขาธิการคณะรัฐมนตรีอีกครั้ง)
      ที่ประชุมคณะรัฐมนตรี นายทดสอบ ใจดี (นายกรัฐมนตรี) 8 มีนาคม 2565
      """;

  @TempDir Path folder;
  private App app;

  @BeforeEach
  void open() throws Exception {
    app = App.open(Settings.read(folder, java.util.Map.of()).withData(folder.resolve("data")));
    SmallArchive.write(folder.resolve("summary"));
    Files.createDirectories(folder.resolve("page"));
    Files.writeString(folder.resolve("page").resolve("page.txt"), PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary page", "page summary"})
  void aPageAndTheSummaryOfItsDayAreOneResolutionWhicheverComesFirst(String order)
      throws Exception {
    for (String documents : order.split(" ")) ingest(documents);
    assertThat(app.catalog().summary().resolutions()).isEqualTo(3);
    Resolution shown = app.catalog().find(ITEM).orElseThrow();
    assertThat(shown.source().kind()).isEqualTo(DocumentKind.PRESS_SUMMARY);
    assertThat(app.catalog().sources(ITEM))
        .extracting(s -> s.kind())
        .containsExactly(DocumentKind.PRESS_SUMMARY, DocumentKind.MIRROR);
    assertThat(namesFound("จามจุรี")).containsOnly(ITEM);
  }

  @Test
  void theFormerNameOfAPageStillFindsItsResolution() throws Exception {
    ingest("page");
    ResolutionId former = namesFound("จามจุรี").getFirst();
    assertThat(former.number()).isEmpty();
    ingest("summary");
    assertThat(app.catalog().find(former).orElseThrow().id()).isEqualTo(ITEM);
  }

  @Test
  void aCitedTextStaysReadableWhenAnotherIsShown() throws Exception {
    ingest("page");
    ResolutionId former = namesFound("จามจุรี").getFirst();
    Resolution cited = app.catalog().find(former).orElseThrow();
    ingest("summary");
    Resolution still = app.catalog().find(ITEM, cited.source().hash()).orElseThrow();
    assertThat(still.body()).isEqualTo(cited.body()).contains("เรือนเพาะชำ");
  }

  @Test
  void aChangedSummaryIsShownAndTheOldOneKept() throws Exception {
    ingest("summary");
    String old = app.catalog().find(ITEM).orElseThrow().source().hash();
    Path file = folder.resolve("summary").resolve("summary.txt");
    Files.writeString(file, Files.readString(file).replace("4,275 ต้น", "5,300 ต้น"));
    ingest("summary");
    assertThat(app.catalog().find(ITEM).orElseThrow().body()).contains("5,300 ต้น");
    assertThat(app.catalog().find(ITEM, old).orElseThrow().body()).contains("4,275 ต้น");
    assertThat(app.catalog().summary().resolutions()).isEqualTo(3);
  }

  @Test
  void twoItemsOfOneTitleGiveAPageNoNumber() throws Exception {
    Path file = folder.resolve("summary").resolve("summary.txt");
    String twice =
        Files.readString(file)
            .replace(
                "การแต่งตั้งกรรมการหอดูดาวแห่งชาติ\n", "โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ\n");
    Files.writeString(file, twice);
    ingest("summary");
    ingest("page");
    assertThat(app.catalog().summary().resolutions()).isEqualTo(4);
  }

  private void ingest(String documents) throws Exception {
    app.intake().ingest(List.of(folder.resolve(documents)), TestInstallation.quiet());
  }

  private List<ResolutionId> namesFound(String words) {
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
