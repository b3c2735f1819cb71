package thammati.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium that looks at the pages of one server. Whatever a page says to its console,
 * throws, or asks of another address is kept as a fault.
 */
public final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
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

  private final RunningServer server;
  private final Playwright playwright;
  private final Browser browser;
  private final List<BrowserContext> open = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Chromium(RunningServer server) {
    this.server = server;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIET));
  }

  /** Starts it; the tests are skipped where none is installed. */
  public static Chromium at(RunningServer server) {
    assumeTrue(Files.isExecutable(PROGRAM), "no Chromium at " + PROGRAM + ": pages are not tested");
    return new Chromium(server);
  }

  /** A page in a window of its own, in light colours. */
  public Page page(int width, int height, String lang, String path) {
    return page(width, height, lang, ColorScheme.LIGHT, path);
  }

  /**
   * A page in a window of its own.
   *
   * @param lang th or en, as the reader chose it before
   */
  public Page page(int width, int height, String lang, ColorScheme scheme, String path) {
    return page(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(scheme)
            .setPermissions(List.of("clipboard-read", "clipboard-write")),
        lang,
        path);
  }

  /** A page on a phone, touched by a finger. */
  public Page phone(String lang, String path) {
    return page(
        new Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setHasTouch(true)
            .setIsMobile(true),
        lang,
        path);
  }

  /** A page where no script runs. */
  public Page withoutScript(String path) {
    return page(new Browser.NewContextOptions().setJavaScriptEnabled(false), "th", path);
  }

  private Page page(Browser.NewContextOptions options, String lang, String path) {
    BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    open.add(context);
    context.addInitScript(
        "if (!localStorage['thammati.lang']) localStorage['thammati.lang'] = '" + lang + "'");
    Page page = context.newPage();
    page.onConsoleMessage(m -> {
      if (m.type().equals("error")) faults.add(m.text());
    });
    page.onPageError(faults::add);
    page.onDialog(d -> {
      faults.add("a script opened a dialog: " + d.message());
      d.dismiss();
    });
    page.onRequest(r -> {
      if (!r.url().startsWith(server.address("/")) && !r.url().startsWith("data:")) {
        faults.add(r.url());
      }
    });
    page.navigate(server.address(path));
    return page;
  }

  /** Closes the pages that are open; what went wrong in them, once. */
  public List<String> faults() {
    open.forEach(BrowserContext::close);
    open.clear();
    List<String> told = List.copyOf(faults);
    faults.clear();
    return told;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
