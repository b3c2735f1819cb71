package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that Slack may tell. */
class SlackKindsTest extends SlackServed {
  /** Events, subtypes of messages, interactions and forms that Slack documents, as of 2026. */
  @Test
  void everyDocumentedKindIsAcknowledgedAndWhatConcernsUsAnswered() throws Exception {
    List<JsonNode> kinds = kinds();
    assertThat(kinds.size()).isGreaterThanOrEqualTo(180);
    List<String> answered = new ArrayList<>();
    for (JsonNode kind : kinds) {
      String name = kind.path("name").asText();
      assertThat(caller.post(body(kind)).statusCode()).as(name).isEqualTo(200);
      assertThat(rows("SELECT kind FROM inbox WHERE event = '" + kind.path("key").asText() + "'"))
          .as(name)
          .isEqualTo(kept(kind));
      String thread = kind.path("answers").asText();
      if (!thread.isEmpty()) answered.add(thread);
    }
    assertThat(rows("SELECT count(*) FROM inbox"))
        .containsExactly(String.valueOf(kinds.stream().filter(k -> !kept(k).isEmpty()).count()));
    slack.await("the end", () -> rows(OPEN).isEmpty());
    assertThat(rows("SELECT event FROM inbox WHERE state = 'failed'")).isEmpty();
    for (String thread : answered) assertThat(words(answer(thread))).contains("4,275 ต้น");
    assertThat(slack.calls("chat.postMessage").size() + slack.calls("chat.startStream").size())
        .isEqualTo(answered.size());
  }

  private static final String OPEN = "SELECT event FROM inbox WHERE state IN ('queued', 'working')";

  private List<JsonNode> kinds() throws Exception {
    List<JsonNode> kinds = new ArrayList<>();
    try (InputStream file = getClass().getResourceAsStream("slack/webhook.jsonl")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) kinds.add(json.readTree(line));
    }
    return kinds;
  }

  private static List<String> kept(JsonNode kind) {
    String kept = kind.path("kept").asText();
    return kept.isEmpty() ? List.of() : List.of(kept);
  }

  /** As it comes over the wire; "@reply" stands for an address that takes an answer. */
  private static String body(JsonNode kind) {
    String body = kind.path("body").toString().replace("@reply", replyAddress());
    if (kind.path("form").asText().isEmpty()) return body;
    if (kind.path("form").asText().equals("payload")) return "payload=" + encoded(body);
    List<String> pairs = new ArrayList<>();
    kind.path("body")
        .properties()
        .forEach(field -> {
          String value = field.getValue().asText().replace("@reply", replyAddress());
          pairs.add(field.getKey() + "=" + encoded(value));
        });
    return String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
