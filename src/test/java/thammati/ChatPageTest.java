package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import thammati.store.FeedbackLog.Kept;
import thammati.support.Chromium;
import thammati.support.RunningServer;

/** What a reader does on the question page, over the bundled archive. */
@Tag("browser")
class ChatPageTest {
  private static final String MILK = "คณะรัฐมนตรีมีมติอย่างไรเรื่องขออนุมัติปรับเพิ่มราคาน้ำนมดิบ";
  private static final String ABSENT = "ราคาซ่อมกล้องโทรทรรศน์ฮับเบิลบนดาวอังคาร";

  @TempDir static Path folder;
  private static App app;
  private static RunningServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    app = TestInstallation.withDocuments(folder, Path.of("corpus").toAbsolutePath());
    server = TestInstallation.serve(app);
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
  @CsvSource({"1920, 1080, th", "1280, 800, en", "390, 844, th", "360, 640, en"})
  void theFirstScreenTellsOfTheArchiveAndItsQuestionsAreAnswered(
      int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    Locator archive = page.locator("#archive");
    assertThat(archive)
        .containsText(lang.equals("th") ? "ตั้งแต่วันที่ 17 กันยายน 2562" : "17 September 2019");
    assertThat(archive).containsText(lang.equals("th") ? "ปรับปรุงล่าสุด" : "Last updated");
    assertThat(page.getByTestId("suggestion")).hasCount(4);
    assertThat(page.getByTestId("suggestion").first())
        .containsText(lang.equals("th") ? "คณะรัฐมนตรี" : "the cabinet");
    assertFits(page);
    page.getByTestId("suggestion").first().click();
    assertThat(page.getByTestId("statement").first()).isVisible();
    assertThat(page.getByTestId("chip").first()).isVisible();
    answered(page);
    assertFits(page);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 800, th", "390, 844, en"})
  void anAnswerIsSharedOnlyWhenAskedAndReadByWhoHasTheLink(int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    List<String> kept = new ArrayList<>();
    page.onRequest(r -> {
      if (r.url().contains("/api/answers") || r.url().contains("/api/feedback")) kept.add(r.url());
    });
    ask(page, MILK);
    String told = page.getByTestId("statement").first().innerText();
    assertThat(kept).isEmpty();
    page.getByTestId("share").click();
    String link = page.getByTestId("share-link").inputValue();
    assertThat(link).startsWith(server.address("/a/"));

    Page other = chromium.page(width, height, lang, link.substring(server.address("").length()));
    assertThat(other.locator(".asked")).hasText(MILK);
    assertThat(other.getByTestId("statement").first()).hasText(told.replaceAll("\\s+", " "));
    assertThat(other.locator("#shared-note")).containsText(Pattern.compile("25\\d\\d|20\\d\\d"));
    other.getByTestId("chip").first().click();
    assertThat(other.getByTestId("mark").first()).isVisible();
    other.keyboard().press("Escape");
    assertThat(other.getByTestId("pane")).isHidden();
    assertThat(other.getByTestId("thumb-bad")).hasCount(0);
    other.locator("#ask-on").click();
    assertThat(other.locator(".asked")).hasText(MILK);
    assertFits(other);
  }

  @Test
  void aLinkThatLeadsNowhereSaysSoWithARemedy() {
    Page page = chromium.page(390, 844, "th", "/");
    page.route("**/a/*", Route::resume);
    page.navigate(server.address("/a/AAAAAAAAAAAAAAAAAAAAAA"));
    assertThat(page.getByTestId("outcome")).containsText("ไม่พบคำตอบตามลิงก์นี้");
    assertThat(page.locator("#ask-on")).isVisible();
    assertThat(chromium.faults()).isNotEmpty().allMatch(f -> f.contains("404"));
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 800, th", "390, 844, en"})
  void whatAReaderThinksReachesTheOperator(int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    int before = app.feedback().list(null, "", 100).size();
    ask(page, MILK);
    page.getByTestId("thumb-bad").click();
    page.keyboard().press("Escape");
    assertThat(page.getByTestId("feedback")).hasCount(0);
    assertThat(page.getByTestId("thumb-bad")).isFocused();
    page.keyboard().press("Enter");
    page.getByTestId("reason-incomplete").check();
    page.getByTestId("feedback-comment").fill("ขาดวันเริ่มใช้ " + lang);
    page.getByTestId("feedback-send").click();
    assertThat(page.getByTestId("thanks")).isVisible();

    page.getByTestId("flag").first().focus();
    page.keyboard().press("Enter");
    page.getByTestId("reason-unsupported").check();
    page.getByTestId("feedback-send").click();
    assertThat(page.getByTestId("thanks")).isVisible();
    List<Kept> kept = app.feedback().list(null, "", 100);
    assertThat(kept.getFirst().feedback().verdict()).isEqualTo("citation");
    assertThat(kept.getFirst().feedback().statement()).isNotEmpty();
    assertThat(kept.getFirst().feedback().citation()).matches("\\d{4}-\\d{2}-\\d{2}/\\S+ .*");
    assertThat(kept)
        .anyMatch(k -> k.feedback().comment().startsWith("ขาดวันเริ่มใช้"))
        .hasSizeGreaterThanOrEqualTo(before);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1440, 900, th", "390, 844, en"})
  void earlierConversationsAreFoundRenamedDeletedAndPutBack(int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    boolean drawer = width < 1280;
    ask(page, MILK);
    page.getByTestId("restart").click();
    ask(page, ABSENT);
    page.reload();
    assertThat(page.locator("#welcome")).isVisible();
    if (drawer) page.getByTestId("history-open").click();
    assertThat(page.getByTestId("talk")).hasCount(2);
    page.getByTestId("history-search").fill("น้ำนม");
    assertThat(page.getByTestId("talk")).hasCount(1);
    page.getByTestId("talk-rename").click();
    page.getByTestId("talk-name").fill("นมดิบ <b>");
    page.keyboard().press("Enter");
    assertThat(page.getByTestId("talk")).containsText("นมดิบ <b>");
    page.getByTestId("talk-delete").click();
    assertThat(page.getByTestId("talk")).hasCount(0);
    page.getByTestId("talk-undo").click();
    assertThat(page.getByTestId("talk")).hasCount(1);
    page.getByTestId("talk").click();
    assertThat(page.locator(".asked")).hasText(MILK);
    assertThat(page.getByTestId("card").first()).isVisible();
    // The conversation goes on where it stood.
    ask(page, "หน่วยงานใดเป็นผู้เสนอ");
    assertThat(page.getByTestId("answer").last().getByTestId("part").first()).isVisible();
    assertThat(page.getByTestId("answer")).hasCount(2);

    if (drawer) page.getByTestId("history-open").click();
    page.getByTestId("history-search").fill("");
    assertThat(page.getByTestId("talk")).hasCount(2);
    page.getByTestId("talks-clear").click();
    assertThat(page.getByTestId("talk")).hasCount(2);
    page.getByTestId("talks-clear").click();
    assertThat(page.getByTestId("talk")).hasCount(0);
    assertThat(page.evaluate("localStorage.getItem('thammati.history')")).isEqualTo("[]");
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void aConversationIsExportedAndCopiedWithItsSources(int width, int height, String lang)
      throws Exception {
    Page page = chromium.page(width, height, lang, "/");
    page.getByTestId("preferences-open").click();
    page.getByTestId("era-ce").check(new Locator.CheckOptions().setForce(true));
    page.keyboard().press("Escape");
    ask(page, MILK);
    assertThat(page.getByTestId("card").first())
        .containsText(lang.equals("th") ? "ค.ศ. 2022" : "2022");
    ask(page, ABSENT);
    Download download = page.waitForDownload(() -> page.getByTestId("export").click());
    String file = Files.readString(download.path());
    assertThat(download.suggestedFilename()).endsWith(".md");
    String official =
        lang.equals("th")
            ? "มติคณะรัฐมนตรีเมื่อวันที่ 23 สิงหาคม 2565 เรื่อง"
            : "Thai cabinet resolution of 23 August 2022, ";
    // References keep the official era whatever the screen shows.
    assertThat(file).contains("## " + MILK, "## " + ABSENT, official);
    page.getByTestId("copy").first().click();
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .contains(MILK, official, "[1]");
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void aFollowUpIsAskedInTheSameConversation(int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    ask(page, "แม่น้ำโขง");
    Locator next = page.getByTestId("follow-up").first();
    String question = next.innerText();
    next.click();
    answered(page);
    assertThat(page.locator(".asked").last()).hasText(question);
    assertThat(page.getByTestId("answer").last().getByTestId("part").first()).isVisible();
    assertThat(page.getByTestId("answer").last().getByTestId("chip").first()).isVisible();
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void anAnswerIsStoppedAndAskedAgain(int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    page.route("**/api/ask", route -> {});
    page.getByTestId("question").fill(MILK);
    page.getByTestId("send").click();
    assertThat(page.getByTestId("status")).isVisible();
    page.getByTestId("stop").click();
    assertThat(page.getByTestId("outcome"))
        .containsText(lang.equals("th") ? "หยุดแล้ว" : "Stopped");
    page.unroute("**/api/ask");
    page.getByTestId("retry").click();
    assertThat(page.getByTestId("statement").first()).isVisible();
    answered(page);
  }

  @ParameterizedTest
  @CsvSource({"th, ไม่พบมติ", "en, No resolution"})
  void whatIsNotFoundTellsWhatWasSearchedAndWhyTheNearestDoNotAnswer(String lang, String title) {
    Page page = chromium.page(390, 844, lang, "/");
    ask(page, "มติเรื่องราคาน้ำนมดิบของโคพันธุ์ดาวอังคารกี่บาท");
    ask(page, ABSENT);
    Locator last = page.getByTestId("answer").last();
    assertThat(last.getByTestId("outcome")).containsText(title);
    assertThat(last.getByTestId("outcome")).containsText("42");
    Locator nearest = last.getByTestId("nearest");
    int count = nearest.count();
    assertThat(count).isLessThanOrEqualTo(3);
    for (int i = 0; i < count; i++)
      assertThat(nearest.nth(i).locator(".nearest-why")).not().isEmpty();
    last.getByTestId("edit").click();
    assertThat(page.getByTestId("question")).hasValue(ABSENT);
    assertFits(page);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void whatIsRefusedOffersQuestionsThatAreAnswered(int width, int height, String lang) {
    Page page = chromium.page(width, height, lang, "/");
    assertThat(page.getByTestId("suggestion").first()).isVisible();
    ask(page, "แต่งกลอนเกี่ยวกับฝนให้หน่อย");
    assertThat(page.getByTestId("outcome"))
        .containsText(lang.equals("th") ? "นอกขอบเขต" : "outside");
    page.getByTestId("example").first().click();
    answered(page);
    assertThat(page.getByTestId("statement").first()).isVisible();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"th, อนุมัติ, 23 สิงหาคม 2565", "en, approved, 23 August 2022"})
  void underThePointerACitationTellsDayVerbTitleAndItsWords(String lang, String verb, String day) {
    Page page = chromium.page(1280, 900, lang, "/");
    ask(page, MILK);
    page.getByTestId("chip").first().hover();
    Locator told = page.getByTestId("popover");
    assertThat(told).containsText(day);
    assertThat(told.locator(".popover-head")).containsText(Pattern.compile(verb, 2));
    assertThat(told).containsText("น้ำนมดิบ");
    assertThat(told.locator("mark")).containsText("20.50 บาท");
    page.mouse().move(5, 5);
    assertThat(told).hasCount(0);
  }

  @Test
  void aFingerTapsTheCitationOpenAndThenItsSource() {
    Page page = chromium.phone("th", "/");
    ask(page, MILK);
    page.getByTestId("chip").first().tap();
    assertThat(page.getByTestId("popover")).containsText("23 สิงหาคม 2565");
    assertThat(page.getByTestId("pane")).isHidden();
    page.locator(".asked").tap();
    assertThat(page.getByTestId("popover")).hasCount(0);
    page.getByTestId("chip").first().tap();
    page.getByTestId("popover-open").tap();
    assertThat(page.getByTestId("mark").first()).isInViewport();
    assertThat(page.getByTestId("statement").first()).isInViewport();
  }

  @Test
  void allOfItIsDoneFromTheKeyboard() {
    Page page = chromium.page(1280, 800, "th", "/");
    page.locator("body").press("/");
    assertThat(page.getByTestId("question")).isFocused();
    page.keyboard().insertText(MILK);
    page.keyboard().press("Enter");
    answered(page);
    page.keyboard().press("Tab");
    page.locator(".asked").click();
    page.keyboard().press("j");
    assertThat(page.getByTestId("chip").first()).isFocused();
    assertThat(page.getByTestId("popover")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.getByTestId("mark").first()).isInViewport();
    page.keyboard().press("Escape");
    assertThat(page.getByTestId("pane")).isHidden();
    assertThat(page.getByTestId("chip").first()).isFocused();
    page.keyboard().press("?");
    assertThat(page.getByTestId("keys")).isVisible();
    page.keyboard().press("Escape");
    page.keyboard().press("g");
    page.keyboard().press("q");
    assertThat(page.locator("#welcome")).isVisible();
  }

  @Test
  void aStatementIsSpokenOnce() {
    Page page = chromium.page(1280, 800, "th", "/");
    ask(page, MILK);
    for (String told : page.getByTestId("statement").allInnerTexts()) {
      String words = told.replaceAll("\\s*(\\[\\d+\\]\\s*)+$", "").strip();
      assertThat(page.locator("#live p").filter(new Locator.FilterOptions().setHasText(words)))
          .hasCount(1);
    }
  }

  @Test
  void preferencesHoldBeforeAnythingIsPainted() {
    Page page = chromium.page(1280, 800, "th", "/");
    page.getByTestId("preferences-open").click();
    page.getByTestId("theme-contrast").check(new Locator.CheckOptions().setForce(true));
    page.getByTestId("size-larger").check(new Locator.CheckOptions().setForce(true));
    page.getByTestId("lang-en").check(new Locator.CheckOptions().setForce(true));
    assertThat(page.getByTestId("lang-en")).isFocused();
    // With the modules held back, what is painted is what the first script in the head has set.
    page.route("**/js/app.js", Route::abort);
    page.reload(
        new Page.ReloadOptions()
            .setWaitUntil(com.microsoft.playwright.options.WaitUntilState.DOMCONTENTLOADED));
    assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
    assertThat(page.locator("html")).hasAttribute("data-size", "larger");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
        .isEqualTo("20.8px");
    // Held back for good, the words still come, in Thai.
    assertThat(page.locator("#welcome-heading")).isVisible();
    assertThat(chromium.faults()).allMatch(f -> f.contains("ERR_FAILED"));
  }

  @Test
  void theFirstScreenWorksBeforeAnyScript() {
    Page page = chromium.withoutScript("/");
    assertThat(page.locator("#welcome-heading")).isVisible();
    assertThat(page.locator("nav [aria-current=page]")).hasText("ถามมติ");
    assertThat(page.locator(".tools")).isHidden();
    page.getByTestId("question").fill("น้ำนม");
    page.getByTestId("send").click();
    assertThat(page).hasURL(Pattern.compile("/\\?q=.+"));
  }

  private static void ask(Page page, String question) {
    page.getByTestId("question").fill(question);
    page.getByTestId("send").click();
    answered(page);
  }

  private static void answered(Page page) {
    page.locator(".answer:last-child[aria-busy=false]").waitFor();
  }

  private static void assertFits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }
}
