package thammati.support;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import thammati.channel.web.WebServer;

/** Plain HTTP against a server that runs for real on a free port. */
public final class RunningServer implements Closeable {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final WebServer server;
  private final Closeable index;

  /** Takes over a started server and what closes the index it reads. */
  public RunningServer(WebServer server, Closeable index) {
    this.server = server;
    this.index = index;
  }

  /** The address of a page. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Gets a page. */
  public HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  /** Posts a body with an Accept header. */
  public HttpResponse<String> post(String path, String body, String accept) throws Exception {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    server.close();
    index.close();
    client.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)));
  }
}
