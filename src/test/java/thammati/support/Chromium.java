package thammati.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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

  private static final String EMPTY = "<link rel=icon href=data:,>";

  private final RunningServer server;
  private final Playwright playwright;
  private final Browser browser;
  private final List<Window> open = new ArrayList<>();
  private final List<Window> idle = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Chromium(RunningServer server) {
    this.server = server;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(QUIET));
  }

  /**
   * A window with one page, which knows nothing of other windows.
   *
   * @param kind of the window, so that one that is put away serves again
   */
  private record Window(String kind, Page page) {}

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
    Page page =
        window(
            "desk",
            new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")),
            lang);
    page.setViewportSize(width, height);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setMedia(Media.SCREEN)
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(server.address(path));
    return page;
  }

  /** A page on a phone, touched by a finger. */
  public Page phone(String lang, String path) {
    Browser.NewContextOptions phone =
        new Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setHasTouch(true)
            .setIsMobile(true)
            .setReducedMotion(ReducedMotion.REDUCE);
    Page page = window("phone", phone, lang);
    page.navigate(server.address(path));
    return page;
  }

  /** A page where no script runs. */
  public Page withoutScript(String path) {
    Page page = window("plain", new Browser.NewContextOptions().setJavaScriptEnabled(false), "th");
    page.navigate(server.address(path));
    return page;
  }

  /** In a window that was put away, or else a new one: to open one takes longest of all. */
  private Page window(String kind, Browser.NewContextOptions options, String lang) {
    String wanted = kind + " " + lang;
    Window window =
        idle.stream()
            .filter(w -> w.kind().equals(wanted))
            .findFirst()
            .orElseGet(() -> new Window(wanted, opened(options, lang)));
    idle.remove(window);
    open.add(window);
    return window.page();
  }

  private Page opened(Browser.NewContextOptions options, String lang) {
    BrowserContext context = browser.newContext(options);
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
    return page;
  }

  /** What went wrong since it was asked last, in pages that stay open. */
  public List<String> faultsSoFar() {
    List<String> told = List.copyOf(faults);
    faults.clear();
    return told;
  }

  /** Closes the pages that are open and forgets what they kept; what went wrong in them, once. */
  public List<String> faults() {
    open.forEach(this::putAway);
    open.clear();
    return faultsSoFar();
  }

  /** Empties it from a document without scripts, which would keep something anew. */
  private void putAway(Window window) {
    Page page = window.page();
    page.unrouteAll();
    String empty = server.address("/empty");
    var body = new Route.FulfillOptions().setContentType("text/html").setBody(EMPTY);
    page.route(empty, r -> r.fulfill(body));
    page.navigate(empty);
    page.evaluate("localStorage.clear(), sessionStorage.clear()");
    page.unrouteAll();
    idle.add(window);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
