package thammati.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.Slack;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.response.AckResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.inbox.Inbox;

/**
 * Takes what Slack tells through a socket that we open, for networks that nobody can call into.
 * Each envelope is acknowledged once what it brings is on disk; one that is not acknowledged comes
 * again. The library keeps the socket open; this sees to it that one is opened at all.
 */
public final class SlackSocket implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
  private static final long FIRST_PAUSE_MS = 500;
  private static final long LONGEST_PAUSE_MS = 60_000;

  private final String appToken;
  private final Slack slack;
  private final SlackReceiver receiver;
  private final IncomingReader reader = new IncomingReader();
  private final ObjectMapper json = new ObjectMapper();
  private final Semaphore closing = new Semaphore(0);
  private volatile @Nullable SocketModeClient client;

  /** A socket that is opened with the app's own token; see {@link #start}. */
  public SlackSocket(String appToken, String apiBase, Inbox inbox, InstantSource clock) {
    this.appToken = appToken;
    this.slack = Slack.getInstance(SlackCalls.config(apiBase));
    this.receiver = new SlackReceiver(inbox, clock);
  }

  /** Begins to open it, and tries until it is open; returns at once. */
  public void start() {
    Thread.ofVirtual().name("slack-socket").start(this::open);
  }

  private void open() {
    long pause = FIRST_PAUSE_MS;
    try {
      while (!connect()) {
        if (closing.tryAcquire(pause, TimeUnit.MILLISECONDS)) return;
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean connect() {
    SocketModeClient opened = null;
    try {
      opened = slack.socketMode(appToken, SocketModeClient.Backend.JavaWebSocket);
      SocketModeClient through = opened;
      opened.addWebSocketMessageListener(message -> receive(message, through));
      opened.setAutoReconnectEnabled(true);
      opened.connect();
      client = opened;
      LOG.info("the socket to Slack is open");
      return true;
    } catch (IOException | RuntimeException e) {
      // Whatever is thrown, by a library of several layers: nothing else would try again.
      LOG.warn("the socket to Slack cannot be opened, trying again: {}", e.toString());
      close(opened);
      return false;
    }
  }

  private void receive(String message, SocketModeClient through) {
    try {
      JsonNode envelope = json.readTree(message);
      String id = envelope.path("envelope_id").asText();
      if (id.isEmpty()) return;
      receiver.keep(reader.read(envelope.path("type").asText(), envelope.path("payload")));
      through.sendSocketModeResponse(AckResponse.builder().envelopeId(id).build());
    } catch (JsonProcessingException e) {
      LOG.debug("a message that is no JSON");
    } catch (RuntimeException e) {
      // The thread is the library's and reads what comes next; unacknowledged, it comes again.
      LOG.error("an envelope was not kept; Slack sends it again", e);
    }
  }

  /** Closes it; nothing comes in any more. */
  @Override
  public void close() {
    closing.release();
    close(client);
    try {
      slack.close();
    } catch (Exception e) { // It declares none that is narrower.
      LOG.debug("Slack's library did not close", e);
    }
  }

  private static void close(@Nullable SocketModeClient opened) {
    if (opened == null) return;
    try {
      opened.setAutoReconnectEnabled(false);
      opened.close();
    } catch (IOException e) {
      LOG.debug("the socket did not close", e);
    }
  }
}
