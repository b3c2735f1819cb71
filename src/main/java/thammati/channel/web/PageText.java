package thammati.channel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a page, put together from files of the folder {@code web}. A room brings only what is
 * its own, and in its first line what the frame of all rooms, {@code shell/room.html}, wants of it.
 * Parts that pages have in common stand in {@code shell} and are named by a mark.
 */
final class PageText {
  private static final String FOLDER = "/thammati/web/";

  /** What the frame of a room wants: title, script, styles, class, current place. */
  private static final Pattern ROOM = Pattern.compile("<!-- room (.*) -->\\R");

  private static final Pattern VALUE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
  private static final Pattern WANTED = Pattern.compile("\\{([a-z]+)\\}");

  /** A part, and for the masthead the entry of the navigation that is current. */
  private static final Pattern PART = Pattern.compile("<!-- shell ([a-z]+)(?: (\\S+))? -->");

  /** The script of a page, and what a script takes from another. */
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"module\" src=\"/(js/[^\"]+)\"></script>");

  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\"\\./([^\"]+)\";$");

  private PageText() {}

  /** The page of a file, whole. */
  static String of(String file) {
    String text = read(file);
    Matcher room = ROOM.matcher(text);
    String whole = room.lookingAt() ? framed(room.group(1), text.substring(room.end())) : text;
    return preloading(parts(whole));
  }

  /**
   * The page with the modules of its script named in its head: without that a browser learns of
   * each only from the one that needs it, step by step.
   */
  private static String preloading(String page) {
    return SCRIPT
        .matcher(page)
        .replaceAll(script -> {
          SequencedSet<String> modules = new LinkedHashSet<>();
          gather(script.group(1), modules);
          String links =
              modules.stream()
                  .skip(1)
                  .map(module -> "<link rel=\"modulepreload\" href=\"/" + module + "\">\n  ")
                  .collect(Collectors.joining());
          return Matcher.quoteReplacement(links + script.group());
        });
  }

  private static void gather(String module, SequencedSet<String> modules) {
    if (!modules.add(module)) return;
    String folder = module.substring(0, module.lastIndexOf('/') + 1);
    IMPORT.matcher(read(module)).results().forEach(i -> gather(folder + i.group(1), modules));
  }

  private static String framed(String told, String content) {
    Map<String, String> values = new HashMap<>(Map.of("content", content.stripTrailing()));
    VALUE.matcher(told).results().forEach(v -> values.put(v.group(1), v.group(2)));
    values.computeIfPresent("styles", (_, names) -> links(names));
    return WANTED
        .matcher(read("shell/room.html"))
        .replaceAll(w ->
            Matcher.quoteReplacement(
                Objects.requireNonNull(values.get(w.group(1)), () -> w.group(1) + " of " + told)));
  }

  private static String links(String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> "<link rel=\"stylesheet\" href=\"/css/" + name + ".css\">")
        .collect(Collectors.joining("\n  "));
  }

  private static String parts(String text) {
    return PART.matcher(text)
        .replaceAll(p -> {
          String current = Objects.requireNonNullElse(p.group(2), "none");
          String link = "<a href=\"" + current + "\" data-t";
          return Matcher.quoteReplacement(
              read("shell/" + p.group(1) + ".html")
                  .strip()
                  .replace(link, "<a href=\"" + current + "\" aria-current=\"page\" data-t"));
        });
  }

  private static String read(String file) {
    try (InputStream in = PageText.class.getResourceAsStream(FOLDER + file)) {
      return new String(
          Objects.requireNonNull(in, () -> FOLDER + file + " is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
