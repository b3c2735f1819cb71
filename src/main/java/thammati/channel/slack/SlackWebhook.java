package thammati.channel.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.inbox.Inbox;
import thammati.inbox.Webhook;

/**
 * Where Slack calls: events, commands and interactions, told apart by their bodies. Nothing is read
 * of a body whose signature is not Slack's.
 */
public final class SlackWebhook implements Webhook {
  /** The path. */
  public static final String PATH = "/webhook/slack";

  private static final Logger LOG = LoggerFactory.getLogger(SlackWebhook.class);

  private final SlackSignature signature;
  private final SlackReceiver receiver;
  private final InstantSource clock;
  private final SlackHandler handler;
  private final IncomingReader reader = new IncomingReader();

  /** Checks by the signature, keeps in the inbox; has the handler try what is only tried. */
  public SlackWebhook(
      SlackSignature signature, Inbox inbox, SlackHandler handler, InstantSource clock) {
    this.handler = handler;
    this.signature = signature;
    this.receiver = new SlackReceiver(inbox, clock);
    this.clock = clock;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Reply receive(Call call) {
    boolean genuine =
        signature.isGenuine(
            call.header(SlackSignature.TIMESTAMP),
            call.header(SlackSignature.SIGNATURE),
            call.body(),
            clock.instant());
    if (!genuine) {
      return Reply.refused(
          401, "The signature is not Slack's: check THAMMATI_SLACK_SIGNING_SECRET and the clock.");
    }
    try {
      Incoming incoming = reader.read(call.header("Content-Type"), call.body());
      if (incoming instanceof Incoming.Challenge(var challenge)) return echo(challenge);
      var rehearsed = reader.rehearsed(call.header("Content-Type"), call.body());
      if (rehearsed.isPresent()) {
        String sent = Rehearsal.json(handler.rehearse(incoming, rehearsed.get()));
        return new Reply(200, "application/json; charset=utf-8", sent, false);
      }
      LOG.debug(
          "{} retry {} {}",
          incoming.getClass().getSimpleName(),
          call.header("X-Slack-Retry-Num"),
          call.header("X-Slack-Retry-Reason"));
      receiver.keep(incoming);
      return Reply.OK;
    } catch (Bodies.Unreadable e) {
      return Reply.refused(400, "The body is none of Slack's: " + e.getMessage() + ".");
    }
  }

  private static Reply echo(String challenge) {
    String body = JsonNodeFactory.instance.objectNode().put("challenge", challenge).toString();
    return new Reply(200, "application/json", body, false);
  }
}
