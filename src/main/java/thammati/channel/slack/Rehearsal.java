package thammati.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import thammati.inbox.Outbox.Draft;

/**
 * Tries Slack without an account: an event signed as Slack would, put to a server that runs, which
 * answers with the calls it would make.
 */
public final class Rehearsal {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType TYPE = MediaType.get("application/json");
  private static final String NOBODY = "USIMULATED";

  private final SlackSignature signature;
  private final InstantSource clock;

  /** Signs with the secret that the server has. */
  public Rehearsal(SlackSignature signature, InstantSource clock) {
    this.signature = signature;
    this.clock = clock;
  }

  /**
   * What the server said.
   *
   * @param status an HTTP status; 200 where {@code body} tells calls
   */
  public record Told(int status, String body) {}

  /**
   * Puts a question, as a direct message.
   *
   * @param server address of the server, without a slash at its end
   * @throws IOException if no server answers there
   */
  public Told ask(String server, String question) throws IOException {
    String ts = clock.instant().getEpochSecond() + ".000100";
    ObjectNode event = JSON.createObjectNode();
    event.put("type", "message").put("channel_type", "im").put("channel", "DSIMULATED");
    event.put("user", NOBODY).put("ts", ts).put("text", Harmless.escape(question));
    ObjectNode body = JSON.createObjectNode();
    body.put("type", "event_callback").put("team_id", "TSIMULATED").put("event_id", "Ev" + ts);
    body.set("event", event);
    return post(server, body);
  }

  /** Has a message checked for the resolutions it cites. */
  public Told check(String server, String message) throws IOException {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", "message_action").put("callback_id", IncomingReader.SHORTCUT);
    body.putObject("team").put("id", "TSIMULATED");
    body.putObject("user").put("id", NOBODY);
    body.putObject("message").put("text", Harmless.escape(message));
    return post(server, body.put("trigger_id", "simulated"));
  }

  private Told post(String server, ObjectNode body) throws IOException {
    byte[] bytes =
        body.put(IncomingReader.REHEARSAL, true).toString().getBytes(StandardCharsets.UTF_8);
    String now = Long.toString(clock.instant().getEpochSecond());
    Request request =
        new Request.Builder()
            .url(server + SlackWebhook.PATH)
            .header(SlackSignature.TIMESTAMP, now)
            .header(SlackSignature.SIGNATURE, signature.of(now, bytes))
            .post(RequestBody.create(bytes, TYPE))
            .build();
    OkHttpClient client =
        new OkHttpClient.Builder().callTimeout(java.time.Duration.ofSeconds(60)).build();
    try (Response response = client.newCall(request).execute()) {
      return new Told(response.code(), response.body().string());
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
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
