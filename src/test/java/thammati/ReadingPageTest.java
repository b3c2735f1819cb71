package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.support.CitingArchive;

/** The reading room, as a person uses it. */
@Tag("browser")
class ReadingPageTest extends RoomPages {
  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en", "360, 740, th"})
  void aResolutionTellsWhereItComesFromWhatItDecidesAndWhoMustDoWhat(
      int width, int height, String lang) {
    Page page = open(width, height, lang, CANCELLED);
    assertThat(page.locator("h1")).containsText("จักรยานไม้ไผ่");
    assertThat(page.locator(".reading-badges")).containsText("เห็นชอบ");
    assertThat(page.locator(".proposed a")).hasText("กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร");
    assertThat(page.locator("#facts")).containsText("กระทรวงเกษตรและสหกรณ์");
    assertThat(page.locator("#facts .overdue")).hasCount(1);
    assertThat(page.locator(".crumb a")).hasAttribute("href", "/meetings/2021-03-02");
    fits(page);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void sumsAndAppointmentsAreListedAndOpenAtTheirWords(int width, int height, String lang) {
    Page page = open(width, height, lang, PLANTED);
    assertThat(page.locator("#facts")).containsText(in(lang, "61,800,000 บาท", "61,800,000 baht"));
    page.navigate(server.address("/resolutions/" + CitingArchive.UNTOUCHED));
    settle(page);
    assertThat(page.locator("#facts")).containsText("ต้นกล้า ใบเขียว");
    assertThat(page.locator("#facts")).containsText(in(lang, "2 มีนาคม 2564", "2 March 2021"));
    page.locator("#facts a.to-words").first().click();
    assertThat(page.getByTestId("mark").first()).isInViewport();
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void whetherItStillStandsIsToldWithItsEvidenceWhichOpensAtTheVeryWords(
      int width, int height, String lang) {
    Page page = open(width, height, lang, CANCELLED);
    Locator standing = page.getByTestId("standing");
    assertThat(standing).hasAttribute("data-state", "touched");
    assertThat(standing.locator("mark")).containsText("ยกเลิกมติคณะรัฐมนตรี");
    standing.locator(".evidence a").click();
    page.waitForURL("**/resolutions/2021-05-04/1#p=*");
    assertThat(page.getByTestId("mark").first()).containsText("ยกเลิกมติคณะรัฐมนตรี");
    assertThat(page.getByTestId("mark").first()).isFocused();
  }

  @ParameterizedTest
  @CsvSource({CitingArchive.DOUBTED + ", cannot_tell", CitingArchive.UNTOUCHED + ", nothing_found"})
  void whatCannotBeToldIsNotTold(String resolution, String state) {
    Page page = open(390, 844, "th", "/resolutions/" + resolution);
    assertThat(page.getByTestId("standing")).hasAttribute("data-state", state);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void referencesBothWaysStandInOrderOfTime(int width, int height, String lang) {
    Page page = open(width, height, lang, "/resolutions/2021-05-04/1");
    assertThat(page.locator(".timeline time"))
        .hasText(
            lang.equals("th")
                ? new String[] {"2 มีนาคม 2564", "4 พฤษภาคม 2564"}
                : new String[] {"2 March 2021", "4 May 2021"});
    assertThat(page.locator(".timeline li").first())
        .containsText(in(lang, "มตินี้ยกเลิก", "This one cancels"));
    page.locator(".timeline a").first().click();
    page.waitForURL("**" + CANCELLED);
    assertThat(page.locator(".timeline li").filter(text(in(lang, "ยกเลิกโดย", "Cancelled by"))))
        .hasCount(1);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void factsAreUnderlinedOnDemandAndExplainedByKeyboard(int width, int height, String lang) {
    Page page = open(width, height, lang, CANCELLED);
    assertThat(page.getByTestId("fact")).hasCount(0);
    page.keyboard().press("f");
    Locator deadline = page.locator("[data-kind=deadline]");
    assertThat(deadline).hasText("ภายใน 60 วัน");
    deadline.focus();
    page.keyboard().press("Enter");
    Locator explanation = page.getByTestId("explanation");
    assertThat(explanation).containsText(in(lang, "1 พฤษภาคม 2564", "1 May 2021"));
    page.keyboard().press("Escape");
    assertThat(explanation).hasCount(0);
    assertThat(deadline).isFocused();
    // The address tells it, so that the page looks the same when it is opened again.
    page.reload();
    assertThat(page.locator("[data-kind=deadline]")).hasCount(1);
    page.getByTestId("show-facts").click();
    assertThat(page.getByTestId("fact")).hasCount(0);
  }

  @Test
  void theTextKeepsEveryWordWhateverIsUnderlinedOrMarked() {
    String body = bare(open(1280, 900, "th", PLANTED).getByTestId("body").textContent());
    Page marked = open(1280, 900, "th", PLANTED + "?facts=1#p=5-60");
    assertThat(marked.getByTestId("mark").first()).isVisible();
    assertThat(bare(marked.getByTestId("body").textContent())).isEqualTo(body).contains("4,275");
  }

  @Test
  void aLinkLeadsToTheVeryWordsAndOneIsMadeByKeyboard() {
    Page page = open(1280, 900, "th", PLANTED);
    assertThat(page.getByTestId("body")).isVisible();
    page.keyboard().press("j");
    String words = (String) page.evaluate("document.activeElement.textContent");
    page.keyboard().press("l");
    page.waitForFunction("() => document.getElementById('live').textContent !== ''");
    String link = (String) page.evaluate("navigator.clipboard.readText()");
    Page other = chromium.page(390, 844, "th", link.replace(server.address(""), ""));
    assertThat(other.getByTestId("mark").first()).isInViewport();
    assertThat(String.join("", other.getByTestId("mark").allTextContents())).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void theReferenceIsCopiedInTheOfficialStyle(int width, int height, String lang) {
    Page page = open(width, height, lang, PLANTED);
    page.getByTestId("copy-reference").click();
    assertThat(page.getByTestId("copy-reference")).hasText(in(lang, "คัดลอกแล้ว", "Copied"));
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .startsWith(
            in(
                lang,
                "มติคณะรัฐมนตรีเมื่อวันที่ 8 มีนาคม 2565 เรื่อง ",
                "Thai cabinet resolution of 8 March 2022: "));
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void documentsOfOneResolutionAreRankedReadAndCompared(int width, int height, String lang) {
    Page page = open(width, height, lang, PLANTED);
    Locator sources = page.getByTestId("sources");
    assertThat(sources.locator("li")).hasCount(2);
    assertThat(sources.locator("li").first()).hasAttribute("aria-current", "true");
    page.getByTestId("compare").click();
    assertThat(page.getByTestId("differences").locator("ins").nth(1)).isVisible();
    assertThat(page.getByTestId("differences").locator("del").nth(1))
        .containsText("กล้าไม้จากเรือนเพาะชำ");
    page.getByTestId("sources").locator("li").last().locator("a").first().click();
    assertThat(page.getByTestId("body")).containsText("กล้าไม้จากเรือนเพาะชำ");
    assertThat(page.getByTestId("sources").locator("li").last())
        .hasAttribute("aria-current", "true");
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void theNeighboursOnTheAgendaAreAKeyAway(int width, int height, String lang) {
    Page page = open(width, height, lang, "/resolutions/2021-04-06/1");
    assertThat(page.getByTestId("next")).isVisible();
    page.keyboard().press("]");
    page.waitForURL("**/resolutions/2021-04-06/2");
    assertThat(page.getByTestId("prev")).isVisible();
    page.keyboard().press("[");
    page.waitForURL("**/resolutions/2021-04-06/1");
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
