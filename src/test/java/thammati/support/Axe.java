package thammati.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong with a page, of WCAG 2.2 AA and of what it holds for good practice. */
public final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The rules that see colours; what the others see is the same in every theme. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  // The builder of the library sends the whole script for each run, and takes back all that passes.
  private static final String RUN =
      """
      async (rules) => {
        const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
        return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html).join(' ')}`);
      }
      """;

  private Axe() {}

  /** Every finding, with some of the elements it is about; empty where there is none. */
  public static List<?> findings(Page page) {
    return findings(page, TAGS);
  }

  /** What is wrong with the colours, for a state whose other findings are known. */
  public static List<?> findingsOfColours(Page page) {
    return findings(page, OF_COLOURS);
  }

  private static List<?> findings(Page page, List<String> rules) {
    if (page.frames().size() > 1) throw new AssertionError("a frame in " + page.url());
    if (!page.evaluate("'axe' in window").equals(true)) page.evaluate(AxeBuilder.getAxeScript());
    uncover(page);
    return (List<?>) page.evaluate(RUN, rules);
  }

  /**
   * What scrolls under a sticky header or box is covered for a moment only: sizes are measured
   * uncovered.
   */
  private static void uncover(Page page) {
    page.evaluate(
        "document.querySelectorAll('.composer, .masthead').forEach(c => c.style.position ="
            + " 'static')");
  }
}
