package thammati.channel.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Server-sent events as the answer to a POST, each out at once. */
final class EventStream {
  private final OutputStream out;
  private final ObjectMapper json;

  EventStream(Context context, ObjectMapper json) throws IOException {
    context.contentType("text/event-stream; charset=utf-8");
    context.header("Cache-Control", "no-store");
    context.header("X-Accel-Buffering", "no");
    context.disableCompression();
    this.out = context.res().getOutputStream();
    this.json = json;
  }

  /** Sends one event; JSON holds no line break, so it needs one data line. */
  void send(String event, Object data) {
    try {
      String text = "event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n";
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the client left", e);
    }
  }
}
