package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive, as a person searches and narrows it. */
@Tag("browser")
class ArchivePageTest extends RoomPages {
  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "360, 740, en"})
  void aSearchStandsInTheAddressAndOpensAtTheWordsFound(int width, int height, String lang) {
    Page page = open(width, height, lang, "/archive");
    page.getByTestId("field-q").fill("ต้นจามจุรีริมทางหลวง");
    page.keyboard().press("Enter");
    page.waitForURL("**/archive?q=*");
    Locator first = page.getByTestId("entry").first();
    assertThat(first.locator("mark").first()).isVisible();
    assertThat(page.getByTestId("field-q")).hasValue("ต้นจามจุรีริมทางหลวง");
    fits(page);
    first.locator(".entry-title a").click();
    page.waitForURL("**" + PLANTED + "?document=*#p=*");
    assertThat(page.getByTestId("mark").first()).isInViewport();
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void theWholeArchiveIsNarrowedByFacetAndByMonthAndWidenedAgain(
      int width, int height, String lang) {
    Page page = open(width, height, lang, "/archive");
    String all = page.getByTestId("total").textContent();
    if (width < 1024) page.locator("[data-testid=facets] > summary").click();
    Locator facet = page.locator("[data-testid=facet][data-value=approve]");
    String told = facet.locator(".number").textContent();
    facet.click();
    assertThat(page.getByTestId("without-decision")).isVisible();
    assertThat(page.getByTestId("total")).containsText(told);
    page.getByTestId("without-decision").click();
    assertThat(page.getByTestId("without-decision")).hasCount(0);
    assertThat(page.getByTestId("total")).hasText(all);
    page.locator(".histogram .bar").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/archive?from=2021-03-01&to=2021-03-31");
    assertThat(page.getByTestId("entry")).hasCount(3);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void theListTurnsItsPagesAndIsATableAClickAway(int width, int height, String lang)
      throws Exception {
    Page page = open(width, height, lang, "/archive?sort=oldest&limit=5");
    String first = page.getByTestId("entry").first().getAttribute("data-resolution");
    page.locator("a[rel=next]").click();
    assertThat(page.locator("a[rel=prev]")).isVisible();
    assertThat(page.getByTestId("entry").first())
        .not()
        .hasAttribute("data-resolution", String.valueOf(first));
    Download table = page.waitForDownload(() -> page.getByTestId("csv").click());
    assertThat(Files.readString(table.path())).startsWith("\ufeffresolution,date,item");
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void theOrderIsChosenAndStandsInTheAddress(int width, int height, String lang) {
    Page page = open(width, height, lang, "/archive");
    if (width < 1024) page.locator("[data-testid=further] > summary").click();
    page.getByTestId("field-sort").selectOption("oldest");
    page.getByTestId("filter").click();
    page.waitForURL("**/archive?sort=oldest");
    assertThat(page.getByTestId("entry").first().locator("time"))
        .hasText(in(lang, "2 มีนาคม 2564", "2 March 2021"));
  }

  @Test
  void whatFindsNothingSaysWhatToDo() {
    Page page = open(390, 844, "en", "/archive?from=1990-01-01&to=1990-12-31");
    assertThat(page.getByTestId("outcome")).containsText("No resolution");
    page.getByTestId("outcome").locator("a").first().click();
    assertThat(page.getByTestId("entry").first()).isVisible();
  }
}
