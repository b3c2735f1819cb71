package thammati.channel.slack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Calls our webhook as Slack does. */
public final class SlackCaller implements AutoCloseable {
  public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

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
    boolean json = body.startsWith("{");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .header(
                "Content-Type", json ? "application/json" : "application/x-www-form-urlencoded");
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
