package thammati.support;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real website on this machine, at a free port of 127.0.0.1, that keeps what it was asked. */
public final class Website implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
  private final Map<String, Headers> headers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  public Website() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** The full address of a path. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Lets a path answer in its own way; all others answer 404. */
  public void on(String path, HttpHandler handler) {
    pages.put(path, handler);
  }

  /** Puts a page there. */
  public void page(String path, String text) {
    on(path, exchange -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Puts a page there that has an ETag and a time of change, and answers 304 to who has it. */
  public void page(String path, String text, String etag, String changed) {
    on(
        path,
        exchange -> {
          Headers in = exchange.getRequestHeaders();
          exchange.getResponseHeaders().set("ETag", etag);
          exchange.getResponseHeaders().set("Last-Modified", changed);
          boolean same =
              etag.equals(in.getFirst("If-None-Match"))
                  && changed.equals(in.getFirst("If-Modified-Since"));
          if (same) exchange.sendResponseHeaders(304, -1);
          else send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Lets a path answer with a status, a header and nothing else. */
  public void status(String path, int status, String header, String value) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set(header, value);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  /** Lets a path lead elsewhere. */
  public void redirect(String path, String location) {
    status(path, 302, "Location", location);
  }

  /** Lets a path send a byte now and then, for as long as anybody listens. */
  public void drip(String path) {
    on(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (var out = exchange.getResponseBody()) {
            while (!closing.await(20, TimeUnit.MILLISECONDS)) {
              out.write('x');
              out.flush();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** The paths that were asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** A header of the last request for the path; null if it had none. */
  public String header(String path, String name) {
    return headers.get(path).getFirst(name);
  }

  /** Sends a whole answer of known length. */
  public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      headers.put(path, exchange.getRequestHeaders());
      HttpHandler page = pages.get(path);
      if (page == null) exchange.sendResponseHeaders(404, -1);
      else page.handle(exchange);
    }
  }
}
