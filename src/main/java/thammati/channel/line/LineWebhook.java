package thammati.channel.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.inbox.Arrival;
import thammati.inbox.Inbox;
import thammati.inbox.Webhook;

/** Where LINE calls: the signature is checked before anything is read. */
public final class LineWebhook implements Webhook {
  /** Where LINE is told to call. */
  public static final String PATH = "/webhook/line";

  static final String SIGNATURE = "X-Line-Signature";

  /** Member of a body that only tries what would be sent. LINE, which signs it, never says so. */
  static final String REHEARSAL = "thammati_rehearsal";

  private static final Logger LOG = LoggerFactory.getLogger(LineWebhook.class);

  private final LineSignature signature;
  private final Inbox inbox;
  private final LineHandler handler;
  private final LineArrivals arrivals;
  private final ObjectMapper json = new ObjectMapper();

  /** Takes calls signed so into the inbox; has the handler try what is only tried. */
  public LineWebhook(
      LineSignature signature, Inbox inbox, LineHandler handler, LineArrivals arrivals) {
    this.handler = handler;
    this.signature = signature;
    this.inbox = inbox;
    this.arrivals = arrivals;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Reply receive(Call call) {
    byte[] body = call.body();
    if (!signature.matches(body, call.header(SIGNATURE))) {
      return Reply.refused(401, "wrong signature: compare THAMMATI_LINE_CHANNEL_SECRET");
    }
    JsonNode request;
    try {
      request = json.readTree(body);
    } catch (IOException e) {
      return Reply.refused(400, "no JSON");
    }
    JsonNode events = request.path("events");
    if (!events.isArray()) return Reply.refused(400, "no events");
    if (request.has(REHEARSAL)) return rehearsed(events, request.path(REHEARSAL));
    String destination = request.path("destination").asText("");
    List<Arrival> read = new ArrayList<>();
    for (JsonNode event : events) arrivals.read(event, destination).ifPresent(read::add);
    int news = inbox.accept(read);
    // What came before may be answered already, and an indicator behind its answer would stay.
    if (news == read.size() && inbox.isBusy()) handler.heard(read);
    LOG.debug("{} events, {} of them for us, {} new", events.size(), read.size(), news);
    return Reply.OK;
  }

  private Reply rehearsed(JsonNode events, JsonNode rehearsal) {
    String question = events.path(0).path("message").path("text").asText("");
    List<String> before = new ArrayList<>();
    rehearsal.path("after").forEach(q -> before.add(q.asText("")));
    String sent = handler.rehearse(question, before);
    return new Reply(200, "application/json; charset=utf-8", sent, false);
  }
}
