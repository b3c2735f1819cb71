package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.config.Settings;
import thammati.support.Chromium;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.ModelServer.Wrong;
import thammati.support.RunningServer;

/** The page in a real Chromium while a model words its answers, pauses, or finds none. */
@Tag("browser")
@Timeout(120)
class ModelBrowserTest {
  private static final String FIRST = "ปลูกต้นจามจุรีริมทางหลวง 4,275 ต้น";

  @TempDir static Path folder;
  private static ModelServer model;
  private static RunningServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
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
    chromium = Chromium.at(server);
  }

  @AfterAll
  static void stop() throws Exception {
    if (chromium != null) chromium.close();
    if (server != null) server.close();
    if (model != null) model.close();
  }

  @BeforeEach
  void reset() {
    model.answers(_ -> two());
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void stoppingKeepsWhatWasShownCancelsTheCallAndLeavesThePageUsable() throws Exception {
    Page page = chromium.page(1280, 800, "th", "/");
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

  @Test
  void stoppedAnswerCanBeAskedAgain() throws Exception {
    Page page = chromium.page(1280, 800, "th", "/");
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

  @ParameterizedTest
  @CsvSource({
    "360, 740, th, ปลูกต้นจามจุรีกี่ต้น",
    "1280, 800, en, How many rain trees are planted?"
  })
  void whatTheModelFindsNoAnswerInIsNamedToBeRead(
      int width, int height, String lang, String question) {
    model.answers(_ -> "{\"completeness\":\"none\",\"statements\":[]}");
    Page page = chromium.page(width, height, lang, "/");
    ask(page, question);
    Locator outcome = page.getByTestId("outcome");
    assertThat(outcome.getByTestId("note"))
        .containsText(lang.equals("en") ? "sees no answer" : "เห็นว่าไม่ได้ตอบคำถามนี้");
    assertThat(outcome.getByTestId("nearest").first()).containsText("จามจุรี");
    assertThat(page.getByTestId("statement")).hasCount(0);
    outcome.getByTestId("nearest").first().click();
    assertThat(page.getByTestId("pane")).containsText("4,275 ต้น");
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
