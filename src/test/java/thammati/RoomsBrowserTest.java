package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.Chromium;
import thammati.support.CitingArchive;
import thammati.support.DatedOrders;
import thammati.support.HostileSummary;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** The pages on which the archive is read rather than asked, as a person uses them. */
@Tag("browser")
class RoomsBrowserTest {
  private static final Instant TODAY = Instant.parse("2023-06-15T03:00:00Z");
  private static final String PLANTED = "/resolutions/2022-03-08/2";
  private static final String CANCELLED = "/resolutions/" + CitingArchive.CANCELLED;

  @TempDir static Path folder;
  private static RunningServer server;
  private static Chromium chromium;

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

  // ---- Reading room

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

  @Test
  void whetherItStillStandsIsToldWithItsEvidenceWhichOpensAtTheVeryWords() {
    Page page = open(1280, 900, "th", CANCELLED);
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

  @Test
  void referencesBothWaysStandInOrderOfTime() {
    Page page = open(1280, 900, "th", "/resolutions/2021-05-04/1");
    assertThat(page.locator(".timeline time"))
        .hasText(new String[] {"2 มีนาคม 2564", "4 พฤษภาคม 2564"});
    assertThat(page.locator(".timeline li").first()).containsText("มตินี้ยกเลิก");
    page.locator(".timeline a").first().click();
    page.waitForURL("**" + CANCELLED);
    assertThat(page.locator(".timeline li").filter(text("ยกเลิกโดย"))).hasCount(1);
  }

  @Test
  void factsAreUnderlinedOnDemandAndExplainedByKeyboard() {
    Page page = open(1280, 900, "th", CANCELLED);
    assertThat(page.getByTestId("fact")).hasCount(0);
    page.keyboard().press("f");
    Locator deadline = page.locator("[data-kind=deadline]");
    assertThat(deadline).hasText("ภายใน 60 วัน");
    deadline.focus();
    page.keyboard().press("Enter");
    Locator explanation = page.getByTestId("explanation");
    assertThat(explanation).containsText("1 พฤษภาคม 2564");
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

  @Test
  void theReferenceIsCopiedInTheOfficialStyle() {
    Page page = open(390, 844, "th", PLANTED);
    page.getByTestId("copy-reference").click();
    assertThat(page.getByTestId("copy-reference")).hasText("คัดลอกแล้ว");
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .startsWith("มติคณะรัฐมนตรีเมื่อวันที่ 8 มีนาคม 2565 เรื่อง ");
  }

  @Test
  void documentsOfOneResolutionAreRankedReadAndCompared() {
    Page page = open(1280, 900, "th", PLANTED);
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

  @Test
  void theNeighboursOnTheAgendaAreAKeyAway() {
    Page page = open(1280, 900, "th", "/resolutions/2021-04-06/1");
    assertThat(page.getByTestId("next")).isVisible();
    page.keyboard().press("]");
    page.waitForURL("**/resolutions/2021-04-06/2");
    assertThat(page.getByTestId("prev")).isVisible();
    page.keyboard().press("[");
    page.waitForURL("**/resolutions/2021-04-06/1");
  }

  // ---- Archive

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

  @Test
  void theWholeArchiveIsNarrowedByFacetAndByMonthAndWidenedAgain() {
    Page page = open(1280, 900, "th", "/archive");
    String all = page.getByTestId("total").textContent();
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

  @Test
  void theListTurnsItsPagesAndIsATableAClickAway() throws Exception {
    Page page = open(1280, 900, "th", "/archive?sort=oldest&limit=5");
    String first = page.getByTestId("entry").first().getAttribute("data-resolution");
    page.locator("a[rel=next]").click();
    assertThat(page.locator("a[rel=prev]")).isVisible();
    assertThat(page.getByTestId("entry").first())
        .not()
        .hasAttribute("data-resolution", String.valueOf(first));
    Download table = page.waitForDownload(() -> page.getByTestId("csv").click());
    assertThat(Files.readString(table.path())).startsWith("\ufeffresolution,date,item");
  }

  @Test
  void whatFindsNothingSaysWhatToDo() {
    Page page = open(390, 844, "en", "/archive?from=1990-01-01&to=1990-12-31");
    assertThat(page.getByTestId("outcome")).containsText("No resolution");
    page.getByTestId("outcome").locator("a").first().click();
    assertThat(page.getByTestId("entry").first()).isVisible();
  }

  // ---- Meetings, agencies, registers

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th, เมษายน 2564", "360, 740, en, April 2021"})
  void theCalendarOfAYearLeadsToItsMeetings(int width, int height, String lang, String month) {
    Page page = open(width, height, lang, "/meetings");
    page.getByTestId("year").filter(text(lang.equals("th") ? "2564" : "2021")).click();
    assertThat(page.getByTestId("day")).hasCount(4);
    assertThat(page.locator("caption").nth(3)).hasText(month);
    fits(page);
    page.getByTestId("day").nth(1).click();
    page.waitForURL("**/meetings/2021-04-06");
    assertThat(page.getByTestId("entry")).hasCount(3);
    page.keyboard().press("]");
    page.waitForURL("**/meetings/2021-05-04");
  }

  @Test
  void anAgencyIsFoundByItsAbbreviationAndHoldsWhatItsFormerNameProposed() {
    Page page = open(1280, 900, "th", "/agencies");
    page.getByTestId("field-text").fill("ทส");
    page.getByTestId("field-text").fill("ดศ.");
    page.keyboard().press("Enter");
    page.getByTestId("agency").first().click();
    assertThat(page.locator(".names")).containsText("กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร");
    assertThat(page.getByTestId("entry")).hasCount(1);
    assertThat(page.getByTestId("entry")).containsText("จักรยานไม้ไผ่");
    page.getByTestId("show-ordered").click();
    assertThat(page.getByTestId("register")).containsText("ศาลาริมน้ำ");
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void overdueOrdersStandFirstAndFiltersStandInTheAddress(int width, int height, String lang) {
    Page page = open(width, height, lang, "/registers");
    page.getByTestId("register-card").first().click();
    Locator rows = page.locator("[data-testid=register] tbody tr");
    assertThat(rows.first()).containsText("ภายในวันที่ 14 มิถุนายน 2566");
    assertThat(rows.first().locator(".overdue")).isVisible();
    fits(page);
    page.getByTestId("field-due").selectOption("coming");
    page.getByTestId("filter").click();
    page.waitForURL("**/registers/assignments?due=coming");
    assertThat(page.locator(".overdue")).hasCount(0);
    assertThat(rows).hasCount(2);
    rows.first().locator("td").last().locator("a").click();
    page.waitForURL("**/resolutions/2023-01-10/2?document=*#p=*");
    assertThat(page.getByTestId("mark").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "amounts?min=3000, 12.5",
    "appointments?kind=board_member, ดาราวุธ",
    "references?type=cancels, ยกเลิก"
  })
  void everyRegisterShowsTheWordsOfItsSourceAndIsDownloaded(String register, String words)
      throws Exception {
    Page page = open(1280, 900, "th", "/registers/" + register);
    assertThat(page.getByTestId("register")).containsText(words);
    Download table = page.waitForDownload(() -> page.getByTestId("csv").click());
    assertThat(Files.readString(table.path())).contains(words);
  }

  // ---- Graph

  @Test
  void thePictureTellsTheSameAsItsTableAndIsWalkedByKeyboard() {
    Page page = open(1280, 900, "th", CANCELLED);
    page.getByTestId("to-graph").click();
    assertThat(page.getByTestId("node")).hasCount(2);
    assertThat(page.locator(".edge-cancels[data-testid=edge]")).hasCount(1);
    assertThat(page.getByTestId("edge-word")).hasText("ยกเลิก");
    Locator row = page.locator("[data-testid=graph-table] tbody tr");
    assertThat(row).hasCount(1);
    assertThat(row).containsText("ยกเลิก");
    page.keyboard().press("j");
    assertThat(page.getByTestId("node").first()).isFocused();
    assertThat(page.locator("[data-testid=edge].lit")).hasCount(1);
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/resolutions/2021-05-04/1");
  }

  // ---- All pages

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

  private static Page open(int width, int height, String lang, String path) {
    Page page = chromium.page(width, height, lang, path);
    settle(page);
    return page;
  }

  /** Until what the page shows has come. */
  private static void settle(Page page) {
    page.locator("#place[aria-busy=false]").waitFor();
  }

  private static void fits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
