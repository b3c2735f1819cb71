package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.Chromium;
import thammati.support.HostileKinds;
import thammati.support.HostileSummary;
import thammati.support.HostileWire;
import thammati.support.RunningServer;

/**
 * Hundreds of hostile texts, taken in as a document and served as any other, and once more at the
 * border of the browser: no script runs, nothing is asked of another address (Chromium keeps both
 * as faults), and every title is shown as it stands.
 */
@Tag("browser")
class HostileKindsTest {
  private static final List<String> KINDS = HostileKinds.all();
  private static final int MOST = 500;

  @TempDir static Path folder;
  private static RunningServer server;
  private static Chromium chromium;
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    Path documents = folder.resolve("documents");
    HostileSummary.writeAll(documents, KINDS);
    server = TestInstallation.serve(TestInstallation.withDocuments(folder, documents));
    chromium = Chromium.at(server);
  }

  @AfterAll
  static void stop() throws Exception {
    if (chromium != null) chromium.close();
    if (server != null) server.close();
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void thereAreHundredsOfKindsAndEachIsAResolution() throws Exception {
    assertThat(KINDS).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    assertThat(list(0).path("total").asInt()).isEqualTo(KINDS.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/meetings/" + HostileSummary.DAY,
        "/archive?limit=500",
        "/archive?limit=500&offset=500",
        "/archive?q=%E0%B9%82%E0%B8%84%E0%B8%A3%E0%B8%87%E0%B8%81%E0%B8%B2%E0%B8%A3+script+onerror",
        "/agencies?limit=500",
        "/registers/assignments?limit=500",
        "/registers/amounts?limit=500",
        "/registers/appointments?limit=500",
        "/registers/references?limit=500"
      })
  void noListRunsWhatItShows(String path) {
    Page page = room(path);
    assertThat(page.locator("#main a").nth(4)).isAttached();
    HostileWire.assertInert(page);
  }

  @Test
  void everyTitleIsShownAsItStands() throws Exception {
    for (int offset = 0; offset < KINDS.size(); offset += MOST) {
      Page page = room("/archive?limit=" + MOST + "&offset=" + offset);
      List<String> told = list(offset).path("items").findValuesAsText("title");
      assertThat(page.getByTestId("entry")).hasCount(told.size());
      assertThat(page.locator(".entry-title a").allTextContents()).isEqualTo(told);
    }
  }

  @Test
  void noReadingRoomRunsWhatItShows() throws Exception {
    List<String> names = list(0).path("items").findValuesAsText("resolution");
    for (int at = 0; at < names.size(); at += 23) {
      Page page = room("/resolutions/" + names.get(at) + "?facts=1");
      for (Locator fact : page.getByTestId("fact").all()) fact.dispatchEvent("click");
      HostileWire.assertInert(page);
      assertThat(chromium.faults()).isEmpty();
    }
  }

  @Test
  void noAnswerRunsWhatItQuotesFromStreamToExport() throws Exception {
    int cited = 0;
    for (int at = 0; at < KINDS.size(); at += 131) {
      Page page = chromium.page(1440, 900, "th", "/");
      page.getByTestId("question")
          .fill("โครงการทดสอบ " + KINDS.get(at) + " ในตำบลทดลอง วงเงินเท่าใด");
      page.getByTestId("send").click();
      page.locator(".answer:last-child[aria-busy=false]").waitFor();
      HostileWire.assertInert(page);
      if (page.getByTestId("chip").count() > 0) {
        cited++;
        page.getByTestId("chip").first().click();
        page.getByTestId("body").waitFor();
        HostileWire.assertInert(page);
        page.getByTestId("share").click();
        String link = page.getByTestId("share-link").inputValue();
        HostileWire.assertExportIsPlain(page);
        page.navigate(link);
        page.getByTestId("card").first().waitFor();
        HostileWire.assertInert(page);
      }
      page.navigate(server.address("/"));
      page.getByTestId("talk").first().click();
      page.locator(".asked").first().waitFor();
      HostileWire.assertInert(page);
      assertThat(chromium.faults()).isEmpty();
    }
    assertThat(cited).isPositive();
  }

  @ParameterizedTest
  // More rows than are read at once, so that the stretches are seen to join.
  @CsvSource({
    "resolutions, 600",
    "assignments, 600",
    "amounts, 600",
    "appointments, 4",
    "references, 600"
  })
  void noCellOfATableIsAFormula(String list, int least) throws Exception {
    String table = server.get("/api/" + list + "?format=csv").body();
    assertThat(table.lines().count()).isGreaterThan(least);
    assertThat(table).doesNotContainPattern("(?m)(?:^|,)\"?[=+@\\t\\r]");
  }

  private JsonNode list(int offset) throws Exception {
    String page = "/api/resolutions?limit=" + MOST + "&offset=" + offset;
    return json.readTree(server.get(page).body());
  }

  private static Page room(String path) {
    Page page = chromium.page(1280, 900, "th", path);
    page.locator("#place[aria-busy=false]").waitFor();
    return page;
  }
}
