package thammati.channel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.json.JavalinJackson;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.answer.ReaderLeft;
import thammati.chat.Read;
import thammati.chat.Rooms;
import thammati.inbox.Webhook;
import thammati.resolution.ResolutionId;

/** Serves the pages and the HTTP interface. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final String PROBLEM = "application/problem+json";
  private static final int MOST_BODY_BYTES = 64 << 10;
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
  private static final int STOP_MS = 5_000;
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
          + " connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none';"
          + " form-action 'self'";

  private final Services services;
  private final InstantSource clock;
  private final List<Webhook> webhooks;
  private final Closing behind;
  private final Peers peers;
  private final ObjectMapper json = new ObjectMapper();
  private final Javalin server;

  private WebServer(
      Services services,
      InstantSource clock,
      List<Webhook> webhooks,
      List<InetAddress> proxies,
      Closing behind) {
    this.services = services;
    this.clock = clock;
    this.webhooks = List.copyOf(webhooks);
    this.peers = new Peers(proxies);
    this.behind = behind;
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts to serve.
   *
   * @param host address to bind to
   * @param port port from 1 to 65535; 0 takes any free one
   * @param webhooks where platforms of messages call
   * @param proxies the operator's own proxies, which are believed whom they forward for
   * @param behind is closed once no call can come any more
   */
  public static WebServer start(
      Services services,
      InstantSource clock,
      String host,
      int port,
      List<Webhook> webhooks,
      List<InetAddress> proxies,
      Closing behind) {
    WebServer web = new WebServer(services, clock, webhooks, proxies, behind);
    web.server.start(host, port);
    return web;
  }

  /** The port that is served. */
  public int port() {
    return server.port();
  }

  /** Lets running requests end, then stops. */
  @Override
  public void close() {
    server.stop();
    behind.close();
  }

  /** What works on behind the server. */
  @FunctionalInterface
  public interface Closing {
    /** Ends it. */
    void close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = MOST_BODY_BYTES;
    config.jsonMapper(new JavalinJackson(json, true));
    config.jetty.modifyServer(s -> s.setStopTimeout(STOP_MS));
    config.staticFiles.add(files -> {
      files.directory = "/thammati/web";
      files.location = Location.CLASSPATH;
      files.headers = Map.of("Cache-Control", "no-cache");
    });
    config.contextResolver.ip = peers::asking;
    config.routes.before(WebServer::secure);
    config.routes.post(
        "/api/ask", new AskEndpoint(services.assistant(), services.desk(), json, clock));
    config.routes.get(
        "/api/archive", c -> c.json(WireAnswers.archive(services.assistant().welcome())));
    config.routes.get("/api/resolutions/{date}/{item}", this::resolution);
    config.routes.get("/api/search", new SearchEndpoint(services.search(), services.facts(), json));
    Rooms rooms = services.rooms();
    new FactEndpoints(services.facts(), rooms.snapshot(), json, this::today).register(config);
    var reading = new ReadingEndpoints(rooms.reading(), rooms.relations(), this::today);
    reading.register(config);
    BrowseEndpoints browse = new BrowseEndpoints(rooms, services.facts(), json);
    browse.register(config);
    ReaderEndpoints readers = new ReaderEndpoints(services.desk(), json);
    readers.register(config);
    Pages pages = new Pages();
    pages.register(
        config,
        new Pages.Present(reading::isThere, browse::isMeeting, browse::isAgency, readers::isKept));
    for (Webhook webhook : webhooks) {
      config.routes.post(webhook.path(), new WebhookEndpoint(webhook));
    }
    config.routes.get("/healthz", c -> c.result("ok\n"));
    config.routes.get("/readyz", this::ready);
    config.routes.exception(Problem.class, (problem, c) -> answer(c, problem));
    config.routes.exception(
        HttpResponseException.class, (e, c) -> unsatisfied(c, e.getStatus(), pages));
    config.routes.exception(ReaderLeft.class, WebServer::clientLeft);
    config.routes.exception(Exception.class, this::failed);
    for (int status : new int[] {404, 405, 413}) {
      config.routes.error(
          status,
          c -> {
            // A page or problem of that status says in its own words what is missing.
            if (!Pages.isPage(c) && !isProblem(c)) unsatisfied(c, status, pages);
          });
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), THAILAND);
  }

  private static void secure(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Frame-Options", "DENY");
  }

  private void resolution(Context context) {
    String name = context.pathParam("date") + "/" + context.pathParam("item");
    Read read =
        ResolutionId.parse(name)
            .flatMap(id -> services.assistant().read(id, context.queryParam("document")))
            .orElseThrow(() -> new Problem(404, "missing", "detail"));
    context.json(WireAnswers.resolution(read));
  }

  private void ready(Context context) {
    boolean ready = services.assistant().archive().resolutions() > 0;
    context.status(ready ? 200 : 503).result(ready ? "ready\n" : "the archive is empty\n");
  }

  private static boolean isProblem(Context context) {
    return PROBLEM.equals(context.res().getContentType());
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 404 -> new Problem(404, "missing", "detail");
      case 405 -> new Problem(405, "method", "detail");
      case 413 -> new Problem(413, "large", "detail", Integer.toString(MOST_BODY_BYTES));
      default ->
          status < 500
              ? new Problem(status, "body", "detail")
              : new Problem(500, "internal", "detail");
    };
  }

  private void unsatisfied(Context context, int status, Pages pages) {
    if (status == 404 && Pages.isWanted(context)) pages.missing(context);
    else answer(context, problem(status));
  }

  private void answer(Context context, Problem problem) {
    try {
      byte[] body = json.writeValueAsBytes(problem.json());
      context.status(problem.status()).contentType(PROBLEM).result(body);
    } catch (JsonProcessingException e) {
      byte[] plain = "error\n".getBytes(StandardCharsets.UTF_8);
      context.status(problem.status()).contentType("text/plain").result(plain);
    }
  }

  private void failed(Exception e, Context context) {
    LOG.error("{} {} failed", context.method(), context.path(), e);
    answer(context, problem(500));
  }

  private static void clientLeft(ReaderLeft e, Context context) {
    LOG.debug("client left {}", context.path(), e);
  }
}
