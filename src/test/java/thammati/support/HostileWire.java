package thammati.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A server whose every word is hostile, at the border of the browser. */
public final class HostileWire {
  /** Those that decide the shape of a document rather than being shown. */
  private static final List<String> SHAPE =
      List.of("outcome", "question", "resolution", "id", "seal");

  private HostileWire() {}

  /** The document with the next attack in every text but those that decide its shape. */
  public static JsonNode poisoned(JsonNode node, Supplier<String> attacks) {
    JsonNode copy = node.deepCopy();
    poison(copy, attacks);
    return copy;
  }

  private static void poison(JsonNode node, Supplier<String> attacks) {
    if (node instanceof ObjectNode object) {
      for (String field : object.propertyStream().map(Map.Entry::getKey).toList()) {
        if (SHAPE.contains(field)) continue;
        if (object.get(field).isTextual()) object.put(field, attacks.get());
        else poison(object.get(field), attacks);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isTextual()) array.set(i, array.textNode(attacks.get()));
        else poison(array.get(i), attacks);
      }
    }
  }

  /** Answers with the document as a stream of events. */
  public static void stream(Route route, JsonNode answer) {
    StringBuilder events = new StringBuilder();
    for (JsonNode c : answer.path("citations")) {
      events.append("event: citation\ndata: ").append(c).append("\n\n");
    }
    for (JsonNode s : answer.path("statements")) {
      events.append("event: statement\ndata: ").append(s).append("\n\n");
    }
    events.append("event: done\ndata: ").append(answer).append("\n\n");
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/event-stream; charset=utf-8")
            .setBody(events.toString()));
  }

  /** Answers with the document. */
  public static void document(Route route, JsonNode body) {
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(body.toString()));
  }

  /** No element that the pages do not make, no address that is not theirs or plain http. */
  public static void assertInert(Page page) {
    assertThat(
            page.locator(
                "iframe, object, embed, base, style, math, template, form[action*=attacker],"
                    + " [onerror], [onload], [onclick], [onfocus], [onmouseover], [ontoggle]"))
        .hasCount(0);
    assertThat(page.locator("body script, img:not([src='/favicon.svg'])")).hasCount(0);
    assertThat(
            page.evaluate(
                "[...document.links].every(a => ['http:', 'https:'].includes(a.protocol))"))
        .isEqualTo(true);
  }

  /** The exported file has no markup and no link but those of our own making. */
  public static void assertExportIsPlain(Page page) throws IOException {
    Download download = page.waitForDownload(() -> page.getByTestId("export").click());
    assertThat(Files.readString(download.path()).replaceAll("<https?://[^<>\\s]*>", ""))
        .doesNotContainPattern("(?<!\\\\)<[a-zA-Z/!]")
        .doesNotContainPattern("(?<!\\\\)\\]\\(");
  }
}
