package thammati.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a model says as JSON: no field twice, not deep, nothing before or behind but what some
 * models always add, their thoughts and a fence of code.
 */
final class StrictJson {
  private static final int DEEPEST = 6;
  private static final Pattern THOUGHTS = Pattern.compile("(?s)^\\s*<think>.*?</think>");
  private static final Pattern FENCE =
      Pattern.compile("(?s)^\\s*```(?:json)?\\s*(.*?)\\s*```\\s*$");

  private static final ObjectReader STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private StrictJson() {}

  /** The JSON that a whole answer is, less thoughts and fence; empty if it is none. */
  static Optional<JsonNode> bare(String all) {
    String json = THOUGHTS.matcher(all).replaceFirst("");
    var fenced = FENCE.matcher(json);
    return read(fenced.matches() ? fenced.group(1) : json);
  }

  /** The JSON that a text is; empty if it is none. */
  static Optional<JsonNode> read(String text) {
    try {
      return Optional.of(STRICT.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Whether it is an object of these fields and no others. */
  static boolean hasExactly(JsonNode node, String... names) {
    Set<String> has = new HashSet<>();
    node.fieldNames().forEachRemaining(has::add);
    return node.isObject() && has.equals(Set.of(names));
  }
}
