package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.CitingArchive;
import thammati.support.HostileSummary;

/** What holds on every page where the archive is read. */
@Tag("browser")
class EveryRoomTest extends RoomPages {
  @ParameterizedTest
  @ValueSource(
      strings = {
        CANCELLED,
        PLANTED + "?facts=1#p=5-60",
        "/resolutions/" + CitingArchive.DOUBTED,
        "/resolutions/2021-03-02/99",
        CANCELLED + "/graph",
        "/archive",
        "/archive?q=%E0%B8%A1%E0%B8%B2%E0%B8%95%E0%B8%A3%E0%B8%81%E0%B8%B2%E0%B8%A3",
        "/archive?from=1990-01-01&to=1990-12-31",
        "/meetings",
        "/meetings/2021-04-06",
        "/meetings/2021-04-07",
        "/agencies",
        "/agencies/%E0%B8%94%E0%B8%A8.",
        "/registers",
        "/registers/assignments",
        "/registers/amounts?role=decided",
        "/registers/appointments",
        "/registers/references",
      })
  void axeFindsNothing(String path) {
    for (String lang : List.of("th", "en")) {
      boolean phone = lang.equals("en");
      ColorScheme scheme = phone ? ColorScheme.DARK : ColorScheme.LIGHT;
      Page page = chromium.page(phone ? 390 : 1280, 844, lang, scheme, path);
      settle(page);
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .as("%s in %s", path, lang)
          .allSatisfy(v -> org.assertj.core.api.Assertions.fail(v.toString()));
      fits(page);
    }
    chromiumForgets404s(path);
  }

  /** Chromium itself tells the console of an answer that says 404, as it should here. */
  private static void chromiumForgets404s(String path) {
    Pattern missing = Pattern.compile("Failed to load resource: .* 404 .*");
    boolean expected = path.endsWith("/99") || path.endsWith("-07");
    assertThat(chromium.faults()).allMatch(fault -> expected && missing.matcher(fault).matches());
  }

  @Test
  void noPageRunsOrLoadsWhatADocumentSays() {
    List<String> pages = new java.util.ArrayList<>();
    for (int item = 1; item <= HostileSummary.KINDS.size(); item++) {
      String name = "/resolutions/" + HostileSummary.DAY + "/" + item;
      pages.add(name + "?facts=1");
      pages.add(name + "/graph");
    }
    String script = encoded("<img src=x onerror=window.hit=1>");
    pages.addAll(
        List.of(
            "/meetings/" + HostileSummary.DAY,
            "/archive?sort=newest&limit=100",
            "/archive?q=" + encoded("โครงการทดสอบ script img onerror") + "&limit=50",
            "/archive?q=" + script + "&section=&proposer=" + script,
            "/agencies?text=" + encoded("<svg onload=window.hit=1>") + "&limit=200",
            "/agencies?limit=200",
            "/registers/assignments?limit=200",
            "/registers/amounts?limit=200&text=" + script,
            "/registers/appointments?limit=200",
            "/registers/references?limit=200"));
    Page page = open(1280, 900, "th", "/archive");
    for (String path : pages) {
      page.navigate(server.address(path));
      settle(page);
      for (Locator fact : page.getByTestId("fact").all()) {
        fact.dispatchEvent("click");
        assertThat(page.getByTestId("explanation")).hasCount(1);
      }
      assertThat(
              page.evaluate("[window.hit, document.querySelectorAll('iframe, #main img').length]"))
          .as(path)
          .isEqualTo(java.util.Arrays.asList(null, 0));
    }
    String told = page.evaluate("document.title") + "";
    assertThat(told).isNotEmpty();
  }

  @Test
  void hostileTitlesAreShownAsTheyStand() {
    Page page = open(1280, 900, "th", "/meetings/" + HostileSummary.DAY);
    assertThat(page.getByTestId("entry")).hasCount(HostileSummary.KINDS.size());
    String shown = page.locator("#main").textContent();
    for (String kind : HostileSummary.KINDS.subList(0, 7)) assertThat(shown).contains(kind);
  }
}
