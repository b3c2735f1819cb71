package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.Chromium;
import thammati.support.CitingArchive;
import thammati.support.DatedOrders;
import thammati.support.HostileSummary;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** One small archive with all that the rooms have to show, in Chromium. */
@Tag("browser")
abstract class RoomPages {
  static final Instant TODAY = Instant.parse("2023-06-15T03:00:00Z");
  static final String PLANTED = "/resolutions/2022-03-08/2";
  static final String CANCELLED = "/resolutions/" + CitingArchive.CANCELLED;

  @TempDir static Path folder;
  static RunningServer server;
  static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    Path documents = folder.resolve("documents");
    CitingArchive.writeCited(documents);
    CitingArchive.writeCiting(documents);
    SmallArchive.write(documents);
    DatedOrders.write(documents);
    HostileSummary.write(documents);
    Files.writeString(documents.resolve("copy.txt"), BrowserTest.COPY);
    server = TestInstallation.serve(TestInstallation.withDocuments(folder, documents), TODAY);
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

  static Page open(int width, int height, String lang, String path) {
    Page page = chromium.page(width, height, lang, path);
    settle(page);
    return page;
  }

  /** Until what the page shows has come. */
  static void settle(Page page) {
    page.locator("#place[aria-busy=false]").waitFor();
  }

  static void fits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What the interface says in a language. */
  static String in(String lang, String thai, String english) {
    return lang.equals("th") ? thai : english;
  }
}
