package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.LineCalls;
import thammati.support.LinePlatform.Seen;
import thammati.support.Waiting;

/** Everything that LINE may tell. */
class LineKindsTest extends LineServed {
  /** Bodies of all kinds that LINE documents, as of August 2026; the time runs on through them. */
  @Test
  void everyDocumentedKindIsAcknowledgedAndWhatConcernsUsAnswered() throws Exception {
    for (JsonNode kind : kinds()) {
      String name = kind.path("name").asText();
      ObjectNode event = (ObjectNode) kind.path("event");
      if (event.has("replyToken")) line.token(event.path("replyToken").asText());
      assertThat(calls.call(event).statusCode()).as(name).isEqualTo(200);
      String id = event.path("webhookEventId").asText();
      String kept = kind.path("kept").asText();
      assertThat(Rows.of(folder, "SELECT kind FROM inbox WHERE event = '" + id + "'"))
          .as(name)
          .isEqualTo(kept.isEmpty() ? List.of() : List.of(kept));
      String said = kind.path("said").asText();
      if (said.isEmpty()) continue;
      Seen seen = line.next();
      assertThat(seen.to()).as(name).isEqualTo(event.path("replyToken").asText());
      assertThat(seen.messages().toString()).as(name).contains(said);
    }
    Waiting.until("the end", () -> Rows.of(folder, OPEN).isEmpty());
    assertThat(Rows.of(folder, "SELECT reason FROM inbox WHERE state = 'failed'")).isEmpty();
    assertThat(line.isQuiet()).isTrue();
    assertThat(line.faults()).isEmpty();
  }

  @Test
  void inStandbyNoKindIsAnsweredAndOnlyWhatIsTakenBackRead() throws Exception {
    for (JsonNode kind : kinds()) {
      ObjectNode event = ((ObjectNode) kind.path("event")).put("mode", "standby");
      if (event.has("replyToken")) line.token(event.path("replyToken").asText());
      assertThat(calls.call(event).statusCode()).isEqualTo(200);
    }
    Waiting.until("the end", () -> Rows.of(folder, OPEN).isEmpty());
    assertThat(Rows.of(folder, "SELECT DISTINCT kind FROM inbox")).containsExactly("RECALLED");
    assertThat(line.calls()).isEmpty();
  }

  private static final String OPEN = "SELECT event FROM inbox WHERE state IN ('queued', 'working')";

  private List<JsonNode> kinds() throws Exception {
    List<JsonNode> kinds = new ArrayList<>();
    try (InputStream file = getClass().getResourceAsStream("line/webhook.jsonl")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String kind : all.lines().toList()) kinds.add(json.readTree(kind));
    }
    assertThat(kinds).hasSizeGreaterThan(40);
    return kinds;
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "video", "audio", "file", "location", "sticker", "somethingNew"})
  void whatIsNoTextIsAnsweredInWords(String kind) throws Exception {
    ObjectNode event = event("i1", "message", now()).put("replyToken", line.token("t"));
    event.putObject("message").put("type", kind).put("id", "1").put("packageId", "1");
    calls.call(event);
    assertThat(line.next().messages().path(0).path("text").asText()).contains("ข้อความ");
  }

  @Test
  void verifyButtonIsAnswered() throws Exception {
    assertThat(calls.call("{\"destination\":\"" + LineCalls.US + "\",\"events\":[]}").statusCode())
        .isEqualTo(200);
  }
}
