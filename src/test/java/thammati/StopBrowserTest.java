package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thammati.config.Settings;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.ModelServer.Wrong;
import thammati.support.RunningServer;

/**
 * The button that stops an answer, in a real Chromium, while a model pauses in the middle of its
 * answer. Skipped where no Chromium is installed.
 */
@Tag("browser")
@Timeout(120)
class StopBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-sync",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-dev-shm-usage");

  private static final String FIRST = "ปลูกต้นจามจุรีริมทางหลวง 4,275 ต้น";

  @TempDir static Path folder;
  private static ModelServer model;
  private static RunningServer server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM);
    model = new ModelServer(_ -> two());
    TestInstallation.withSmallArchive(folder);
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_PORT", "0");
    environment.put("THAMMATI_LLM_PROVIDER", "openai");
    environment.put("THAMMATI_LLM_MODEL", "fake");
    environment.put("THAMMATI_LLM_BASE_URL", model.url(ModelProtocol.OPENAI));
    environment.put("THAMMATI_LLM_IDLE_MS", "24000");
    Settings settings = Settings.read(folder, environment).withData(folder.resolve("data"));
    server = TestInstallation.serve(App.open(settings));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(QUIET));
  }

  @AfterAll
  static void stop() throws Exception {
    if (playwright != null) playwright.close();
    if (server != null) server.close();
    if (model != null) model.close();
  }

  @Test
  void stoppingKeepsWhatWasShownCancelsTheCallAndLeavesThePageUsable() throws Exception {
    List<String> faults = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.onPageError(faults::add);
      page.navigate(server.address("/"));
      int hangUps = model.hangUps();
      model.wrong(Wrong.STALLED_IN_BODY, 1);
      ask(page, "ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น");
      Locator answer = page.getByTestId("answer");
      assertThat(answer.getByTestId("statement")).containsText(FIRST);
      assertThat(answer).hasAttribute("aria-busy", "true");

      long pressed = System.nanoTime();
      page.locator("#stop").click();
      assertThat(model.awaitHangUp(hangUps, 15)).as("long before the model is given up").isTrue();
      long took = (System.nanoTime() - pressed) / 1_000_000;
      System.err.println("the call was cut " + took + " ms after the button was pressed");
      assertThat(answer).hasAttribute("aria-busy", "false");
      assertThat(answer.getByTestId("outcome")).containsText("หยุดแล้ว");
      assertThat(answer.getByTestId("statement")).containsText(FIRST);
      assertThat(answer.getByTestId("chip").first()).hasAttribute("href", hrefs());

      assertThat(page.getByTestId("send")).isVisible();
      assertThat(page.locator("#stop")).isHidden();
      ask(page, "ปลูกต้นจามจุรีริมทางหลวงใช้วงเงินเท่าไร");
      Locator next = page.getByTestId("answer").last();
      assertThat(next).hasAttribute("aria-busy", "false");
      assertThat(next.getByTestId("statement").last()).containsText("61.8 ล้านบาท");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void stoppedAnswerCanBeAskedAgain() throws Exception {
    try (Page page = browser.newPage()) {
      page.navigate(server.address("/"));
      model.wrong(Wrong.SILENT, 1);
      int requests = model.requests().size();
      ask(page, "ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น");
      assertThat(page.getByTestId("status")).containsText("กำลังเรียบเรียง");
      assertThat(model.awaitRequest(requests, 30)).isTrue();
      page.locator("#stop").click();
      assertThat(page.getByTestId("outcome")).containsText("หยุดแล้ว");
      page.getByTestId("retry").click();
      assertThat(page.getByTestId("statement").first()).containsText(FIRST);
      assertThat(page.getByTestId("outcome")).hasCount(0);
    }
  }

  private static void ask(Page page, String question) {
    page.getByTestId("question").fill(question);
    page.getByTestId("send").click();
  }

  private static Pattern hrefs() {
    return Pattern.compile("#/resolutions/2022-03-08/2.*");
  }

  /** Two statements; the first is out when half of it is. */
  private static String two() {
    String budget = "เห็นชอบในหลักการให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท";
    return "{\"completeness\":\"complete\",\"statements\":["
        + one(FIRST)
        + ","
        + one(budget)
        + "]}";
  }

  private static String one(String text) {
    return "{\"text\":\"" + text + "\",\"sources\":[\"S1\"],\"completeness\":\"complete\"}";
  }
}
