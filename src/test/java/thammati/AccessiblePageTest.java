package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
import thammati.support.Chromium;
import thammati.support.RunningServer;

/** axe-core finds nothing on the question page and the shared page, in any state and theme. */
@Tag("browser")
class AccessiblePageTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

  @ParameterizedTest(name = "{0} x {1} {2} {3}")
  @CsvSource({
    "1440, 900, th, light",
    "390, 844, en, dark",
    "390, 844, th, contrast",
  })
  void everyStateIsAccessible(int width, int height, String lang, String theme) {
    Page page = chromium.page(width, height, lang, "/");
    page.evaluate("theme => localStorage.setItem('thammati.theme', theme)", theme);
    page.reload();
    assertThat(page.getByTestId("suggestion").first()).isVisible();
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

  private static void assertAccessible(Page page, String state) {
    // What scrolls under the sticky header or box is covered for a moment only: sizes are measured
    // uncovered.
    page.evaluate(
        "document.querySelectorAll('.composer, .masthead').forEach(c => c.style.position ="
            + " 'static')");
    var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    assertThat(
            found.stream()
                .map(v ->
                    v.getId()
                        + ": "
                        + v.getNodes().stream().map(n -> n.getHtml()).limit(3).toList()))
        .as(state)
        .isEmpty();
  }

  private static void ask(Page page, String question) {
    page.getByTestId("question").fill(question);
    page.getByTestId("send").click();
    page.locator(".answer:last-child[aria-busy=false]").waitFor();
  }
}
