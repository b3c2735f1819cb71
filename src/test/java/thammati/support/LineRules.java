package thammati.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What LINE's documentation says of requests that send messages. */
public final class LineRules {
  private static final Set<String> COMPONENTS =
      Set.of("text", "button", "box", "separator", "filler");
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?");

  private LineRules() {}

  /** What is wrong with a request; empty if nothing. */
  public static Optional<String> wrong(JsonNode request, int bytes) {
    try {
      check(bytes <= 2 << 20, "request of " + bytes + " bytes");
      JsonNode messages = request.path("messages");
      check(messages.isArray() && !messages.isEmpty(), "no messages");
      check(messages.size() <= 5, messages.size() + " messages");
      for (JsonNode message : messages) message(message);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void message(JsonNode message) {
    switch (message.path("type").asText()) {
      case "text" -> words(message, "text", 5000);
      case "flex" -> {
        words(message, "altText", 1500);
        container(message.path("contents"));
      }
      default -> throw new IllegalArgumentException("message " + message.path("type"));
    }
    JsonNode items = message.path("quickReply").path("items");
    check(items.size() <= 13, items.size() + " quick replies");
    for (JsonNode item : items) {
      check(item.path("type").asText().equals("action"), "quick reply without type");
      action(item.path("action"), 20);
    }
  }

  private static void container(JsonNode contents) {
    int bytes = contents.toString().getBytes(StandardCharsets.UTF_8).length;
    if (contents.path("type").asText().equals("carousel")) {
      check(bytes <= 50_000, "carousel of " + bytes + " bytes");
      JsonNode bubbles = contents.path("contents");
      check(bubbles.size() >= 1 && bubbles.size() <= 12, bubbles.size() + " bubbles");
      for (JsonNode bubble : bubbles) container(bubble);
      return;
    }
    check(contents.path("type").asText().equals("bubble"), "container " + contents.path("type"));
    check(bytes <= 30_000, "bubble of " + bytes + " bytes");
    for (String block : new String[] {"header", "body", "footer"}) {
      if (contents.has(block)) component(contents.path(block));
    }
  }

  private static void component(JsonNode component) {
    String type = component.path("type").asText();
    check(COMPONENTS.contains(type), "component " + type);
    for (String color : new String[] {"color", "backgroundColor"}) {
      if (component.has(color)) {
        check(COLOR.matcher(component.path(color).asText()).matches(), color);
      }
    }
    switch (type) {
      case "text" -> words(component, "text", 2000);
      case "button" -> action(component.path("action"), 40);
      case "box" -> {
        check(!component.path("contents").isEmpty(), "empty box");
        for (JsonNode inside : component.path("contents")) component(inside);
      }
      default -> {}
    }
  }

  private static void action(JsonNode action, int label) {
    String words = action.path("label").asText();
    check(!words.isBlank() && characters(words) <= label, "label '" + words + "'");
    switch (action.path("type").asText()) {
      case "uri" -> {
        String uri = action.path("uri").asText();
        check(uri.matches("https?://[!-~]+") && uri.length() <= 1000, "uri " + uri);
      }
      case "postback" -> {
        words(action, "data", 300);
        if (action.has("displayText")) words(action, "displayText", 300);
      }
      case "message" -> words(action, "text", 300);
      default -> throw new IllegalArgumentException("action " + action);
    }
  }

  private static void words(JsonNode node, String name, int most) {
    String words = node.path(name).asText();
    check(!words.isBlank(), name + " is blank");
    check(words.length() <= most, name + " of " + words.length() + " units");
    check(StandardCharsets.UTF_8.newEncoder().canEncode(words), name + " has half a character");
  }

  private static int characters(String words) {
    int count = 0;
    Matcher m = GRAPHEME.matcher(words);
    while (m.find()) count++;
    return count;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) throw new IllegalArgumentException(otherwise);
  }
}
