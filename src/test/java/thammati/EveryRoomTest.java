package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thammati.support.CitingArchive;
import thammati.support.HostileSummary;

/** What holds on every page where the archive is read. */
@Tag("browser")
class EveryRoomTest extends RoomPages {
  static List<String> rooms() {
    return List.of(
        CANCELLED,
        PLANTED + "?facts=1#p=5-60",
        "/resolutions/" + CitingArchive.DOUBTED,
        CANCELLED + "/graph",
        "/archive",
        "/archive?q=%E0%B8%A1%E0%B8%B2%E0%B8%95%E0%B8%A3%E0%B8%81%E0%B8%B2%E0%B8%A3",
        "/archive?from=1990-01-01&to=1990-12-31",
        "/meetings",
        "/meetings/2021-04-06",
        "/agencies",
        "/agencies/%E0%B8%94%E0%B8%A8.",
        "/registers",
        "/registers/assignments",
        "/registers/amounts?role=decided",
        "/registers/appointments",
        "/registers/references");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void axeFindsNothing(String path) {
    for (String lang : List.of("th", "en")) {
      boolean phone = lang.equals("en");
      ColorScheme scheme = phone ? ColorScheme.DARK : ColorScheme.LIGHT;
      Page page = chromium.page(phone ? 360 : 1280, 844, lang, scheme, path);
      settle(page);
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .as("%s in %s", path, lang)
          .allSatisfy(v -> org.assertj.core.api.Assertions.fail(v.toString()));
      fits(page);
    }
  }

  /** Words in Thai say so by their language; what stands as English is English. */
  @ParameterizedTest
  @MethodSource("rooms")
  void theEnglishFrameHasNoThaiLeftInIt(String path) {
    Page page = open(1280, 844, "en", path);
    assertThat(
            page.evaluate(
                """
                () => {
                  const thai = [];
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  for (let text; (text = texts.nextNode()); ) {
                    const host = text.parentElement;
                    if (!/[\\u0e00-\\u0e7f]/.test(text.data) || host.closest('noscript, datalist')) continue;
                    // A choice cannot hold two languages: the verb stands in brackets behind its English.
                    if (host.localName === 'option' && /^[A-Z]/.test(text.data)) continue;
                    if (host.closest('[lang]').lang === 'en') thai.push(text.data);
                  }
                  return thai;
                }
                """))
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void yearsAreThoseTheReaderPrefers(String path) {
    Page page = open(390, 844, "th", path);
    page.evaluate("localStorage.setItem('thammati.era', 'ce')");
    page.reload();
    settle(page);
    List<String> days = page.locator("time, .histogram .tick, .month caption").allTextContents();
    assertThat(days).allMatch(day -> day.contains("ค.ศ. 20"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void withoutScriptItSaysSoInBothLanguagesAndTheWayOnIsThere(String path) {
    Page page = chromium.withoutScript(path);
    Locator said = page.locator("noscript p");
    assertThat(said).hasCount(2);
    assertThat(said.first()).isVisible();
    assertThat(said.first()).containsText("หน้านี้ใช้ JavaScript");
    assertThat(said.last()).containsText("This page needs JavaScript");
    assertThat(page.locator("header nav a[href='/archive']")).isVisible();
    assertThat(page.locator(".tools")).isHidden();
    fitsWithoutScript(page);
  }

  private static void fitsWithoutScript(Page page) {
    double right = page.locator("main").boundingBox().x + page.locator("main").boundingBox().width;
    assertThat(right).isLessThanOrEqualTo(page.viewportSize().width);
  }

  @Test
  void nothingMovesForWhoWantsNoMotion() {
    Page page = open(1280, 844, "th", CANCELLED);
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
                    + " return parseFloat(s.transitionDuration) > 0 || s.scrollBehavior ==="
                    + " 'smooth';}).length"))
        .isEqualTo(0);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void highContrastIsAccessibleOnTheWidestScreen(String path) {
    Page page = open(1920, 900, "th", path);
    page.evaluate("localStorage.setItem('thammati.theme', 'contrast')");
    page.reload();
    settle(page);
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    fits(page);
    assertThat(chromium.faults()).isEmpty();
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
