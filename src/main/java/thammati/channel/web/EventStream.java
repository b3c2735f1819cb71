package thammati.channel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import thammati.answer.ReaderLeft;

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
      write("event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we send is always JSON", e);
    }
  }

  /** Sends a comment, which clients take no notice of. */
  void beat() {
    write(":\n\n");
  }

  /** A write that fails is how one learns that a client is gone. */
  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new ReaderLeft(e);
    }
  }
}
