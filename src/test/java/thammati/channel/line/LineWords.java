package thammati.channel.line;

import com.fasterxml.jackson.databind.JsonNode;

/** The words of an answer, put together again from its messages. */
public final class LineWords {
  private LineWords() {}

  /** From the bubble's lines and the texts behind it. */
  public static String of(JsonNode messages) {
    StringBuilder words = new StringBuilder();
    for (JsonNode part : messages.path(0).path("contents").path("body").path("contents")) {
      // Only the lines of the answer have this size.
      if (!part.path("size").asText().equals("md")) continue;
      boolean goesOn = part.path("margin").asText().equals("none");
      if (!words.isEmpty() && !goesOn) words.append('\n');
      words.append(part.path("text").asText());
    }
    for (int i = 1; i < messages.size(); i++) {
      if (messages.path(i).path("type").asText().equals("text")) {
        words.append(messages.path(i).path("text").asText());
      }
    }
    return words.toString();
  }
}
