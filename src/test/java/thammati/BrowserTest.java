package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.support.Chromium;
import thammati.support.RunningServer;

/** The page in a real Chromium, against a real server. */
@Tag("browser")
class BrowserTest {
  @TempDir static Path folder;
  private static RunningServer server;
  private static Chromium chromium;

  /** Another document of one of the resolutions of the small archive. */
  static final String COPY =
      """
      โครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ
      คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวง ตามที่กระทรวงคมนาคมเสนอ
      รายละเอียดเพิ่มเติมของหน้านี้กล่าวถึงกล้าไม้จากเรือนเพาะชำ
      ที่ประชุมคณะรัฐมนตรี นายทดสอบ ใจดี (นายกรัฐมนตรี) 8 มีนาคม 2565
      """;

  @BeforeAll
  static void start() throws Exception {
    App app = TestInstallation.withSmallArchive(folder);
    Path copy = Files.writeString(folder.resolve("copy.txt"), COPY);
    app.intake().ingest(List.of(copy), TestInstallation.quiet());
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

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1280, 800", "390, 844"})
  void aQuestionIsAnsweredAndItsCitationOpensTheVeryPassage(int width, int height) {
    Page page = open(width, height);
    page.getByTestId("question").fill("ปลูกต้นจามจุรีริมทางหลวงกี่ต้น");
    page.getByTestId("send").click();
    Locator statement = page.getByTestId("statement").first();
    assertThat(statement).containsText("4,275 ต้น");
    page.getByTestId("chip").first().click();
    Locator mark = page.getByTestId("mark").first();
    assertThat(mark).isVisible();
    assertThat(mark).containsText("4,275 ต้น");
    assertThat(page.getByTestId("pane")).containsText("8 มีนาคม 2565");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    page.keyboard().press("Escape");
    assertThat(page.getByTestId("pane")).isHidden();
  }

  @Test
  void howTheWordsOfAQuestionWereReadIsShownAboveTheAnswer() {
    Page page = open(390, 844);
    page.getByTestId("question").fill("ครม. ไฟเขียวให้ คค. ปลูกต้นจามจุรีริมทางหลวงล่าสุดกี่ต้น");
    page.getByTestId("send").click();
    Locator read = page.locator(".understood li");
    assertThat(read.filter(new Locator.FilterOptions().setHasText("ล่าสุดก่อน"))).hasCount(1);
    assertThat(read.filter(new Locator.FilterOptions().setHasText("ไฟเขียว"))).hasCount(1);
    assertThat(read.filter(new Locator.FilterOptions().setHasText("ครม."))).hasCount(0);
    assertThat(read.filter(new Locator.FilterOptions().setHasText("กระทรวงคมนาคม"))).hasCount(1);
    page.getByTestId("chip").first().waitFor();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"390, 844, th", "1280, 800, en"})
  void aPartOfTheReadingIsTakenOutAndPutBackByKeyboard(int width, int height, String lang) {
    Page page = open(width, height);
    if (lang.equals("en")) page.getByTestId("lang").last().click();
    ask(page, "กระทรวงคมนาคมปลูกต้นจามจุรีปี 2565 กี่ต้น");
    String out = lang.equals("en") ? "Leave out Period ปี 2565" : "ไม่ใช้ ช่วงเวลา ปี 2565";
    Locator remove = page.getByLabel(out);
    assertThat(remove).hasCount(1);
    remove.focus();
    page.keyboard().press("Enter");

    Locator gone = page.getByTestId("part-out");
    assertThat(gone).containsText("ปี 2565");
    assertThat(page.getByLabel(out)).hasCount(0);
    // Focus stays with the part, so that the same key puts it back.
    assertThat(gone.locator("button")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.getByLabel(out)).isFocused();
    assertThat(page.getByTestId("part-out")).hasCount(0);
    assertThat(page.getByTestId("statement").first()).containsText("4,275 ต้น");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void aFollowUpShowsWhatItTookOverAndWithoutItAsksBack() {
    Page page = open(1280, 800);
    ask(page, "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น");
    ask(page, "แล้วต้องรายงานผลภายในกี่วัน");
    Locator last = page.getByTestId("answer").last();
    assertThat(last.getByTestId("statement").first()).containsText("90 วัน");
    assertThat(last.getByTestId("part")).containsText(new String[] {"ถามต่อจาก", "ถามถึงมติ"});

    ask(page, "แล้วล่ะ");
    page.getByTestId("restart").click();
    ask(page, "โครงการนี้ใช้งบเท่าไร");
    assertThat(page.getByTestId("choice").first()).containsText("8 มีนาคม 2565");
    int choices = page.getByTestId("choice").count();
    assertThat(choices).isBetween(2, 3);
    page.getByTestId("choice").filter(new Locator.FilterOptions().setHasText("จามจุรี")).click();
    assertThat(page.getByTestId("statement").first()).containsText("61.8 ล้านบาท");
  }

  @Test
  void anotherDocumentOfTheSameResolutionIsAClickAway() {
    Page page = open(390, 844);
    page.getByTestId("question").fill("ปลูกต้นจามจุรีริมทางหลวงกี่ต้น");
    page.getByTestId("send").click();
    page.getByTestId("chip").first().click();
    Locator sources = page.getByTestId("sources");
    assertThat(sources.locator("li")).hasCount(2);
    sources.locator("a").click();
    assertThat(page.getByTestId("pane")).containsText("กล้าไม้จากเรือนเพาะชำ");
    sources.locator("a").click();
    assertThat(page.getByTestId("pane")).containsText("4,275 ต้น");
  }

  @Test
  void whatIsNotFoundOffersTheNearest() {
    Page page = open(1280, 800);
    page.getByTestId("question").fill("ราคาซ่อมกล้องโทรทรรศน์ฮับเบิลบนดาวอังคาร");
    page.keyboard().press("Enter");
    assertThat(page.getByTestId("outcome")).containsText("ไม่พบมติ");
  }

  @Test
  void theInterfaceSpeaksEnglishToo() {
    Page page = open(1280, 800);
    page.getByTestId("lang").last().click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  private static void ask(Page page, String question) {
    page.getByTestId("question").fill(question);
    page.getByTestId("send").click();
    page.locator(".answer:last-child[aria-busy=false]").waitFor();
  }

  private static Page open(int width, int height) {
    return chromium.page(width, height, "th", "/");
  }
}
