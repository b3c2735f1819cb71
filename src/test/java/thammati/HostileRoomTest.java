package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thammati.support.HostileSummary;

/** Hostile documents on every page where the archive is read. */
@Tag("browser")
class HostileRoomTest extends RoomPages {
  @Test
  void noPageRunsOrLoadsWhatADocumentSays() {
    List<String> pages = new ArrayList<>();
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
          .isEqualTo(Arrays.asList(null, 0));
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
