package thammati.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of this machine that speaks the embedding protocols of OpenAI and Ollama. Its vectors
 * count the things it knows: buses, bees, and all else.
 */
public final class EmbeddingServer implements AutoCloseable {
  /** What may be wrong with an answer. */
  public enum Fault {
    NONE,
    STATUS_500,
    STALL,
    DRIP,
    WRONG_DIMENSION,
    NAN,
    INFINITE,
    ZERO,
    TRUNCATED,
    TOO_FEW,
    NO_JSON
  }

  /** Numbers of its vectors. */
  public static final int DIMENSION = 3;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Website site = new Website();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<String> texts = new ArrayList<>();
  private final AtomicInteger faultyUntil = new AtomicInteger(Integer.MAX_VALUE);
  private final AtomicInteger requests = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;
  private volatile String authorization = "";

  public EmbeddingServer() throws IOException {
    site.on("/v1/embeddings", e -> answer(e, true));
    site.on("/api/embed", e -> answer(e, false));
  }

  public String openAi() {
    return site.url("/v1");
  }

  public String ollama() {
    return site.url("");
  }

  /** From now on every answer is wrong in this way. */
  public void fault(Fault fault) {
    fault(fault, Integer.MAX_VALUE);
  }

  /** The next answers, so many, are wrong in this way. */
  public void fault(Fault fault, int answers) {
    this.fault = fault;
    int until = answers == Integer.MAX_VALUE ? answers : requests.get() + answers;
    faultyUntil.set(until);
  }

  public int requests() {
    return requests.get();
  }

  public String authorization() {
    return authorization;
  }

  /** The texts it was ever asked for. */
  public synchronized List<String> texts() {
    return List.copyOf(texts);
  }

  private synchronized void keep(List<String> more) {
    texts.addAll(more);
  }

  private void answer(HttpExchange exchange, boolean openAi) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    String shown = exchange.getRequestHeaders().getFirst("Authorization");
    authorization = shown == null ? "" : shown;
    List<String> inputs = new ArrayList<>();
    JsonNode input = body.get("input");
    if (input.isTextual()) inputs.add(input.asText());
    else input.forEach(i -> inputs.add(i.asText()));
    keep(inputs);
    Fault now = requests.incrementAndGet() <= faultyUntil.get() ? fault : Fault.NONE;
    if (now == Fault.TOO_FEW) inputs.removeLast();
    List<String> vectors = inputs.stream().map(t -> vector(t, now)).toList();
    String whole =
        openAi ? openAi(vectors) : "{\"embeddings\":[" + String.join(",", vectors) + "]}";
    send(exchange, now, whole);
  }

  private static String openAi(List<String> vectors) {
    List<String> data = new ArrayList<>();
    for (String vector : vectors) {
      data.add(
          "{\"object\":\"embedding\",\"index\":" + data.size() + ",\"embedding\":" + vector + "}");
    }
    return "{\"object\":\"list\",\"model\":\"counting\",\"data\":["
        + String.join(",", data)
        + "],\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1}}";
  }

  private void send(HttpExchange exchange, Fault now, String whole) throws IOException {
    String said =
        switch (now) {
          case TRUNCATED -> whole.substring(0, whole.length() / 2);
          case NO_JSON -> "<html>busy</html>";
          default -> whole;
        };
    byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      if (now == Fault.STALL) await();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(now == Fault.STATUS_500 ? 500 : 200, bytes.length);
      exchange.getResponseBody().write(bytes, 0, 1);
      exchange.getResponseBody().flush();
      if (now == Fault.DRIP) await();
      exchange.getResponseBody().write(bytes, 1, bytes.length - 1);
    }
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String vector(String text, Fault fault) {
    String low = text.toLowerCase(Locale.ROOT);
    double buses = count(low, "รถเมล์") + count(low, "รถโดยสาร") + count(low, "ขสมก");
    double bees = count(low, "ผึ้ง") + count(low, "แมลงน้ำหวาน");
    return switch (fault) {
      case NAN -> "[NaN,1,1]";
      case INFINITE -> "[1e39,1,1]";
      case ZERO -> "[0,0,0]";
      case WRONG_DIMENSION -> "[1,2]";
      default -> "[" + buses + "," + bees + ",0.1]";
    };
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++;
    return count;
  }

  @Override
  public void close() {
    closing.countDown();
    site.close();
  }
}
