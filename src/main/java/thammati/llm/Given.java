package thammati.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thammati.answer.Asked;
import thammati.answer.Explanation.Read;

/** What models are given besides what they are told: data, as JSON. */
final class Given {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Given() {}

  /** A question that is to be put into words to search by. */
  static String forReading(Asked asked) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("question", Screen.shown(asked.question()));
    all.put("history", earlier(asked.history()));
    all.put("read", read(asked.read()));
    return json(all);
  }

  /** Earlier questions, oldest first. */
  static List<String> earlier(List<String> history) {
    return history.stream().map(Screen::shown).toList();
  }

  /** How the question was read, without names of resolutions. */
  static List<Map<String, String>> read(List<Read> read) {
    return read.stream()
        .map(part ->
            Map.of(
                "kind", part.kind(),
                "said", Screen.shown(part.said()),
                "meaning", part.kind().startsWith("carried_") ? "" : Screen.shown(part.meaning())))
        .toList();
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of words are always JSON", e);
    }
  }
}
