package thammati.channel.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's rules for what it is sent, after its reference of blocks, elements and text objects. */
final class SlackLimits {
  private static final int MOST_BLOCKS = 50;
  private static final int MOST_BLOCKS_JSON = 13_200;
  private static final int MOST_TEXT = 40_000;
  private static final Set<String> MENTIONS = Set.of("user", "usergroup", "channel", "broadcast");

  private SlackLimits() {}

  /** What Slack would refuse of blocks; empty if nothing. */
  static List<String> brokenBy(JsonNode blocks) {
    List<String> broken = new ArrayList<>();
    if (blocks.size() > MOST_BLOCKS) broken.add("invalid_blocks: " + blocks.size() + " blocks");
    int json = blocks.toString().length();
    if (json > MOST_BLOCKS_JSON) broken.add("msg_blocks_too_long: " + json);
    Set<String> ids = new HashSet<>();
    for (JsonNode block : blocks) {
      String id = block.path("block_id").asText();
      if (id.length() > 255) broken.add("block_id is too long");
      if (!id.isEmpty() && !ids.add(id)) broken.add("block_id " + id + " twice");
      switch (block.path("type").asText()) {
        case "section" -> text(block.path("text"), 3_000, broken);
        case "header" -> text(block.path("text"), 150, broken);
        case "divider" -> {}
        case "context" -> elements(block, 10, broken);
        case "actions" -> elements(block, 25, broken);
        case "context_actions" -> elements(block, 5, broken);
        case "rich_text" -> richText(block, broken);
        case "markdown" -> text(block, 12_000, broken);
        default -> broken.add("unsupported type: " + block.path("type"));
      }
    }
    return broken;
  }

  /** What Slack would refuse of the text beside the blocks. */
  static List<String> brokenBy(String text) {
    return text.length() > MOST_TEXT ? List.of("msg_too_long") : List.of();
  }

  /** What is alive in blocks and is no page below the address. */
  static List<String> foreign(JsonNode blocks, String ours) {
    List<String> foreign = new ArrayList<>();
    for (JsonNode text : blocks.findParents("text")) {
      JsonNode words = text.path("text");
      if (!words.isTextual()) continue;
      boolean mrkdwn = text.path("type").asText().equals("mrkdwn");
      boolean markdown = text.path("type").asText().equals("markdown");
      String read = words.textValue();
      foreign.addAll(
          mrkdwn
              ? SlackMarkup.liveInMrkdwn(read)
              : markdown ? SlackMarkup.liveInMarkdown(read) : SlackMarkup.liveInWords(read));
    }
    for (String url : blocks.findValuesAsText("url")) {
      if (ours.isEmpty() || !url.startsWith(ours + "/#/resolutions/")) foreign.add(url);
    }
    for (JsonNode typed : blocks.findParents("type")) {
      String type = typed.path("type").asText();
      if (MENTIONS.contains(type) || type.equals("image")) foreign.add(typed.toString());
    }
    return foreign;
  }

  private static void elements(JsonNode block, int most, List<String> broken) {
    JsonNode elements = block.path("elements");
    if (elements.isEmpty() || elements.size() > most) broken.add(elements.size() + " elements");
    Set<String> actions = new HashSet<>();
    for (JsonNode element : elements) {
      String action = element.path("action_id").asText();
      if (action.length() > 255) broken.add("action_id is too long");
      if (!action.isEmpty() && !actions.add(action)) broken.add("action_id " + action + " twice");
      switch (element.path("type").asText()) {
        case "button" -> button(element, broken);
        case "feedback_buttons" -> {
          button(element.path("positive_button"), broken);
          button(element.path("negative_button"), broken);
        }
        default -> broken.add("unsupported element: " + element.path("type"));
      }
    }
  }

  private static void button(JsonNode button, List<String> broken) {
    text(button.path("text"), 75, broken);
    int value = button.path("value").asText().length();
    if (value == 0 || value > 2_000) broken.add("value of " + value);
    if (button.path("url").asText().length() > 3_000) broken.add("url is too long");
    if (button.path("accessibility_label").asText().length() > 75) broken.add("label is too long");
  }

  private static void text(JsonNode object, int most, List<String> broken) {
    int length = object.path("text").asText().length();
    if (length == 0 || length > most) broken.add("text of " + length + ", most is " + most);
  }

  private static void richText(JsonNode block, List<String> broken) {
    if (block.path("elements").isEmpty()) broken.add("no elements");
    for (JsonNode section : block.path("elements")) {
      if (section.path("elements").isEmpty()) broken.add("no elements in a section");
      for (JsonNode element : section.path("elements")) {
        switch (element.path("type").asText()) {
          case "text" -> text(element, 3_000, broken);
          case "link" -> {
            text(element, 3_000, broken);
            if (element.path("url").asText().length() > 3_000) broken.add("url is too long");
          }
          default -> broken.add("unsupported: " + element.path("type"));
        }
      }
    }
  }
}
