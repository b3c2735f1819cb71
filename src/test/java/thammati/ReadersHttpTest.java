package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.RunningServer;

/** What readers ask to be kept: answers they share, and what they think of answers. */
class ReadersHttpTest {
  private static final String JSON = "application/json";

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
  void aSharedAnswerIsKeptAsItWasGivenUnderOneAddress() throws Exception {
    JsonNode answer = ask("ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น");
    HttpResponse<String> first = server.post("/api/answers", sealed(answer).toString(), JSON);
    assertThat(first.statusCode()).isEqualTo(201);
    String path = json.readTree(first.body()).path("path").asText();
    assertThat(path).matches("/a/[A-Za-z0-9_-]{22}");
    assertThat(server.post("/api/answers", sealed(answer).toString(), JSON).body())
        .isEqualTo(first.body());

    JsonNode kept = json.readTree(server.get("/api/answers" + path.substring(2)).body());
    assertThat(kept.path("question").asText()).isEqualTo("ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น");
    assertThat(kept.path("day").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(kept.path("statements")).isEqualTo(answer.path("statements"));
    assertThat(kept.path("citations")).isEqualTo(answer.path("citations"));
    assertThat(server.get(path).statusCode()).isEqualTo(200);
    assertThat(server.get(path).headers().firstValue("X-Robots-Tag")).contains("noindex");
  }

  @Test
  void whatWasNotAnsweredHereCannotBeShared() throws Exception {
    ObjectNode request = sealed(ask("ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท"));
    ((ObjectNode) request.path("answer").path("statements").get(0)).put("text", "35,000 บาท");
    assertProblem(server.post("/api/answers", request.toString(), JSON), 400);
    assertProblem(
        server.post("/api/feedback", request.put("verdict", "bad").toString(), JSON), 400);
  }

  @Test
  void onlyAnswersWithCitationsAreShared() throws Exception {
    JsonNode answer = ask("ราคาซ่อมกล้องโทรทรรศน์ฮับเบิลบนดาวอังคาร");
    assertThat(answer.path("outcome").asText()).isEqualTo("not_found");
    assertProblem(server.post("/api/answers", sealed(answer).toString(), JSON), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "{}", "{\"answer\":{},\"seal\":\"00\"}", "{\"seal\":1}"})
  void whatIsNoAnswerIsRefusedInBothLanguages(String body) throws Exception {
    assertProblem(server.post("/api/answers", body, JSON), 400);
    assertProblem(server.post("/api/feedback", body, JSON), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "x", "..%2f..", "AAAAAAAAAAAAAAAAAAAAA'"})
  void anAddressThatWasNeverGivenLeadsNowhere(String id) throws Exception {
    assertThat(server.get("/api/answers/" + id).statusCode()).isIn(404, 400);
    assertThat(server.get("/a/" + id).statusCode()).isIn(404, 400);
  }

  @Test
  void feedbackIsKeptWithTheHashOfTheAnswerAndListed() throws Exception {
    JsonNode answer = ask("ปลูกต้นจามจุรีริมทางหลวงกี่ต้น");
    ObjectNode bad = sealed(answer).put("verdict", "bad").put("reason", "incomplete");
    assertThat(server.post("/api/feedback", bad.toString(), JSON).statusCode()).isEqualTo(201);
    ObjectNode good =
        sealed(answer).put("verdict", "good").put("comment", "ดี\u001b[31m แต่ยาว\nบรรทัดสอง");
    assertThat(server.post("/api/feedback", good.toString(), JSON).statusCode()).isEqualTo(201);
    ObjectNode citation = sealed(answer).put("verdict", "citation").put("reason", "unsupported");
    citation.put("statement", 0).put("citation", 1);
    assertThat(server.post("/api/feedback", citation.toString(), JSON).statusCode()).isEqualTo(201);

    String listed = run("feedback");
    String hash = answer.path("seal").asText().substring(0, 12);
    assertThat(listed)
        .contains("good  answered  " + hash, "citation (unsupported)", "2022-03-08/2");
    // A change of mind replaces what was thought before.
    assertThat(listed).doesNotContain("bad (incomplete)").doesNotContain("\u001b");
    assertThat(listed).contains("ดี [31m แต่ยาว บรรทัดสอง");
    assertThat(run("feedback", "--verdict", "CITATION")).doesNotContain("good");
  }

  @Test
  void feedbackOnWhatTheAnswerHasNotIsRefused() throws Exception {
    JsonNode answer = ask("ปลูกต้นจามจุรีริมทางหลวงกี่ต้น");
    for (ObjectNode wrong :
        new ObjectNode[] {
          sealed(answer),
          sealed(answer).put("verdict", "excellent"),
          sealed(answer).put("verdict", "bad").put("reason", "<script>"),
          sealed(answer).put("verdict", "bad").put("comment", "ก".repeat(1001)),
          sealed(answer).put("verdict", "citation").put("statement", 99),
          sealed(answer).put("verdict", "citation").put("citation", 0)
        }) {
      assertProblem(server.post("/api/feedback", wrong.toString(), JSON), 400);
    }
  }

  @Test
  void theOperatorTakesASharedAnswerBack() throws Exception {
    JsonNode answer = ask("ใครเป็นกรรมการหอดูดาวแห่งชาติ");
    String body = server.post("/api/answers", sealed(answer).toString(), JSON).body();
    String path = json.readTree(body).path("path").asText();
    assertThat(run("feedback", "--unshare", path)).contains("no longer shared");
    assertThat(server.get(path).statusCode()).isEqualTo(404);
    assertThat(run("feedback", "--unshare", path)).contains("no such answer");
  }

  @Test
  void anAnswerOffersWhatItsResolutionStatesAndItHasNotShown() throws Exception {
    String first = "พื้นที่ปลูกต้นจามจุรีอยู่ริมทางหลวงระยะทางกี่กิโลเมตร";
    JsonNode answer = ask(first);
    assertThat(answer.path("followUps").size()).isBetween(1, 3);
    for (JsonNode followUp : answer.path("followUps")) {
      ObjectNode next = json.createObjectNode().put("question", followUp.asText());
      next.putArray("history").add(first);
      JsonNode told = json.readTree(server.post("/api/ask", next.toString(), JSON).body());
      assertThat(told.path("outcome").asText()).as(followUp.asText()).isEqualTo("answered");
      assertThat(told.path("citations").get(0).path("resolution").asText())
          .isEqualTo("2022-03-08/2");
    }
    assertThat(ask("ราคาซ่อมกล้องโทรทรรศน์ฮับเบิลบนดาวอังคาร").path("followUps")).isEmpty();
  }

  @Test
  void theFirstQuestionsAreAnsweredByTheArchive() throws Exception {
    JsonNode archive = json.readTree(server.get("/api/archive").body());
    assertThat(archive.path("updated").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(archive.path("suggestions").size()).isBetween(2, 4);
    for (JsonNode question : archive.path("suggestions")) {
      assertThat(ask(question.asText()).path("outcome").asText()).isEqualTo("answered");
    }
    assertThat(server.get("/api/archive").body()).isEqualTo(archive.toString());
  }

  private ObjectNode sealed(JsonNode answer) {
    ObjectNode request = json.createObjectNode();
    request.set("answer", answer.deepCopy());
    return request.put("seal", answer.path("seal").asText());
  }

  private JsonNode ask(String question) throws Exception {
    String body = json.createObjectNode().put("question", question).toString();
    return json.readTree(server.post("/api/ask", body, JSON).body());
  }

  private static void assertProblem(HttpResponse<String> response, int status) throws Exception {
    assertThat(response.statusCode()).isEqualTo(status);
    JsonNode problem = new ObjectMapper().readTree(response.body());
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detailEn").asText()).isNotBlank();
  }

  private static String run(String... command) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("THAMMATI_DATA", folder.resolve("data").toString());
    Main.run(new Console(out, out, false), folder, environment, command);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
