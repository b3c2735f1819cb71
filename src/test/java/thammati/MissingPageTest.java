package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.Axe;

/** What the archive does not have: told by the status, and in words that need no script. */
@Tag("browser")
class MissingPageTest extends RoomPages {
  private static final String RESOLUTION =
      "คลังไม่มีมติตามที่อยู่นี้, The archive has no resolution";

  @ParameterizedTest
  @CsvSource({
    "/resolutions/2021-03-02/99, " + RESOLUTION,
    "/resolutions/2021-03-02/99/graph, " + RESOLUTION,
    "/resolutions/2021-03-02/1?document=0a, " + RESOLUTION,
    "/resolutions/soon/1, " + RESOLUTION,
    "/meetings/2021-04-07, คลังไม่มีการประชุมวันนั้น, The archive has no meeting",
    "/meetings/today, คลังไม่มีการประชุมวันนั้น, The archive has no meeting",
    "/agencies/nobody, ไม่พบหน่วยงานนี้, There is no such agency",
    "/agencies/%E0%B8%97%E0%B8%B8%E0%B8%81%E0%B8%81%E0%B8%A3%E0%B8%B0%E0%B8%97%E0%B8%A3%E0%B8%A7%E0%B8%87,"
        + " ไม่พบหน่วยงานนี้, There is no such agency",
    "/registers/laws, ไม่พบหน้านี้, There is no page",
    "/nowhere, ไม่พบหน้านี้, There is no page",
  })
  void isToldInWordsAndByTheStatus(String path, String thai, String english) {
    Page page = chromium.page(1280, 844, "th", path);
    assertThat(page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus"))
        .isEqualTo(404);
    assertMissing(page, thai);
    page.setViewportSize(360, 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.getByTestId("lang").click();
    assertMissing(page, english);
    assertThat(chromium.faults()).hasSize(1).allMatch(f -> f.contains("404"));
  }

  private static void assertMissing(Page page, String words) {
    assertThat(page.getByTestId("missing")).containsText(words);
    assertThat(page).hasTitle(Pattern.compile(words));
    assertThat(Axe.findings(page)).isEmpty();
    fits(page);
  }

  @Test
  void theWayOnNeedsNoScript() {
    Page page = chromium.withoutScript("/resolutions/2021-03-02/99");
    assertThat(page.getByTestId("missing")).hasText("คลังไม่มีมติตามที่อยู่นี้");
    assertThat(page.locator(".remedies a").first()).hasAttribute("href", "/archive");
    page.locator("[name=q]").fill("จามจุรี");
    page.locator("main button").click();
    page.waitForURL("**/archive?q=*");
    assertThat(chromium.faults()).hasSize(1).allMatch(f -> f.contains("404"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/resolutions/2021-03-02/99", "/api/nothing", "/js/nothing.js"})
  void aProgramIsToldAsAProblem(String path) throws Exception {
    var answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }
}
