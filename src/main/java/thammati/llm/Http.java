package thammati.llm;

import java.net.http.HttpClient;
import java.time.Duration;

/** The client that all calls share, so that connections are used again. */
final class Http {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private Http() {}

  /** HTTP/1.1: the upgrade that Java's client offers otherwise confuses some servers. */
  static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }
}
