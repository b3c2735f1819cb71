package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.RunningServer;

/** The HTTP interface as other programs use it. */
class HttpTest {
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";

  @TempDir static Path folder;
  private static RunningServer server;
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    server = TestInstallation.serve(TestInstallation.withSmallArchive(folder));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void anAnswerCarriesStatementsWithNumberedCitations() throws Exception {
    JsonNode answer = ask("ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น");
    assertThat(answer.path("outcome").asText()).isEqualTo("answered");
    assertThat(answer.path("answer").asText()).contains("4,275 ต้น").contains("[1]");
    assertThat(answer.path("statements").get(0).path("citations").get(0).asInt()).isEqualTo(1);
    JsonNode citation = answer.path("citations").get(0);
    assertThat(citation.path("resolution").asText()).isEqualTo("2022-03-08/2");
    assertThat(citation.path("item").asInt()).isEqualTo(2);
    assertThat(citation.path("kind").asText()).isEqualTo("press");
    assertThat(citation.path("decisions").get(0).asText()).isEqualTo("เห็นชอบในหลักการ");
  }

  @Test
  void everyCitationOpensTheVeryWordsInItsResolution() throws Exception {
    for (JsonNode citation : ask("กรมทางหลวงต้องรายงานผลภายในกี่วัน").path("citations")) {
      String path = "/api/resolutions/" + citation.path("resolution").asText();
      JsonNode resolution = json.readTree(server.get(path).body());
      String words =
          resolution
              .path("body")
              .asText()
              .substring(citation.path("start").asInt(), citation.path("end").asInt());
      assertThat(words).isNotEmpty().isEqualTo(citation.path("text").asText());
    }
  }

  @Test
  void theStreamEndsWithTheSameAnswerAsTheDocument() throws Exception {
    String question = "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท";
    HttpResponse<String> stream = server.post("/api/ask", body(question), EVENTS);
    assertThat(stream.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith(EVENTS));
    List<String> events = new ArrayList<>();
    JsonNode done = null;
    for (String block : stream.body().split("\n\n")) {
      String[] lines = block.split("\n");
      events.add(lines[0].substring("event: ".length()));
      done = json.readTree(lines[1].substring("data: ".length()));
    }
    assertThat(events)
        .startsWith("status", "status")
        .endsWith("done")
        .contains("citation", "statement");
    assertThat(withoutLatency(done)).isEqualTo(withoutLatency(ask(question)));
  }

  @Test
  void theSameQuestionGivesTheSameBytes() throws Exception {
    JsonNode first = ask("ใครเป็นกรรมการหอดูดาวแห่งชาติ");
    for (int i = 0; i < 5; i++) {
      assertThat(withoutLatency(ask("ใครเป็นกรรมการหอดูดาวแห่งชาติ")))
          .isEqualTo(withoutLatency(first));
    }
  }

  @Test
  void whatIsNotFoundSaysWhatWasSearched() throws Exception {
    JsonNode answer = ask("ราคาซ่อมกล้องโทรทรรศน์ฮับเบิลบนดาวอังคาร");
    assertThat(answer.path("outcome").asText()).isEqualTo("not_found");
    assertThat(answer.path("statements")).isEmpty();
    assertThat(answer.path("searched").path("resolutions").asInt()).isEqualTo(3);
    assertThat(answer.path("searched").path("terms")).isNotEmpty();
  }

  @Test
  void filtersHoldAndAreDroppedWithAWordWhenTheyLeaveNothing() throws Exception {
    String question = "\"question\":\"ปลูกต้นจามจุรีกี่ต้น\"";
    JsonNode kept = post("{" + question + ",\"filters\":{\"section\":\"แต่งตั้ง\"}}");
    kept.path("citations")
        .forEach(c -> assertThat(c.path("resolution").asText()).isEqualTo("2022-03-08/3"));
    JsonNode relaxed = post("{" + question + ",\"filters\":{\"from\":\"2030-01-01\"}}");
    assertThat(relaxed.path("searched").path("relaxed").asBoolean()).isTrue();
    assertThat(relaxed.path("outcome").asText()).isEqualTo("answered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "{}",
        "null",
        "{\"question\":null}",
        "{\"question\":\"\"}",
        "{\"question\":\"   \"}",
        "{\"question\":\"???\"}",
        "{\"question\":{\"a\":1}}",
        "{\"question\":\"มติ\",\"filters\":{\"from\":\"yesterday\"}}",
        "{\"question\":\"มติ\",\"filters\":{\"from\":\"2022-02-02\",\"to\":\"2022-01-01\"}}"
      })
  void whatIsNoQuestionGetsFourHundredWithWordsInBothLanguages(String body) throws Exception {
    HttpResponse<String> response = server.post("/api/ask", body, JSON);
    assertProblem(response, 400);
  }

  @Test
  void aQuestionThatIsTooLongGetsFourHundredWithTheLimit() throws Exception {
    HttpResponse<String> response = server.post("/api/ask", body("ก".repeat(1001)), JSON);
    assertProblem(response, 400);
    assertThat(response.body()).contains("1000").contains("1001");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    assertProblem(server.post("/api/ask", body("ก".repeat(100_000)), JSON), 413);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/resolutions/2022-03-08/99, 404",
    "/api/resolutions/not-a-date/1, 404",
    "/api/resolutions/2022-03-08/..%2f..%2fetc, 404",
    "/api/nothing, 404",
    "/../pom.xml, 404",
    "/api/ask, 405",
  })
  void whatIsNotThereSaysSo(String path, int status) throws Exception {
    assertThat(server.get(path).statusCode()).isIn(status, 400);
    assertThat(server.get(path).body()).doesNotContain("Exception");
  }

  @Test
  void pagesAndAnswersForbidForeignScripts() throws Exception {
    HttpResponse<String> page = server.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(p -> assertThat(p).contains("script-src 'self'"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.body()).doesNotContain("onclick").doesNotContain("http://");
  }

  @Test
  void healthAndReadinessAreTold() throws Exception {
    assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
    assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
    JsonNode archive = json.readTree(server.get("/api/archive").body());
    assertThat(archive.path("resolutions").asInt()).isEqualTo(3);
    assertThat(archive.path("first").asText()).isEqualTo("2022-03-08");
    assertThat(archive.path("suggestions")).isNotEmpty();
  }

  private void assertProblem(HttpResponse<String> response, int status) throws Exception {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json.readTree(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("detailEn").asText()).isNotBlank().matches("[\\x20-\\x7e]+");
  }

  private JsonNode ask(String question) throws Exception {
    return post(body(question));
  }

  private JsonNode post(String body) throws Exception {
    HttpResponse<String> response = server.post("/api/ask", body, JSON);
    assertThat(response.statusCode()).isEqualTo(200);
    return json.readTree(response.body());
  }

  private String body(String question) {
    return json.createObjectNode().put("question", question).toString();
  }

  private static JsonNode withoutLatency(JsonNode answer) {
    ObjectNode copy = answer.deepCopy();
    copy.remove("latencyMs");
    return copy;
  }
}
