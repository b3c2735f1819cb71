package thammati.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Messages of LINE as lines of a terminal, so that one can read what people would see. */
public final class LinePreview {
  private static final String RULE = "─".repeat(56);

  private LinePreview() {}

  /** The messages of requests that send some, with what they take of LINE's limits. */
  public static String of(String requests) throws JsonProcessingException {
    List<String> lines = new ArrayList<>();
    int n = 0;
    for (JsonNode message :
        new ObjectMapper()
            .readTree(requests).findValues("messages").stream()
                .flatMap(JsonNode::valueStream)
                .toList()) {
      lines.add("── " + ++n + " ── " + measure(message));
      if (message.path("type").asText().equals("flex")) container(message.path("contents"), lines);
      else box(List.of(message.path("text").asText()), lines);
      List<String> quick = new ArrayList<>();
      for (JsonNode item : message.path("quickReply").path("items")) {
        quick.add("( " + item.path("action").path("label").asText() + " )");
      }
      if (!quick.isEmpty()) lines.add(String.join(" ", quick));
    }
    // Documents are hostile until checked: a terminal obeys control characters.
    return String.join("\n", lines).replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
  }

  private static String measure(JsonNode message) {
    if (!message.path("type").asText().equals("flex")) {
      return "text " + message.path("text").asText().length() + "/" + LineText.TEXT;
    }
    JsonNode contents = message.path("contents");
    boolean carousel = contents.path("type").asText().equals("carousel");
    int bytes = contents.toString().getBytes(StandardCharsets.UTF_8).length;
    int most = carousel ? LineText.CAROUSEL_BYTES : LineText.BUBBLE_BYTES;
    return (carousel ? "carousel " : "bubble ")
        + bytes
        + "/"
        + most
        + " bytes, altText "
        + message.path("altText").asText().length()
        + "/"
        + LineText.ALT;
  }

  private static void container(JsonNode contents, List<String> lines) {
    if (contents.path("type").asText().equals("carousel")) {
      for (JsonNode bubble : contents.path("contents")) container(bubble, lines);
      return;
    }
    List<String> words = new ArrayList<>();
    for (String block : List.of("header", "body", "footer")) {
      component(contents.path(block), block.equals("header"), words);
    }
    box(words, lines);
  }

  private static void component(JsonNode component, boolean header, List<String> words) {
    switch (component.path("type").asText()) {
      case "box" -> component.path("contents").forEach(c -> component(c, header, words));
      case "text" -> {
        String text = component.path("text").asText();
        boolean large = component.path("size").asText().equals("xxl");
        words.add(header ? "▌" + text + "▐" : large ? "» " + text + " «" : text);
      }
      case "button" -> {
        JsonNode action = component.path("action");
        String leads = action.path("uri").asText(action.path("data").asText());
        words.add("[ " + action.path("label").asText() + " ] → " + leads);
      }
      default -> {}
    }
  }

  private static void box(List<String> words, List<String> lines) {
    lines.add("┌" + RULE);
    words.forEach(w -> w.lines().forEach(l -> lines.add("│ " + l)));
    lines.add("└" + RULE);
  }
}
