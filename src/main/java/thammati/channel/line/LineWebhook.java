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

  private static final Logger LOG = LoggerFactory.getLogger(LineWebhook.class);

  private final LineSignature signature;
  private final Inbox inbox;
  private final LineArrivals arrivals;
  private final ObjectMapper json = new ObjectMapper();

  /** Takes calls signed so into the inbox. */
  public LineWebhook(LineSignature signature, Inbox inbox, LineArrivals arrivals) {
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
    JsonNode events;
    String destination;
    try {
      JsonNode request = json.readTree(body);
      events = request.path("events");
      destination = request.path("destination").asText("");
    } catch (IOException e) {
      return Reply.refused(400, "no JSON");
    }
    if (!events.isArray()) return Reply.refused(400, "no events");
    List<Arrival> read = new ArrayList<>();
    for (JsonNode event : events) arrivals.read(event, destination).ifPresent(read::add);
    int news = inbox.accept(read);
    LOG.debug("{} events, {} of them for us, {} new", events.size(), read.size(), news);
    return Reply.OK;
  }
}
