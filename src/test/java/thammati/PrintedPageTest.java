package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages on paper: all that was said with its sources, and nothing that only works on a screen. */
@Tag("browser")
class PrintedPageTest extends RoomPages {
  private static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"1280, th, dark", "360, en, contrast"})
  void aConversationIsPrintedWithItsSources(int width, String lang, String theme) throws Exception {
    Page page = chromium.page(width, 844, lang, "/");
    page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    for (String question : List.of(QUESTION, "ราคาซ่อมกล้องโทรทรรศน์ฮับเบิล")) {
      page.getByTestId("question").fill(question);
      page.getByTestId("send").click();
      page.locator(".answer:last-child[aria-busy=false]").waitFor();
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String shown : List.of(".asked", "[data-testid=statement]", "[data-testid=card]")) {
      assertThat(page.locator(shown).first()).isVisible();
    }
    assertThat(page.getByTestId("outcome")).isVisible();
    assertNoButtons(page);
    assertInkOnWhite(page);
    assertThat(printed(page)).contains("4,275", "[1]");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"1280, th, dark", "360, en, contrast"})
  void aResolutionIsPrintedWithItsReferenceAndAddress(int width, String lang, String theme)
      throws Exception {
    Page page = open(width, 844, lang, PLANTED);
    page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.getByTestId("body")).isVisible();
    assertThat(page.locator(".print-only"))
        .containsText(in(lang, "มติคณะรัฐมนตรีเมื่อวันที่ 8 มีนาคม 2565", "8 March 2022"));
    assertNoButtons(page);
    assertInkOnWhite(page);
    assertThat(printed(page)).contains("4,275", server.address(PLANTED));
  }

  private static void assertNoButtons(Page page) {
    for (Locator button : page.locator("button, textarea, input, header nav a").all()) {
      assertThat(button).isHidden();
    }
  }

  private static void assertInkOnWhite(Page page) {
    assertThat(
            page.evaluate(
                "['backgroundColor', 'color'].map(c => getComputedStyle(document.body)[c])"))
        .asList()
        .first()
        .isEqualTo("rgb(255, 255, 255)");
  }

  private static String printed(Page page) throws Exception {
    try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
      assertThat(paper.getNumberOfPages()).isBetween(1, 3);
      return new PDFTextStripper().getText(paper);
    }
  }
}
