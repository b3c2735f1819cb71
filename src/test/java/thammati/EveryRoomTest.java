package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import thammati.support.Axe;
import thammati.support.CitingArchive;

/**
 * What holds on every page where the archive is read. Each is opened once, and then seen in other
 * languages, widths and colours as a reader would change them.
 */
@Tag("browser")
@ParameterizedClass
@MethodSource("rooms")
class EveryRoomTest extends RoomPages {
  private static Page page;

  @Parameter String path;

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

  @BeforeParameterizedClassInvocation
  static void open(String path) {
    page = open(1280, 844, "th", path);
  }

  @AfterParameterizedClassInvocation
  static void put() {
    assertThat(chromium.faults()).isEmpty();
  }

  @AfterEach
  @Override
  void nothingWentWrongUnseen() {
    assertThat(chromium.faultsSoFar()).isEmpty();
  }

  /** The same page again, in that width and with what the reader prefers. */
  private static void see(int width, String lang, String theme, String era, String size) {
    page.setViewportSize(width, 844);
    page.evaluate(
        """
        ([lang, theme, era, size]) => {
          const choose = (name, value) => document.querySelector(`[name=preference-${name}][value=${value}]`).click();
          choose('lang', lang);
          choose('theme', theme);
          choose('era', era);
          choose('size', size);
        }
        """,
        List.of(lang, theme, era, size));
    assertThat(page.locator("html")).hasAttribute("lang", lang);
  }

  @ParameterizedTest
  @CsvSource({"1280, th", "360, en"})
  void axeFindsNothingAndItFits(int width, String lang) {
    see(width, lang, "light", "auto", "normal");
    assertThat(Axe.findings(page)).isEmpty();
    fits(page);
  }

  @ParameterizedTest
  @CsvSource({"1280, th, dark", "1920, th, contrast", "360, en, dark", "360, en, contrast"})
  void itsColoursCanBeToldApartInEveryTheme(int width, String lang, String theme) {
    see(width, lang, theme, "auto", "normal");
    assertThat(Axe.findingsOfColours(page)).isEmpty();
    fits(page);
  }

  /** Words in Thai say so by their language; what stands as English is English. */
  @Test
  void theEnglishFrameHasNoThaiLeftInIt() {
    see(1280, "en", "light", "auto", "normal");
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
  @CsvSource({"th, large", "en, larger"})
  void largeTextFitsTheNarrowestPhone(String lang, String size) {
    see(360, lang, "light", "auto", size);
    fits(page);
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('.masthead button')].filter(b => b.offsetWidth > 0"
                    + " && b.getBoundingClientRect().right > innerWidth).length"))
        .isEqualTo(0);
  }

  @Test
  void yearsAreThoseTheReaderPrefers() {
    see(390, "th", "light", "ce", "normal");
    List<String> days = page.locator("time, .histogram .tick, .month caption").allTextContents();
    assertThat(days).allMatch(day -> day.contains("ค.ศ. 20"));
  }

  @Test
  void withoutScriptItSaysSoInBothLanguagesAndTheWayOnIsThere() {
    Page plain = chromium.withoutScript(path);
    Locator said = plain.locator("noscript p");
    assertThat(said).hasCount(2);
    assertThat(said.first()).isVisible();
    assertThat(said.first()).containsText("หน้านี้ใช้ JavaScript");
    assertThat(said.last()).containsText("This page needs JavaScript");
    assertThat(plain.locator("header nav a[href='/archive']")).isVisible();
    assertThat(plain.locator(".tools")).isHidden();
    double right =
        plain.locator("main").boundingBox().x + plain.locator("main").boundingBox().width;
    assertThat(right).isLessThanOrEqualTo(plain.viewportSize().width);
  }

  @Test
  void nothingMovesForWhoWantsNoMotion() {
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
                    + " return parseFloat(s.transitionDuration) > 0 || s.scrollBehavior ==="
                    + " 'smooth';}).length"))
        .isEqualTo(0);
  }
}
