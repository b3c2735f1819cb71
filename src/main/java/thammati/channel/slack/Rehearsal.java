package thammati.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import thammati.inbox.Outbox.Draft;
import thammati.inbox.SignedCall;

/**
 * Calls as Slack would make them, to try a server without an account, and the calls that it says it
 * would make.
 */
public final class Rehearsal {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOBODY = "USIMULATED";

  private final SlackSignature signature;
  private final InstantSource clock;
  private final AtomicInteger asked = new AtomicInteger();

  /** Signs with the secret that the server has. */
  public Rehearsal(SlackSignature signature, InstantSource clock) {
    this.signature = signature;
    this.clock = clock;
  }

  /**
   * Someone asks in a direct message; the server tells what it would send, and keeps nothing.
   *
   * @param before what was asked before, oldest first
   */
  public SignedCall asking(String question, List<String> before) {
    return rehearsed(question(question), before);
  }

  /** Someone has a message checked for the resolutions it cites. */
  public SignedCall checking(String message) {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", "message_action").put("callback_id", IncomingReader.SHORTCUT);
    body.putObject("team").put("id", "TSIMULATED");
    body.putObject("user").put("id", NOBODY);
    body.putObject("message").put("text", Harmless.escape(message));
    return rehearsed(body.put("trigger_id", "simulated"), List.of());
  }

  /** Someone asks in earnest. */
  public SignedCall inEarnest(String question) {
    return signed(question(question));
  }

  private ObjectNode question(String question) {
    String ts = String.format(Locale.ROOT, "%d.%06d", clock.instant().getEpochSecond(), next());
    ObjectNode event = JSON.createObjectNode();
    event.put("type", "message").put("channel_type", "im").put("channel", "DSIMULATED");
    event.put("user", NOBODY).put("ts", ts).put("text", Harmless.escape(question));
    ObjectNode body = JSON.createObjectNode();
    body.put("type", "event_callback").put("team_id", "TSIMULATED").put("event_id", "Ev" + ts);
    body.set("event", event);
    return body;
  }

  private int next() {
    return asked.incrementAndGet() % 1_000_000;
  }

  private SignedCall rehearsed(ObjectNode body, List<String> before) {
    before.forEach(body.putObject(IncomingReader.REHEARSAL).putArray("after")::add);
    return signed(body);
  }

  private SignedCall signed(ObjectNode body) {
    String text = body.toString();
    String now = Long.toString(clock.instant().getEpochSecond());
    String signed = signature.of(now, text.getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers =
        Map.of(
            SlackSignature.TIMESTAMP,
            now,
            SlackSignature.SIGNATURE,
            signed,
            "Content-Type",
            "application/json");
    return new SignedCall(SlackWebhook.PATH, headers, text);
  }

  /** The calls as they would go out. */
  static String json(List<Draft> drafts) {
    ArrayNode calls = JSON.createArrayNode();
    for (Draft draft : drafts) {
      Send send = Send.read(draft.payload());
      ObjectNode call = calls.addObject().put("method", draft.target());
      if (!send.channel().isEmpty()) call.put("channel", send.channel());
      if (!send.thread().isEmpty()) call.put("thread_ts", send.thread());
      if (!send.user().isEmpty()) call.put("user", send.user());
      call.put("text", send.text());
      if (!send.blocks().isEmpty()) call.set("blocks", tree(send.blocks()));
    }
    return calls.toString();
  }

  /** The calls as one reads them in a terminal. */
  public static String readable(String calls) {
    StringBuilder out = new StringBuilder();
    int n = 0;
    for (JsonNode call : tree(calls)) {
      JsonNode blocks = call.path("blocks");
      out.append("── ").append(++n).append(" ── ").append(call.path("method").asText());
      out.append("  ").append(blocks.size()).append('/').append(Blocks.MOST).append(" blocks, ");
      out.append(blocks.toString().length()).append('/').append(Blocks.MOST_JSON);
      out.append(" characters\n");
      if (blocks.isEmpty()) out.append(call.path("text").asText()).append('\n');
      for (JsonNode block : blocks) out.append(readable(block)).append('\n');
    }
    // Documents are hostile until checked: a terminal obeys control characters.
    return out.toString().replace(Harmless.JOINER, "").replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
  }

  private static String readable(JsonNode block) {
    StringBuilder line = new StringBuilder();
    for (JsonNode section : block.path("elements")) {
      if (section.path("type").asText().equals("rich_text_section")) {
        for (JsonNode words : section.path("elements")) {
          line.append(words.path("text").asText());
          String url = words.path("url").asText();
          if (!url.isEmpty()) line.append(" <").append(url).append('>');
        }
      }
      for (JsonNode button : section.findParents("value")) {
        line.append("  ( ").append(button.path("text").path("text").asText()).append(" )");
      }
    }
    return line.toString();
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }
}
