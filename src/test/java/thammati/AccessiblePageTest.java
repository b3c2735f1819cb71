package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.support.Axe;
import thammati.support.Chromium;
import thammati.support.RunningServer;

/** axe-core finds nothing on the question page and the shared page, in any state and theme. */
@Tag("browser")
class AccessiblePageTest {
  @TempDir static Path folder;
  private static RunningServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestInstallation.serve(
            TestInstallation.withDocuments(folder, Path.of("corpus").toAbsolutePath()));
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

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1440, 900, th", "390, 844, en"})
  void everyStateIsAccessible(int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    page.getByTestId("suggestion").first().waitFor();
    assertAccessible(page, "first screen");
    page.getByTestId("preferences-open").click();
    assertAccessible(page, "preferences");
    page.keyboard().press("Escape");
    page.locator("body").press("?");
    assertAccessible(page, "keys");
    page.keyboard().press("Escape");

    ask(page, "แม่น้ำโขง");
    assertAccessible(page, "answer");
    page.getByTestId("share").click();
    String link = page.getByTestId("share-link").inputValue();
    page.getByTestId("thumb-bad").click();
    assertAccessible(page, "feedback");
    page.getByTestId("chip").first().click();
    assertThat(page.getByTestId("mark").first()).isVisible();
    assertAccessible(page, "source");
    page.getByTestId("close").click();
    ask(page, "ราคาซ่อมกล้องโทรทรรศน์ฮับเบิลบนดาวอังคารปี 2565");
    assertAccessible(page, "not found");
    ask(page, "แต่งกลอนเกี่ยวกับฝนให้หน่อย");
    assertAccessible(page, "refused");
    if (width < 1280) page.getByTestId("history-open").click();
    assertThat(page.getByTestId("talk").first()).isVisible();
    assertAccessible(page, "history");
    page.navigate(link);
    assertThat(page.getByTestId("statement").first()).isVisible();
    assertAccessible(page, "shared answer");
  }

  /** A theme changes colours alone, so that the other rules look once. */
  private static void assertAccessible(Page page, String state) {
    wear(page, "light");
    assertThat(Axe.findings(page)).as(state).isEmpty();
    for (String theme : List.of("dark", "contrast")) {
      wear(page, theme);
      assertThat(Axe.findingsOfColours(page)).as(state + " in " + theme).isEmpty();
    }
  }

  private static void wear(Page page, String theme) {
    page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
  }

  private static void ask(Page page, String question) {
    page.getByTestId("question").fill(question);
    page.getByTestId("send").click();
    page.locator(".answer:last-child[aria-busy=false]").waitFor();
  }
}
