package thammati.channel.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import thammati.inbox.SignedCall;

/** Calls as LINE would make them, to try a server without an account. */
public final class LineRehearsal {
  private final ObjectMapper json = new ObjectMapper();
  private final LineSignature signature;
  private final InstantSource clock;

  /** Signs with the secret that the server has. */
  public LineRehearsal(LineSignature signature, InstantSource clock) {
    this.signature = signature;
    this.clock = clock;
  }

  /**
   * Someone asks; the server tells what it would send, and keeps nothing.
   *
   * @param before what was asked before, oldest first
   */
  public SignedCall asking(String question, List<String> before) {
    ObjectNode call = call(question);
    before.forEach(call.putObject(LineWebhook.REHEARSAL).putArray("after")::add);
    return signed(call);
  }

  /** Someone asks in earnest. */
  public SignedCall inEarnest(String question) {
    return signed(call(question));
  }

  private ObjectNode call(String question) {
    String name = "rehearsal-" + UUID.randomUUID();
    ObjectNode call = json.createObjectNode().put("destination", "rehearsal");
    ObjectNode event = call.putArray("events").addObject();
    event.put("type", "message").put("mode", "active").put("timestamp", clock.millis());
    event.put("webhookEventId", name).put("replyToken", name);
    event.putObject("source").put("type", "user").put("userId", "Urehearsal");
    event.putObject("deliveryContext").put("isRedelivery", false);
    event.putObject("message").put("type", "text").put("id", name).put("text", question);
    return call;
  }

  private SignedCall signed(ObjectNode call) {
    String body = call.toString();
    String signed = signature.of(body.getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers =
        Map.of(LineWebhook.SIGNATURE, signed, "Content-Type", "application/json; charset=utf-8");
    return new SignedCall(LineWebhook.PATH, headers, body);
  }
}
