package thammati.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP of one call. It counts bytes, knows when the last one came, and keeps the first fault,
 * since the library above reports broken and cut answers as whole ones. Everything happens on the
 * calling thread; another may {@link #cut} it.
 */
final class Wire implements HttpClient, HttpClientBuilder {
  private final java.net.http.HttpClient http;
  private final InstantSource clock;
  private final long mostBytes;
  private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();
  private volatile @Nullable InputStream body;
  private volatile long lastByteAt = -1;
  private volatile boolean cut;

  /**
   * A call over a client.
   *
   * @param mostBytes most bytes of an answer that are read
   */
  Wire(java.net.http.HttpClient http, InstantSource clock, long mostBytes) {
    this.http = http;
    this.clock = clock;
    this.mostBytes = mostBytes;
  }

  /** The first fault; empty if there was none. */
  Optional<Fault> fault() {
    return Optional.ofNullable(fault.get());
  }

  /** How long nothing has come; null before anything did. */
  @Nullable Duration quiet() {
    long last = lastByteAt;
    return last < 0 ? null : Duration.ofMillis(clock.millis() - last);
  }

  /** Closes the connection. Whoever reads from it sees an end or a fault. */
  void cut() {
    cut = true;
    InputStream open = body;
    if (open == null) return;
    try {
      open.close();
    } catch (IOException e) {
      // It was broken already.
      note(Fault.Kind.BROKEN);
    }
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    try (InputStream in = open(request)) {
      byte[] bytes = in.readAllBytes();
      return SuccessfulHttpResponse.builder().statusCode(200).body(bytes).build();
    } catch (IOException e) {
      note(Fault.Kind.BROKEN);
      throw new IllegalStateException("the answer broke off", e);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    try (InputStream in = open(request)) {
      listener.onOpen(SuccessfulHttpResponse.builder().statusCode(200).build());
      parser.parse(in, listener);
      listener.onClose();
    } catch (IOException e) {
      note(Fault.Kind.BROKEN);
      listener.onError(e);
    } catch (RuntimeException e) {
      note(Fault.Kind.UNREADABLE);
      listener.onError(e);
    }
  }

  /** Sends the request; the body of what comes back counts its bytes. */
  private InputStream open(HttpRequest request) throws IOException {
    HttpResponse<InputStream> response;
    try {
      response = http.send(plain(request), BodyHandlers.ofInputStream());
    } catch (ConnectException
        | HttpConnectTimeoutException
        | UnknownHostException
        | SSLException e) {
      throw failed(Fault.Kind.UNREACHABLE, e);
    } catch (IllegalArgumentException e) {
      throw failed(Fault.Kind.UNREACHABLE, new IOException(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(Fault.Kind.BROKEN, new IOException(e));
    }
    lastByteAt = clock.millis();
    InputStream counted = new Counted(response.body());
    body = counted;
    if (cut) counted.close();
    int status = response.statusCode();
    if (status < 200 || status >= 300) {
      counted.close();
      fault.compareAndSet(null, Fault.ofStatus(status, RetryAfter.of(response.headers(), clock)));
      throw new HttpException(status, "status " + status);
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
      counted.close();
      throw failed(Fault.Kind.UNREADABLE, new IOException("a page of HTML"));
    }
    return counted;
  }

  private IOException failed(Fault.Kind kind, IOException cause) {
    note(kind);
    return cause;
  }

  private void note(Fault.Kind kind) {
    fault.compareAndSet(null, Fault.of(kind));
  }

  private static java.net.http.HttpRequest plain(HttpRequest request) {
    var plain = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request.headers().forEach((name, values) -> values.forEach(v -> plain.header(name, v)));
    String text = Objects.requireNonNullElse(request.body(), "");
    plain.method(
        request.method().name(),
        text.isEmpty()
            ? java.net.http.HttpRequest.BodyPublishers.noBody()
            : java.net.http.HttpRequest.BodyPublishers.ofString(text));
    return plain.build();
  }

  /** Deadlines are ours: the library's end with the headers, and a body that drips never ends. */
  @Override
  public HttpClientBuilder connectTimeout(@Nullable Duration ignored) {
    return this;
  }

  @Override
  public HttpClientBuilder readTimeout(@Nullable Duration ignored) {
    return this;
  }

  @Override
  @SuppressWarnings("NullAway") // the library takes null for "none"
  public Duration connectTimeout() {
    return null;
  }

  @Override
  @SuppressWarnings("NullAway") // the library takes null for "none"
  public Duration readTimeout() {
    return null;
  }

  @Override
  public HttpClient build() {
    return this;
  }

  private final class Counted extends java.io.FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read;
      try {
        read = super.read(to, offset, length);
      } catch (IOException e) {
        throw failed(Fault.Kind.BROKEN, e);
      }
      if (cut) throw failed(Fault.Kind.BROKEN, new IOException("cut"));
      if (read > 0) {
        lastByteAt = clock.millis();
        bytes += read;
        if (bytes > mostBytes) throw failed(Fault.Kind.TOO_LARGE, new IOException("too large"));
      }
      return read;
    }
  }
}
