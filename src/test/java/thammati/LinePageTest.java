package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thammati.support.Chromium;

/** Where the buttons of an answer on LINE lead, in a browser. */
@Tag("browser")
class LinePageTest extends LineServed {
  @Test
  void citationsOpenAtTheVeryWordsTheyQuote() throws Exception {
    JsonNode messages = ask("e1", QUESTION, now());
    String cited =
        json.readTree(
                server
                    .post("/api/ask", "{\"question\":\"" + QUESTION + "\"}", "application/json")
                    .body())
            .path("citations")
            .path(0)
            .path("text")
            .asText();
    assertThat(cited).contains("4,275 ต้น");
    for (String block : new String[] {"bubble", "carousel"}) {
      JsonNode message = messages.path(block.equals("bubble") ? 0 : 1);
      String uri = message.findValuesAsText("uri").getFirst();
      try (Chromium chromium = Chromium.at(server)) {
        Page page = chromium.page(390, 844, "th", uri.replace("https://mati.example.org", ""));
        assertThat(page.getByTestId("mark").first()).isInViewport();
        String marked = String.join("", page.getByTestId("mark").allTextContents());
        assertThat(bare(marked)).as(block).isEqualTo(bare(cited));
        assertThat(chromium.faults()).isEmpty();
      }
    }
  }

  /** Without the blanks that the page lays out in its own way. */
  private static String bare(String words) {
    return words.replaceAll("\\s+", "");
  }
}
