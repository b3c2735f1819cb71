package thammati.channel.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import thammati.support.Waiting;

/**
 * Slack on this machine, over real HTTP: keeps the messages it is sent, refuses what Slack refuses
 * in the way it does, and can be made to fail.
 */
public final class FakeSlack implements AutoCloseable {
  public static final String TOKEN = "xoxb-test";
  public static final String US = "UBOT00001";

  /** A call it got, with what was wrong with it. */
  public record Call(String method, Map<String, String> form, String error, long at) {
    public String get(String name) {
      return form.getOrDefault(name, "");
    }
  }

  /** A message as readers see it. */
  public record Shown(String channel, String thread, String ts, ObjectNode state) {
    public String text() {
      return state.path("text").asText();
    }

    public JsonNode blocks() {
      return state.path("blocks");
    }
  }

  /** What is to go wrong with a call. */
  public record Wrong(String method, String what, int times) {}

  /** Answers that one address takes. */
  private static final int MOST_REPLIES = 5;

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
  private final List<Wrong> wrongs = new ArrayList<>();
  private final Map<String, Integer> replies = new HashMap<>();
  private final AtomicInteger addresses = new AtomicInteger();
  private final String ours;
  private long next = 1_700_000_000_000_100L;
  private volatile String socket = "";

  public FakeSlack(String ours) throws IOException {
    this.ours = ours;
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 200);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/api/", this::method);
    server.createContext("/commands/", this::respond);
    server.start();
  }

  public String api() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
  }

  /** An address at which a command can be answered. */
  public String replyAddress() {
    int port = server.getAddress().getPort();
    return "http://127.0.0.1:" + port + "/commands/T1/" + addresses.incrementAndGet() + "/abc";
  }

  /** Where sockets are opened. */
  public void socket(String url) {
    socket = url;
  }

  /**
   * The next calls of a method fail: a status with Retry-After ("429 1"), an error's name, or what
   * is answered that is none of Slack's ("body ...").
   */
  public synchronized void fail(String method, String what, int times) {
    wrongs.add(new Wrong(method, what, times));
  }

  public List<Call> calls() {
    return List.copyOf(calls);
  }

  public List<Call> calls(String method) {
    return calls.stream().filter(c -> c.method().equals(method)).toList();
  }

  /** Calls that Slack did. */
  public List<Call> done(String method) {
    return calls(method).stream().filter(c -> c.error().isEmpty()).toList();
  }

  /** Calls that broke a rule of Slack's. */
  public List<Call> broken() {
    return calls.stream().filter(c -> c.error().startsWith("RULE ")).toList();
  }

  /** Messages as they stand, oldest first. */
  public synchronized List<Shown> shown() {
    return messages.values().stream()
        .map(m ->
            new Shown(
                m.path("channel").asText(), m.path("thread_ts").asText(), m.path("ts").asText(), m))
        .toList();
  }

  /** Puts a message of ours into a thread; its name. */
  public synchronized String add(String channel, String thread) {
    return keep(Map.of("channel", channel, "thread_ts", thread), false).path("ts").asText();
  }

  public List<Shown> shown(String thread) {
    return shown().stream().filter(m -> m.thread().equals(thread)).toList();
  }

  /** Waits until a condition holds; fails after half a minute. */
  public void await(String what, BooleanSupplier holds) {
    Waiting.until(what + "; calls: " + calls, holds);
  }

  public void awaitCall(String method, Predicate<Call> which) {
    await(method, () -> done(method).stream().anyMatch(which));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void method(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestURI().getPath().substring("/api/".length());
      Map<String, String> form = form(exchange.getRequestBody().readAllBytes());
      String auth = exchange.getRequestHeaders().getFirst("Authorization");
      synchronized (this) {
        String wrong = wrong(method);
        if (wrong.startsWith("429") || wrong.startsWith("5")) {
          note(method, form, wrong);
          if (wrong.contains(" ")) {
            exchange.getResponseHeaders().set("Retry-After", wrong.split(" ")[1]);
          }
          answer(exchange, Integer.parseInt(wrong.split(" ")[0]), "{\"ok\":false}");
          return;
        }
        if (wrong.equals("lost")) {
          // Done, but the answer never comes back.
          note(method, form, "");
          serve(method, form);
          return;
        }
        if (wrong.startsWith("body ")) {
          note(method, form, wrong);
          answer(exchange, 200, wrong.substring("body ".length()));
          return;
        }
        ObjectNode reply;
        boolean token = method.equals("apps.connections.open") || ("Bearer " + TOKEN).equals(auth);
        if (!wrong.isEmpty()) reply = error(wrong);
        else if (!token) reply = error("RULE not_authed");
        else reply = serve(method, form);
        note(method, form, reply.path("error").asText());
        answer(exchange, 200, reply.toString());
      }
    }
  }

  private void respond(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
      Map<String, String> form = new LinkedHashMap<>();
      for (var field : body.properties()) {
        JsonNode value = field.getValue();
        form.put(field.getKey(), value.isTextual() ? value.asText() : value.toString());
      }
      synchronized (this) {
        String wrong = wrong("response_url");
        if (wrong.startsWith("429")) {
          note("response_url", form, wrong);
          exchange.getResponseHeaders().set("Retry-After", wrong.split(" ")[1]);
          answer(exchange, 429, "");
          return;
        }
        String error = check(form);
        int uses = replies.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
        if (uses > MOST_REPLIES) error = "RULE used_url";
        note("response_url", form, error);
        answer(exchange, error.isEmpty() ? 200 : 400, error.isEmpty() ? "ok" : error);
      }
    }
  }

  private void note(String method, Map<String, String> form, String error) {
    calls.add(new Call(method, form, error, System.nanoTime()));
  }

  private String wrong(String method) {
    for (int i = 0; i < wrongs.size(); i++) {
      Wrong wrong = wrongs.get(i);
      if (!wrong.method().equals(method)) continue;
      if (wrong.times() <= 1) wrongs.remove(i);
      else wrongs.set(i, new Wrong(method, wrong.what(), wrong.times() - 1));
      return wrong.what();
    }
    return "";
  }

  private ObjectNode serve(String method, Map<String, String> form) {
    String broken = check(form);
    if (!broken.isEmpty()) return error(broken);
    return switch (method) {
      case "auth.test" -> ok().put("user_id", US).put("team_id", "T1");
      case "apps.connections.open" -> ok().put("url", socket);
      case "chat.postMessage" -> post(form);
      case "chat.update" -> update(form);
      case "chat.delete" ->
          messages.remove(form.get("channel") + form.get("ts")) == null
              ? error("message_not_found")
              : ok().put("ts", form.get("ts"));
      case "chat.startStream" -> start(form);
      case "chat.appendStream" -> append(form);
      case "chat.stopStream" -> stop(form);
      case "chat.postEphemeral" ->
          form.getOrDefault("user", "").isEmpty() ? error("RULE user_missing") : ok();
      case "views.publish" -> home(form);
      case "conversations.replies" -> replies(form);
      default -> error("RULE unknown_method");
    };
  }

  private ObjectNode post(Map<String, String> form) {
    if (form.getOrDefault("text", "").isBlank()) return error("RULE no_text");
    if (form.getOrDefault("channel", "").isEmpty()) return error("RULE channel_not_found");
    boolean unfurls =
        List.of("unfurl_links", "unfurl_media").stream()
            .anyMatch(f -> !List.of("0", "false").contains(form.getOrDefault(f, "")));
    if (unfurls) return error("RULE a link in it would be opened by Slack");
    return keep(form, false);
  }

  private ObjectNode keep(Map<String, String> form, boolean streaming) {
    String to = form.get("channel");
    String channel = to.startsWith("U") ? "D" + to : to;
    String ts = ts();
    ObjectNode message = json.createObjectNode();
    message.put("ts", ts).put("channel", channel).put("user", US).put("bot_id", "B1");
    message.put("thread_ts", form.getOrDefault("thread_ts", ""));
    message.put("text", form.getOrDefault("text", form.getOrDefault("markdown_text", "")));
    message.put("streaming", streaming);
    if (form.containsKey("blocks")) message.set("blocks", tree(form.get("blocks")));
    if (form.containsKey("metadata")) message.set("metadata", tree(form.get("metadata")));
    messages.put(channel + ts, message);
    return ok().put("channel", channel).put("ts", ts);
  }

  private ObjectNode update(Map<String, String> form) {
    ObjectNode message = messages.get(form.get("channel") + form.get("ts"));
    if (message == null) return error("message_not_found");
    if (message.path("streaming").asBoolean()) return error("streaming_state_conflict");
    message.put("text", form.getOrDefault("text", ""));
    message.set("blocks", tree(form.getOrDefault("blocks", "[]")));
    if (form.containsKey("metadata")) message.set("metadata", tree(form.get("metadata")));
    return ok().put("ts", form.get("ts"));
  }

  private ObjectNode start(Map<String, String> form) {
    boolean direct = form.getOrDefault("channel", "").startsWith("D");
    if (form.getOrDefault("thread_ts", "").isEmpty()) return error("RULE thread_ts missing");
    boolean recipient =
        form.containsKey("recipient_user_id") && form.containsKey("recipient_team_id");
    if (!direct && !recipient) return error("RULE missing_recipient");
    return keep(form, true);
  }

  private ObjectNode append(Map<String, String> form) {
    ObjectNode message = messages.get(form.get("channel") + form.get("ts"));
    if (message == null) return error("message_not_found");
    if (!message.path("streaming").asBoolean()) return error("message_not_in_streaming_state");
    String more = form.getOrDefault("markdown_text", "");
    if (more.isEmpty()) return error("RULE no_text");
    message.put("text", message.path("text").asText() + more);
    return ok();
  }

  private ObjectNode stop(Map<String, String> form) {
    ObjectNode message = messages.get(form.get("channel") + form.get("ts"));
    if (message == null) return error("message_not_found");
    if (!message.path("streaming").asBoolean()) return error("message_not_in_streaming_state");
    message.put("streaming", false);
    message.put("text", message.path("text").asText() + form.getOrDefault("markdown_text", ""));
    if (form.containsKey("blocks")) message.set("blocks", tree(form.get("blocks")));
    if (form.containsKey("metadata")) message.set("metadata", tree(form.get("metadata")));
    return ok();
  }

  private ObjectNode home(Map<String, String> form) {
    JsonNode view = tree(form.getOrDefault("view", "{}"));
    List<String> broken = SlackLimits.brokenBy(view.path("blocks"));
    if (!broken.isEmpty()) return error("RULE " + broken);
    if (!view.path("type").asText().equals("home")) return error("RULE invalid_arguments");
    return ok();
  }

  private ObjectNode replies(Map<String, String> form) {
    ObjectNode reply = ok();
    ArrayNode all = reply.putArray("messages");
    for (ObjectNode message : messages.values()) {
      boolean in = message.path("channel").asText().equals(form.get("channel"));
      boolean thread = message.path("thread_ts").asText().equals(form.get("ts"));
      boolean after = message.path("ts").asText().compareTo(form.getOrDefault("oldest", "")) > 0;
      if (in && thread && after) all.add(message);
    }
    return reply;
  }

  /** What breaks a rule; every call is checked, whatever its method. */
  private String check(Map<String, String> form) {
    List<String> broken = new ArrayList<>();
    String text = form.getOrDefault("text", "");
    String markdown = form.getOrDefault("markdown_text", "");
    broken.addAll(SlackLimits.brokenBy(text));
    if (markdown.length() > 12_000) broken.add("msg_too_long");
    SlackMarkup.liveInMrkdwn(text).forEach(l -> broken.add("alive: " + l));
    SlackMarkup.liveInMarkdown(markdown).forEach(l -> broken.add("alive: " + l));
    String blocks = form.get("blocks");
    if (blocks != null) {
      JsonNode tree = tree(blocks);
      broken.addAll(SlackLimits.brokenBy(tree));
      SlackLimits.foreign(tree, ours).forEach(f -> broken.add("foreign: " + f));
    }
    return broken.isEmpty() ? "" : "RULE invalid_blocks " + broken;
  }

  private String ts() {
    next += 137;
    return String.format(Locale.ROOT, "%d.%06d", next / 1_000_000, next % 1_000_000);
  }

  private ObjectNode ok() {
    return json.createObjectNode().put("ok", true);
  }

  private ObjectNode error(String error) {
    return json.createObjectNode().put("ok", false).put("error", error);
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) exchange.getResponseBody().write(bytes);
  }

  private static Map<String, String> form(byte[] body) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
      int equals = pair.indexOf('=');
      if (equals < 0) continue;
      form.put(
          URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return form;
  }
}
