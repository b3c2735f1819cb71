package thammati.channel.slack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * Calls our webhook as Slack does: waits three seconds for its answer, and delivers again, at most
 * three times, what was not acknowledged by then.
 */
public final class SlackCaller implements AutoCloseable {
  public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int RETRIES = 3;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final SlackSignature signature = new SlackSignature(SECRET);
  private final String url;

  public SlackCaller(String url) {
    this.url = url;
  }

  /** Posts a body, signed now. */
  public HttpResponse<String> post(String body) throws Exception {
    String now = Long.toString(Instant.now().getEpochSecond());
    return post(body, now, sign(now, body));
  }

  /** Posts a body with a timestamp and a signature; empty ones are left out. */
  public HttpResponse<String> post(String body, String timestamp, String signed) throws Exception {
    for (int retry = 0; ; retry++) {
      try {
        return deliver(body, timestamp, signed, retry);
      } catch (HttpTimeoutException e) {
        if (retry == RETRIES) throw e;
      }
    }
  }

  /** Delivers a body for the so-manieth time, as if it had not been acknowledged before. */
  public HttpResponse<String> again(String body, int retry) throws Exception {
    String now = Long.toString(Instant.now().getEpochSecond());
    return deliver(body, now, sign(now, body), retry);
  }

  private HttpResponse<String> deliver(String body, String timestamp, String signed, int retry)
      throws Exception {
    boolean json = body.startsWith("{");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header(
                "Content-Type", json ? "application/json" : "application/x-www-form-urlencoded");
    if (retry > 0) {
      request.header("X-Slack-Retry-Num", Integer.toString(retry));
      request.header("X-Slack-Retry-Reason", "http_timeout");
    }
    if (!timestamp.isEmpty()) request.header(SlackSignature.TIMESTAMP, timestamp);
    if (!signed.isEmpty()) request.header(SlackSignature.SIGNATURE, signed);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return client.send(
        request.POST(HttpRequest.BodyPublishers.ofByteArray(bytes)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  public String sign(String timestamp, String body) {
    return signature.of(timestamp, body.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    client.close();
  }
}
