package thammati.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * LINE as its documentation tells it: reply tokens that work once and for a minute, the limits of
 * messages, keys of pushes, the month's quota. Can fail before or behind taking a message.
 */
public final class LinePlatform implements AutoCloseable {
  /** What our calls must show. */
  public static final String TOKEN = "channel-token";

  private static final Duration LIFE = Duration.ofMinutes(1);

  /**
   * A message that a person sees.
   *
   * @param to the reply token, or whom it was pushed to
   */
  public record Seen(String to, JsonNode messages) {}

  private final HttpServer server;
  private final InstantSource clock;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final LinkedBlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final List<String> loading = new CopyOnWriteArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final AtomicInteger pushed = new AtomicInteger();
  private final AtomicReference<Fault> fault = new AtomicReference<>(new Fault(0, 0, false));
  private volatile Quota quota = new Quota(200, "{\"type\":\"limited\",\"value\":100}");

  /** What LINE tells of the month's quota. */
  private record Quota(int status, String told) {}

  /**
   * What goes wrong.
   *
   * @param status what is answered
   * @param times how often yet
   * @param taken whether the message is taken all the same
   */
  private record Fault(int status, int times, boolean taken) {}

  /** LINE by that clock. */
  public LinePlatform(InstantSource clock) throws IOException {
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A reply token that begins to live now. */
  public String token(String name) {
    tokens.put(name, clock.instant());
    return name;
  }

  /** The next calls that send fail with a status; whether they are taken all the same. */
  public void fail(int status, int times, boolean taken) {
    fault.set(new Fault(status, times, taken));
  }

  public void quota(long messages) {
    quota = new Quota(200, "{\"type\":\"limited\",\"value\":" + messages + "}");
  }

  /** The account may push as much as it likes. */
  public void quotaWithoutLimit() {
    quota = new Quota(200, "{\"type\":\"none\"}");
  }

  /** LINE does not tell the quota. */
  public void quotaUntold() {
    quota = new Quota(500, "{\"message\":\"failed\"}");
  }

  /** Messages pushed this month, one for each person reached. */
  public int pushed() {
    return pushed.get();
  }

  /** What the next person sees; waits for it. */
  public Seen next() throws InterruptedException {
    Seen next = seen.poll(60, TimeUnit.SECONDS);
    if (next == null) throw new AssertionError("nothing was sent; calls: " + calls + faults);
    return next;
  }

  /** Whether nobody has seen anything that was not asked for. */
  public boolean isQuiet() {
    return seen.isEmpty();
  }

  /** Paths called, in order. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** Who saw that an answer is under way, in order. */
  public List<String> loading() {
    return List.copyOf(loading);
  }

  /** What LINE refused, and why. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      calls.add(path);
      String shown = exchange.getRequestHeaders().getFirst("Authorization");
      if (!("Bearer " + TOKEN).equals(shown)) {
        refuse(exchange, 401, "Authentication failed");
        return;
      }
      switch (path) {
        case "/v2/bot/message/reply" -> reply(exchange, body);
        case "/v2/bot/message/push" -> push(exchange, body);
        case "/v2/bot/chat/loading/start" -> loading(exchange, json.readTree(body));
        case "/v2/bot/message/quota" -> {
          Quota now = quota;
          answer(exchange, now.status(), now.told());
        }
        case "/v2/bot/message/quota/consumption" ->
            answer(exchange, 200, "{\"totalUsage\":" + pushed.get() + "}");
        case "/v2/bot/group/C1/members/count" -> answer(exchange, 200, "{\"count\":30}");
        default -> refuse(exchange, 404, "Not found");
      }
    }
  }

  private void reply(HttpExchange exchange, byte[] body) throws IOException {
    if (exchange.getRequestHeaders().containsKey("X-Line-Retry-Key")) {
      refuse(exchange, 400, "The retry key is not allowed here");
      return;
    }
    JsonNode request = json.readTree(body);
    Optional<String> wrong = LineRules.wrong(request, body.length);
    Fault now = fault.getAndUpdate(f -> new Fault(f.status(), f.times() - 1, f.taken()));
    if (now.times() > 0 && !now.taken()) {
      refuse(exchange, now.status(), "injected");
      return;
    }
    if (wrong.isPresent()) {
      refuse(exchange, 400, wrong.get());
      return;
    }
    String token = request.path("replyToken").asText();
    Instant issued = tokens.remove(token);
    if (issued == null || clock.instant().isAfter(issued.plus(LIFE))) {
      refuse(exchange, 400, "Invalid reply token");
      return;
    }
    seen.add(new Seen(token, request.path("messages")));
    if (now.times() > 0) refuse(exchange, now.status(), "injected behind taking it");
    else answer(exchange, 200, "{\"sentMessages\":[]}");
  }

  private void push(HttpExchange exchange, byte[] body) throws IOException {
    JsonNode request = json.readTree(body);
    Optional<String> wrong = LineRules.wrong(request, body.length);
    if (wrong.isPresent()) {
      refuse(exchange, 400, wrong.get());
      return;
    }
    String key = exchange.getRequestHeaders().getFirst("X-Line-Retry-Key");
    String first = key == null ? null : keys.putIfAbsent(key, "first");
    if (first != null) {
      refuse(exchange, 409, "The retry key is already accepted");
      return;
    }
    Fault now = fault.getAndUpdate(f -> new Fault(f.status(), f.times() - 1, f.taken()));
    if (now.times() > 0 && !now.taken()) {
      if (key != null) keys.remove(key);
      refuse(exchange, now.status(), "injected");
      return;
    }
    String to = request.path("to").asText();
    pushed.addAndGet(to.startsWith("C") ? 30 : 1);
    seen.add(new Seen(to, request.path("messages")));
    if (now.times() > 0) refuse(exchange, now.status(), "injected behind taking it");
    else answer(exchange, 200, "{\"sentMessages\":[]}");
  }

  private void loading(HttpExchange exchange, JsonNode request) throws IOException {
    int seconds = request.path("loadingSeconds").asInt(20);
    boolean user = request.path("chatId").asText().startsWith("U");
    if (!user || seconds % 5 != 0 || seconds < 5 || seconds > 60) {
      refuse(exchange, 400, "loading indicator: " + request);
    } else {
      loading.add(request.path("chatId").asText());
      answer(exchange, 202, "{}");
    }
  }

  private void refuse(HttpExchange exchange, int status, String why) throws IOException {
    faults.add(status + " " + why);
    answer(exchange, status, json.writeValueAsString(Map.of("message", why)));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("x-line-request-id", "request-" + System.nanoTime());
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
