package thammati.channel.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import thammati.support.Waiting;

/** Slack's end of a socket. */
public final class FakeSocket extends WebSocketServer {
  private final ObjectMapper json = new ObjectMapper();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<WebSocket> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch started = new CountDownLatch(1);

  public FakeSocket() throws InterruptedException {
    super(new InetSocketAddress("127.0.0.1", 0));
    setReuseAddr(true);
    start();
    started.await();
  }

  public String url() {
    return "ws://127.0.0.1:" + getPort() + "/link";
  }

  /** Sends an envelope to whoever is connected; waits until someone is. */
  public void send(String envelope) {
    Waiting.until("a socket", () -> !open.isEmpty());
    open.forEach(s -> s.send(envelope));
  }

  public void awaitAcknowledged(String envelope) {
    Waiting.until("acknowledgement of " + envelope, () -> acknowledged.contains(envelope));
  }

  /** Drops the connections, as a network does. */
  public void drop() {
    Waiting.until("a socket", () -> !open.isEmpty());
    open.forEach(s -> s.close());
    Waiting.until("no socket", open::isEmpty);
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    socket.send(
        "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"}}");
    open.add(socket);
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    open.remove(socket);
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    try {
      JsonNode reply = json.readTree(message);
      acknowledged.add(reply.path("envelope_id").asText());
    } catch (IOException e) {
      throw new IllegalStateException(message, e);
    }
  }

  @Override
  public void onError(WebSocket socket, Exception e) {}

  @Override
  public void onStart() {
    started.countDown();
  }
}
