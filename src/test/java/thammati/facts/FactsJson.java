package thammati.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of one resolution in the form that the gold and the command share. */
final class FactsJson {
  private FactsJson() {}

  /** The entries of a list; one entry where a single value stands; none where it is missing. */
  static List<JsonNode> list(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) return List.of();
    if (!value.isArray()) return List.of(value);
    List<JsonNode> list = new ArrayList<>();
    value.forEach(list::add);
    return list;
  }

  static List<String> strings(JsonNode node, String field) {
    return list(node, field).stream().map(JsonNode::asText).toList();
  }

  static List<JsonNode> required(JsonNode node, String field) {
    return list(node, field).stream().filter(n -> !isNeutral(n)).toList();
  }

  static List<JsonNode> neutral(JsonNode node, String field) {
    return list(node, field).stream().filter(FactsJson::isNeutral).toList();
  }

  static boolean isNeutral(JsonNode fact) {
    return fact.path("optional").asBoolean();
  }

  /** The text of a field, empty where it is missing or null. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() ? "" : value.asText();
  }

  /** Day and agenda number. */
  static String key(JsonNode resolution) {
    return text(resolution, "date") + "/" + text(resolution, "item");
  }

  static JsonNode nothing() {
    return MissingNode.getInstance();
  }
}
