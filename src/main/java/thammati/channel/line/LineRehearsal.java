package thammati.channel.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/** A call as LINE would make it, whose answer is kept and goes nowhere. */
public final class LineRehearsal {
  private static final int TIMEOUT_MS = 10_000;

  private final ObjectMapper json = new ObjectMapper();
  private final InstantSource clock;

  /** Happens by the clock. */
  public LineRehearsal(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A call.
   *
   * @param event its event's name, by which its answer is found in the outbox
   * @param body what is posted, to be signed
   */
  public record Call(String event, String body) {}

  /**
   * Makes a call to a server.
   *
   * @param server its address
   * @param secret what the call is signed with
   * @return the status it answers
   */
  public int post(Call call, URI server, String secret) throws IOException {
    byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
    var connection = (HttpURLConnection) server.resolve(LineWebhook.PATH).toURL().openConnection();
    connection.setConnectTimeout(TIMEOUT_MS);
    connection.setReadTimeout(TIMEOUT_MS);
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
    connection.setRequestProperty(LineWebhook.SIGNATURE, new LineSignature(secret).of(body));
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    return connection.getResponseCode();
  }

  /** A call in which the user who rehearses asks something. */
  public Call asking(String question) {
    String name = "rehearsal-" + UUID.randomUUID();
    ObjectNode call = json.createObjectNode().put("destination", "rehearsal");
    ObjectNode event = call.putArray("events").addObject();
    event.put("type", "message").put("mode", "active").put("timestamp", clock.millis());
    event.put("webhookEventId", name).put("replyToken", LineTokens.dry(name));
    event.putObject("source").put("type", "user").put("userId", "Urehearsal");
    event.putObject("deliveryContext").put("isRedelivery", false);
    event.putObject("message").put("type", "text").put("id", name).put("text", question);
    return new Call(name, call.toString());
  }
}
