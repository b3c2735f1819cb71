package thammati.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The gold facts; {@code gold-README.md} beside them tells where they come from. */
public final class GoldFacts {
  private GoldFacts() {}

  /** All of them, by day and agenda number. */
  public static List<JsonNode> read() throws IOException {
    try (InputStream lines = GoldFacts.class.getResourceAsStream("gold.jsonl")) {
      if (lines == null) throw new IOException("no gold.jsonl");
      return parse(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The objects in a text that has one on each line; other lines are passed over. */
  public static List<JsonNode> parse(String lines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines.lines().filter(l -> l.startsWith("{")).toList()) {
      objects.add(json.readTree(line));
    }
    return objects;
  }
}
