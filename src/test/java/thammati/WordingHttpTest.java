package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.config.Settings;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.ModelServer.Wrong;
import thammati.support.RunningServer;

/** The HTTP interface with a model set: whatever the model does, a true answer comes in time. */
@Timeout(120)
class WordingHttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น";
  private static final String GOOD = "ปลูกต้นจามจุรีริมทางหลวง 4,275 ต้น";

  @TempDir static Path folder;
  private static ModelServer model;
  private static JsonNode offline;

  @BeforeAll
  static void ask() throws Exception {
    model = new ModelServer(_ -> said(GOOD));
    try (RunningServer plain = TestInstallation.serve(TestInstallation.withSmallArchive(folder))) {
      offline = JSON.readTree(plain.post("/api/ask", body(), "application/json").body());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    model.close();
  }

  @BeforeEach
  void reset() {
    model.wrong(Wrong.NOTHING, 0);
    model.answers(_ -> said(GOOD));
  }

  @Test
  void answerIsWordedByTheModelAndSaysWhichWordsAreTheSources() throws Exception {
    try (RunningServer server = serve(true, "20000")) {
      JsonNode answer = JSON.readTree(server.post("/api/ask", body(), "application/json").body());
      assertThat(answer.path("mode").asText()).isEqualTo("llm");
      assertThat(answer.path("answer").asText()).isEqualTo(GOOD + " [1]");
      assertThat(answer.has("note")).isFalse();
      JsonNode quoted = answer.at("/statements/0/quoted/0");
      String text = answer.at("/statements/0/text").asText();
      String words = text.substring(quoted.get(0).asInt(), quoted.get(1).asInt());
      assertThat(answer.at("/citations/0/text").asText()).contains(words);
      assertThat(words).contains("ปลูกต้นจามจุรี");
    }
  }

  @Test
  void streamShowsEachStatementBehindItsCitationAndEndsWithTheSame() throws Exception {
    try (RunningServer server = serve(true, "20000")) {
      List<String> names = new ArrayList<>();
      Map<String, JsonNode> last = new HashMap<>();
      for (String block :
          server.post("/api/ask", body(), "text/event-stream").body().split("\n\n")) {
        String[] lines = block.split("\n");
        if (lines.length < 2) continue;
        names.add(lines[0].substring("event: ".length()));
        last.put(names.getLast(), JSON.readTree(lines[1].substring("data: ".length())));
      }
      assertThat(names).endsWith("citation", "statement", "done");
      assertThat(names).containsOnlyOnce("statement").startsWith("status", "status", "status");
      assertThat(last.get("statement")).isEqualTo(last.get("done").at("/statements/0"));
      assertThat(last.get("citation")).isEqualTo(last.get("done").at("/citations/0"));
      assertThat(last.get("done").path("mode").asText()).isEqualTo("llm");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Wrong.class,
      names = {
        "STATUS_401",
        "STATUS_429",
        "STATUS_500",
        "CLOSED_AT_ONCE",
        "RESET_IN_BODY",
        "ENDED_EARLY",
        "SILENT",
        "STALLED_IN_BODY",
        "DRIPS",
        "ENDLESS",
        "BAD_UTF8",
        "HTML",
        "ERROR_INSIDE"
      })
  void whenTheModelFailsTheAnswerIsTheOfflineOneAndSaysSo(Wrong wrong) throws Exception {
    for (boolean stream : new boolean[] {true, false}) {
      model.wrong(wrong, 9);
      try (RunningServer server = serve(stream)) {
        int before = model.requests().size();
        JsonNode answer = JSON.readTree(server.post("/api/ask", body(), "application/json").body());
        assertThat(answer.path("note").asText()).contains("แบบจำลองภาษา");
        assertThat(bytes(answer)).isEqualTo(bytes(offline));
        assertThat(model.requests().size() - before).isBetween(1, 3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whereTheModelFindsNoAnswerThereIsNoneAndTheNearestIsNamed(boolean stream) throws Exception {
    model.answers(_ -> "{\"completeness\":\"none\",\"statements\":[]}");
    try (RunningServer server = serve(stream, "20000")) {
      JsonNode answer = JSON.readTree(server.post("/api/ask", body(), "application/json").body());
      assertThat(answer.path("outcome").asText()).isEqualTo("not_found");
      assertThat(answer.path("statements")).isEmpty();
      assertThat(answer.path("citations")).isEmpty();
      assertThat(answer.path("answer").asText()).contains("ไม่ได้ระบุสิ่งที่ถาม");
      assertThat(answer.path("note").asText()).contains("แบบจำลองภาษา", "ไม่ได้ตอบคำถามนี้");
      assertThat(answer.at("/searched/nearest/0/resolution").asText())
          .isEqualTo(offline.at("/citations/0/resolution").asText());
    }
  }

  /** Statements that were shown before the model failed are replaced by the answer at the end. */
  @Test
  void streamThatBreaksEndsWithTheOfflineAnswer() throws Exception {
    model.answers(_ -> said(GOOD).replace("}]}", "},{\"text\":\"" + "ก".repeat(900) + "\"}]}"));
    try (RunningServer server = serve(true, "20000")) {
      String stream = server.post("/api/ask", body(), "text/event-stream").body();
      assertThat(stream).contains("\"text\":\"" + GOOD);
      String done = stream.substring(stream.indexOf("event: done\ndata: ") + 18).strip();
      assertThat(bytes(JSON.readTree(done))).isEqualTo(bytes(offline));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/event-stream", "application/json"})
  void clientThatLeavesCancelsTheCall(String accept) throws Exception {
    model.wrong(Wrong.SILENT, 1);
    int hangUps = model.hangUps();
    int before = model.requests().size();
    try (RunningServer server = serve(true, "20000")) {
      int port = Integer.parseInt(server.address("").replaceAll(".*:", ""));
      try (Socket client = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
        byte[] body = body().getBytes(StandardCharsets.UTF_8);
        String head =
            "POST /api/ask HTTP/1.1\r\nHost: x\r\nAccept: "
                + accept
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n";
        client.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().write(body);
        assertThat(model.awaitRequest(before, 30)).isTrue();
      }
      long left = System.nanoTime();
      assertThat(model.awaitHangUp(hangUps, 15)).as("long before the deadline").isTrue();
      long took = (System.nanoTime() - left) / 1_000_000;
      System.err.println(accept + ": the call was cut " + took + " ms after the client had left");
    }
  }

  /** Bytes of a next request on the same connection are no departure, and are answered. */
  @Test
  void clientThatAsksAheadIsAnsweredTwice() throws Exception {
    model.wrong(Wrong.SILENT, 1);
    try (RunningServer server = serve(true, "1500")) {
      int port = Integer.parseInt(server.address("").replaceAll(".*:", ""));
      try (Socket client = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
        byte[] body = body().getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/ask HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length;
        var out = client.getOutputStream();
        out.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.write(
            "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        String all = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(all).contains("\"outcome\":\"answered\"").endsWith("ok\n");
        assertThat(all.split("HTTP/1.1 200")).hasSize(3);
      }
    }
  }

  /** Without what differs by design: how long it took, and the small line. */
  private static String bytes(JsonNode answer) {
    ObjectNode rest = answer.deepCopy();
    // Another installation seals by another key.
    rest.remove(List.of("latencyMs", "note", "seal"));
    return rest.toString();
  }

  private static RunningServer serve(boolean stream) {
    return serve(stream, "1500");
  }

  private static RunningServer serve(boolean stream, String deadlineMs) {
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_PORT", "0");
    environment.put("THAMMATI_LLM_PROVIDER", "openai");
    environment.put("THAMMATI_LLM_MODEL", "fake");
    environment.put("THAMMATI_LLM_BASE_URL", model.url(ModelProtocol.OPENAI));
    environment.put("THAMMATI_LLM_STREAM", Boolean.toString(stream));
    environment.put("THAMMATI_LLM_DEADLINE_MS", deadlineMs);
    environment.put("THAMMATI_LLM_IDLE_MS", "500");
    environment.put("THAMMATI_LLM_OUTPUT_TOKENS", "50");
    Settings settings = Settings.read(folder, environment).withData(folder.resolve("data"));
    return TestInstallation.serve(App.open(settings));
  }

  private static String body() {
    return "{\"question\":\"" + QUESTION + "\"}";
  }

  static String said(String text) {
    return "{\"completeness\":\"complete\",\"statements\":[{\"text\":\""
        + text
        + "\",\"sources\":[\"S1\"],\"completeness\":\"complete\"}]}";
  }
}
