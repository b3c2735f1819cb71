package thammati;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints for each page of a running server what a first visit costs: bytes over the wire, requests,
 * first contentful paint, when its controls work (the script's mark {@code usable}), when its
 * content is painted, and the longest task, each the median of several visits with an empty cache.
 * Arguments: the address of the server, then paths.
 */
final class PageFigures {
  private static final int VISITS = 5;

  /** Notes what only the page itself sees in time: asked from outside, the asking is measured. */
  private static final String OBSERVE =
      """
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
      }).observe({ type: 'longtask', buffered: true });
      new MutationObserver((changes, observer) => {
        const place = document.querySelector('#archive, #place');
        if (!place || place.hidden || place.ariaBusy === 'true') return;
        observer.disconnect();
        requestAnimationFrame(() => performance.mark('content'));
      }).observe(document, { subtree: true, childList: true, attributes: true });
      """;

  private static final String PAINTED =
      "() => ['first-contentful-paint', 'usable', 'content']"
          + ".every((name) => performance.getEntriesByName(name).length > 0)";
  private static final String FIGURES =
      """
      () => {
        const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
        const at = (name) => performance.getEntriesByName(name)[0].startTime;
        return [
          all.reduce((sum, one) => sum + one.transferSize, 0) / 1000, all.length,
          at('first-contentful-paint'), at('usable'), at('content'), window.longest,
        ];
      }
      """;

  private PageFigures() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("page | kB | requests | first paint ms | usable ms | content ms | longest task ms");
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (Playwright playwright = Playwright.create(options);
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      for (String path : List.of(arguments).subList(1, arguments.length)) {
        out.println(path + " | " + visited(browser, arguments[0] + path));
      }
    }
  }

  private static String visited(Browser browser, String address) {
    double[][] visits = new double[VISITS][];
    for (int i = 0; i < VISITS; i++) visits[i] = visit(browser, address);
    StringBuilder line = new StringBuilder();
    for (int figure = 0; figure < visits[0].length; figure++) {
      int column = figure;
      double[] sorted = Arrays.stream(visits).mapToDouble(v -> v[column]).sorted().toArray();
      line.append(figure == 0 ? "" : " | ")
          .append(String.format(Locale.ROOT, figure == 0 ? "%.1f" : "%.0f", sorted[VISITS / 2]));
    }
    return line.toString();
  }

  private static double[] visit(Browser browser, String address) {
    try (var context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
      context.addInitScript(OBSERVE);
      Page page = context.newPage();
      page.navigate(address);
      page.waitForFunction(PAINTED);
      List<?> figures = (List<?>) page.evaluate(FIGURES);
      return figures.stream().mapToDouble(f -> ((Number) f).doubleValue()).toArray();
    }
  }
}
