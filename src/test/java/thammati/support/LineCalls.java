package thammati.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import thammati.channel.line.LineSignature;

/**
 * Calls as LINE makes them, written after its documentation: waits two seconds for an answer, and
 * delivers again what was not acknowledged by then.
 */
public final class LineCalls implements AutoCloseable {
  /** What LINE signs with. */
  public static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";

  /** Our own user. */
  public static final String US = "U8e742f61d673b39c7fff3cecb7536ef0";

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int REDELIVERIES = 3;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  public LineCalls(String address) {
    this.address = URI.create(address);
  }

  /** Calls with events, signed. */
  public HttpResponse<String> call(ObjectNode... events) throws Exception {
    return call(body(List.of(events)));
  }

  /** Calls with a body, signed. */
  public HttpResponse<String> call(String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return call(bytes, new LineSignature(SECRET).of(bytes));
  }

  /** Calls with a body and whatever signature. */
  public HttpResponse<String> call(byte[] body, String signature) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "LineBotWebhook/2.0")
            .POST(BodyPublishers.ofByteArray(body));
    if (!signature.isEmpty()) request.header("x-line-signature", signature);
    for (int again = 0; ; again++) {
      try {
        return client.send(request.build(), BodyHandlers.ofString());
      } catch (HttpTimeoutException e) {
        if (again == REDELIVERIES) throw e;
      }
    }
  }

  /** A body with events. */
  public static String body(List<ObjectNode> events) throws JsonProcessingException {
    ObjectNode body = JSON.createObjectNode().put("destination", US);
    body.putArray("events").addAll(events);
    return JSON.writeValueAsString(body);
  }

  /** An event of a kind that happened in a chat with one user. */
  public static ObjectNode event(String id, String type, long at) {
    ObjectNode event = JSON.createObjectNode();
    event.put("type", type).put("mode", "active").put("timestamp", at);
    event.putObject("source").put("type", "user").put("userId", "U1");
    event.put("webhookEventId", id);
    event.putObject("deliveryContext").put("isRedelivery", false);
    return event;
  }

  /** A text message of a user. */
  public static ObjectNode text(String id, String token, String text, long at) {
    ObjectNode event = event(id, "message", at).put("replyToken", token);
    event
        .putObject("message")
        .put("type", "text")
        .put("id", "m-" + id)
        .put("quoteToken", "q3Plxr4AgKd")
        .put("text", text);
    return event;
  }

  /** A text message of that user. */
  public static ObjectNode by(ObjectNode event, String user) {
    ((ObjectNode) event.path("source")).put("userId", user);
    return event;
  }

  /** The same in a group. */
  public static ObjectNode inGroup(ObjectNode event, String group) {
    ((ObjectNode) event.path("source")).put("type", "group").put("groupId", group);
    return event;
  }

  /** The same in a room of several users. */
  public static ObjectNode inRoom(ObjectNode event, String room) {
    ((ObjectNode) event.path("source")).put("type", "room").put("roomId", room);
    return event;
  }

  /** The same with a mention of us at a place of its text. */
  public static ObjectNode mentioning(ObjectNode event, int index, int length) {
    ((ObjectNode) event.path("message"))
        .putObject("mention")
        .putArray("mentionees")
        .addObject()
        .put("index", index)
        .put("length", length)
        .put("type", "user")
        .put("userId", US)
        .put("isSelf", true);
    return event;
  }

  /** A message is taken back. */
  public static ObjectNode unsend(String id, String message, long at) {
    ObjectNode event = event(id, "unsend", at);
    event.putObject("unsend").put("messageId", message);
    return event;
  }

  /** A button is tapped. */
  public static ObjectNode postback(String id, String token, String data, long at) {
    ObjectNode event = event(id, "postback", at).put("replyToken", token);
    event.putObject("postback").put("data", data);
    return event;
  }

  @Override
  public void close() {
    client.close();
  }
}
