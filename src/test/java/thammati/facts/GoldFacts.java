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
  /** The first gold, which writers of rules may have looked at. */
  public static final String FIRST = "gold.jsonl";

  /** The second gold, held out from the writers of rules. */
  public static final String HELD_OUT = "gold-heldout.jsonl";

  /** Sums alone, of further resolutions. */
  public static final String SUMS = "gold-amounts.jsonl";

  private GoldFacts() {}

  /** All of one of the files, by day and agenda number. */
  public static List<JsonNode> read(String file) throws IOException {
    try (InputStream lines = GoldFacts.class.getResourceAsStream(file)) {
      if (lines == null) throw new IOException("no " + file);
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
