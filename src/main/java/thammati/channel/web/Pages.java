package thammati.channel.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The pages as browsers get them. Where the archive does not have what an address names, the page
 * says so in its own words, before any script has run, and the status says it to programs.
 */
final class Pages {
  private static final String HTML = "text/html";
  private static final List<String> REGISTERS =
      List.of("assignments", "amounts", "appointments", "references");

  private final Page missing = page("rooms/missing-page.html");

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
   * Whether what the address of a page names is there.
   *
   * @param resolution of the name, told by the document if one is named
   * @param meeting of the day
   * @param agency of the name
   * @param answer that was shared
   */
  record Present(
      Predicate<Context> resolution,
      Predicate<Context> meeting,
      Predicate<Context> agency,
      Predicate<Context> answer) {}

  /** Serves them. */
  void register(JavalinConfig config, Present present) {
    List<String> always = List.of("archive", "meetings", "agencies", "registers");
    serve(config, "/", page("index.html"));
    serve(config, "/index.html", page("index.html"));
    always.forEach(name -> serve(config, "/" + name, page("rooms/" + name + ".html")));
    Page register = page("rooms/register.html");
    REGISTERS.forEach(name -> serve(config, "/registers/" + name, register));

    Page resolution = page("rooms/missing-resolution.html");
    String address = "/resolutions/{date}/{item}";
    serve(config, address, page("rooms/resolution.html"), present.resolution(), resolution);
    serve(config, address + "/graph", page("rooms/graph.html"), present.resolution(), resolution);
    Page meeting = page("rooms/missing-meeting.html");
    serve(config, "/meetings/{date}", page("rooms/meeting.html"), present.meeting(), meeting);
    Page agency = page("rooms/missing-agency.html");
    serve(config, "/agencies/{name}", page("rooms/agency.html"), present.agency(), agency);

    // One page for both: what is shared and taken back is told where it was.
    Page shared = page("shared.html");
    serve(config, "/a/{id}", shared, present.answer(), shared);
    config.routes.before("/a/{id}", c -> c.header("X-Robots-Tag", "noindex"));
  }

  /** Whether the request is a browser's for a page, not a program's or for a part of one. */
  static boolean isWanted(Context context) {
    return !context.path().startsWith("/api/")
        && Objects.requireNonNullElse(context.header("Accept"), "").contains(HTML);
  }

  /** Whether a page has been given as the answer. */
  static boolean isPage(Context context) {
    return Objects.requireNonNullElse(context.res().getContentType(), "").startsWith(HTML);
  }

  /** Says that there is no such page. */
  void missing(Context context) {
    sendMissing(context, missing);
  }

  private static void serve(JavalinConfig config, String address, Page page) {
    config.routes.get(address, c -> send(c, page));
  }

  private static void serve(
      JavalinConfig config, String address, Page page, Predicate<Context> there, Page missing) {
    config.routes.get(
        address,
        c -> {
          if (there.test(c)) send(c, page);
          else sendMissing(c, missing);
        });
  }

  private static void send(Context context, Page page) {
    context.header("Cache-Control", "no-cache").header("ETag", page.tag());
    if (page.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.contentType(HTML + "; charset=utf-8").result(page.html());
    }
  }

  private static void sendMissing(Context context, Page page) {
    context.status(404).header("Cache-Control", "no-cache");
    context.contentType(HTML + "; charset=utf-8").result(page.html());
  }

  private static Page page(String file) {
    return Page.of(PageText.of(file));
  }
}
