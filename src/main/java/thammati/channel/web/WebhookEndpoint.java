package thammati.channel.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Objects;
import thammati.inbox.Webhook;

/** An address at which a platform of messages calls. */
final class WebhookEndpoint implements Handler {
  /** What LINE and Slack send at most is far below. */
  private static final int MOST_BYTES = 2 << 20;

  private final Webhook webhook;

  WebhookEndpoint(Webhook webhook) {
    this.webhook = webhook;
  }

  @Override
  public void handle(Context context) throws IOException {
    // Read past Javalin, which would cut at what a page may send; never as text, since a signature
    // is made of bytes.
    byte[] body = context.bodyInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) throw new Problem(413, "large", "detail", "" + MOST_BYTES);
    Webhook.Reply reply = webhook.receive(new Received(body, context));
    if (reply.noRetry()) context.header("X-Slack-No-Retry", "1");
    context.status(reply.status()).contentType(reply.type()).result(reply.body());
  }

  private static final class Received implements Webhook.Call {
    private final byte[] body;
    private final Context context;

    Received(byte[] body, Context context) {
      this.body = body;
      this.context = context;
    }

    @Override
    public byte[] body() {
      return body;
    }

    @Override
    public String header(String name) {
      return Objects.requireNonNullElse(context.header(name), "");
    }
  }
}
