package thammati.channel.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages as browsers get them: the files of the folder {@code web}, each with the parts that all
 * have in common put in, so that these are there before any script has run.
 */
final class Pages {
  private static final String HTML = "text/html";
  private static final String FOLDER = "/thammati/web/";

  /** A part, and for the masthead the entry of the navigation that is current. */
  private static final Pattern PART = Pattern.compile("<!-- shell ([a-z]+)(?: (/\\S*))? -->");

  /** Addresses, as Javalin writes them, and the file that each is answered with. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("/", "index.html"),
          Map.entry("/index.html", "index.html"),
          Map.entry("/resolutions/{date}/{item}", "resolution.html"),
          Map.entry("/resolutions/{date}/{item}/graph", "graph.html"),
          Map.entry("/archive", "archive.html"),
          Map.entry("/meetings", "meetings.html"),
          Map.entry("/meetings/{date}", "meeting.html"),
          Map.entry("/agencies", "agencies.html"),
          Map.entry("/agencies/{name}", "agency.html"),
          Map.entry("/registers", "registers.html"),
          Map.entry("/registers/assignments", "register.html"),
          Map.entry("/registers/amounts", "register.html"),
          Map.entry("/registers/appointments", "register.html"),
          Map.entry("/registers/references", "register.html"));

  private final Map<String, Page> pages = new TreeMap<>();

  /** Reads all pages. */
  Pages() {
    FILES.forEach((address, file) -> pages.put(address, Page.of(composed(file))));
  }

  /** A page and what tells it from an earlier state of it. */
  private record Page(String html, String tag) {
    static Page of(String html) {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new Page(html, "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }

  /**
   * Serves them.
   *
   * @param kept whether the path of a shared answer names one that is kept
   */
  void register(JavalinConfig config, Predicate<Context> kept) {
    pages.forEach((address, page) -> config.routes.get(address, c -> send(c, page)));
    Page shared = Page.of(composed("shared.html"));
    config.routes.get(
        "/a/{id}",
        c -> {
          c.header("X-Robots-Tag", "noindex");
          send(c, shared);
          // The page says so in words; the status says so to programs.
          if (!kept.test(c)) c.status(404);
        });
  }

  /** Whether a page has been given as the answer. */
  static boolean isPage(Context context) {
    return Objects.requireNonNullElse(context.res().getContentType(), "").startsWith(HTML);
  }

  private static void send(Context context, Page page) {
    context.header("Cache-Control", "no-cache").header("ETag", page.tag());
    if (page.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.contentType(HTML + "; charset=utf-8").result(page.html());
    }
  }

  private static String composed(String file) {
    Matcher part = PART.matcher(read(file));
    return part.replaceAll(p -> {
      String current = Objects.requireNonNullElse(p.group(2), "none");
      String link = "<a href=\"" + current + "\" data-t";
      String html = read("shell/" + p.group(1) + ".html").strip();
      return Matcher.quoteReplacement(
          html.replace(link, "<a href=\"" + current + "\" aria-current=\"page\" data-t"));
    });
  }

  private static String read(String file) {
    try (InputStream in = Pages.class.getResourceAsStream(FOLDER + file)) {
      return new String(
          Objects.requireNonNull(in, () -> FOLDER + file + " is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
