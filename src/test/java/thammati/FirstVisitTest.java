package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit brings over the wire. */
@Tag("browser")
class FirstVisitTest extends RoomPages {
  private static final int MOST_BYTES = 150_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/archive", "/registers/assignments", "/meetings", "/agencies", CANCELLED})
  void itIsSmallAndItsModulesAreNamedBeforeTheyAreNeeded(String path) {
    // A cache of its own: nothing is there from a page before.
    Page page = chromium.page(1280, 844, "th", path);
    page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
    Number bytes =
        (Number)
            page.evaluate(
                "[...performance.getEntriesByType('navigation'),"
                    + " ...performance.getEntriesByType('resource')].reduce((sum, r) => sum +"
                    + " Math.max(r.transferSize, r.encodedBodySize), 0)");
    assertThat(bytes.intValue()).isBetween(20_000, MOST_BYTES);
    List<?> named =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('link[rel=modulepreload], script[src]')]"
                    + ".map(e => new URL(e.href || e.src).pathname)");
    List<?> loaded =
        (List<?>)
            page.evaluate(
                "performance.getEntriesByType('resource').map(r => new URL(r.name).pathname)"
                    + ".filter(p => p.endsWith('.js'))");
    assertThat(List.<Object>copyOf(loaded)).containsExactlyInAnyOrderElementsOf(named);
  }

  /** What {@link PageFigures} measures means what it says, and the archive is asked about once. */
  @Test
  void whoAsksAsSoonAsThePageSaysThatItIsUsableIsAnswered() {
    Page page = chromium.page(360, 740, "th", "/");
    page.waitForFunction("() => performance.getEntriesByName('usable').length > 0");
    page.evaluate("window.same = true");
    page.locator("#question").fill("ปลูกต้นจามจุรีกี่ต้น");
    page.locator("#send").click();
    page.locator("[data-testid=answer]").first().waitFor();
    assertThat(page.evaluate("window.same")).as("by the script, not by the form").isEqualTo(true);
    page.waitForFunction("() => !document.querySelector('#archive[hidden]')");
    assertThat(
            page.evaluate(
                "performance.getEntriesByType('resource')"
                    + ".filter(r => r.name.endsWith('/api/archive')).length"))
        .isEqualTo(1);
  }

  /** A key that one language lacks would be shown in the other. */
  @Test
  void everyWordIsThereInBothLanguages() {
    Page page = chromium.page(1280, 844, "th", "/");
    for (String bundle : List.of("shell", "chat", "rooms")) {
      assertThat(
              page.evaluate(
                  """
                  async (bundle) => {
                    const [th, en] = await Promise.all(['th', 'en'].map((l) => import(`/js/words/${bundle}-${l}.js`)));
                    // Words of the documents themselves have English ones alone.
                    const own = (key) => key.endsWith('.one') || /[\\u0e00-\\u0e7f]/.test(key);
                    const of = (words) => Object.keys(words.default).filter((key) => !own(key));
                    const lacking = (a, b) => of(a).filter((key) => !(key in b.default));
                    return [of(th).length > 30, ...lacking(th, en), ...lacking(en, th)];
                  }
                  """,
                  bundle))
          .as(bundle)
          .isEqualTo(List.of(true));
    }
  }
}
