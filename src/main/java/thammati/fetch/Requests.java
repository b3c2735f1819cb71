package thammati.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Sends single requests, each within its bounds of size and time. The client's own limit of time
 * ends with the headers; a server that drips its body would hold it for ever. No proxy is used,
 * since it would look names up where nobody checks them. For one thread.
 */
final class Requests implements AutoCloseable {
  private final HttpClient client;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AllowedHosts hosts;
  private final Duration longest;
  private final String agent;

  Requests(AllowedHosts hosts, Limits limits, String agent) {
    this.hosts = hosts;
    this.longest = limits.request();
    this.agent = agent;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(limits.connect())
            .build();
  }

  /**
   * Sends one request.
   *
   * @param most bytes of a body to read; what is longer is cut there, and is one byte longer
   * @throws Refusal if no answer comes whole and in time
   */
  Reply send(URI url, Validators validators, int most) throws Refusal, InterruptedException {
    HttpRequest request = request(url, validators);
    Future<Reply> reply = threads.submit(() -> exchange(request, most));
    try {
      return reply.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new Refusal("not whole after " + longest.toMillis() / 1000.0 + " s");
    } catch (ExecutionException e) {
      throw refusal(Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      reply.cancel(true);
    }
  }

  /** Breaks off what still runs. */
  @Override
  public void close() {
    threads.shutdownNow();
    client.shutdownNow();
  }

  private HttpRequest request(URI url, Validators validators) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url).header("User-Agent", agent).header("Accept-Encoding", "gzip");
    if (!validators.etag().isEmpty()) request.header("If-None-Match", validators.etag());
    if (!validators.lastModified().isEmpty()) {
      request.header("If-Modified-Since", validators.lastModified());
    }
    return request.build();
  }

  private Reply exchange(HttpRequest request, int most)
      throws IOException, InterruptedException, Refusal {
    hosts.checkPlace(request.uri());
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      boolean wanted = response.statusCode() == 200;
      byte[] bytes = wanted ? read(response, body, most) : new byte[0];
      return new Reply(response.statusCode(), response.headers(), bytes);
    }
  }

  /** Counts what is unpacked, so that a small body cannot become a large one. */
  private static byte[] read(HttpResponse<?> response, InputStream body, int most)
      throws IOException, Refusal {
    String coding = response.headers().firstValue("Content-Encoding").orElse("");
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body.readNBytes(most + 1);
      case "gzip", "x-gzip" -> new GZIPInputStream(body, 1 << 16).readNBytes(most + 1);
      default -> throw new Refusal("packed in a way that was not asked for");
    };
  }

  private static Refusal refusal(Throwable cause) {
    return switch (cause) {
      case Refusal refusal -> refusal;
      case HttpConnectTimeoutException _ -> new Refusal("its host does not answer");
      case EOFException _ -> new Refusal("ends too early, as a broken download does");
      default -> new Refusal("cannot be fetched: " + cause);
    };
  }
}
