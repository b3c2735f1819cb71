package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.RunningServer;

/** Conversations over HTTP: what is taken over, what is left out, what is asked back. */
class TalkHttpTest {
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
  void aFollowUpTellsWhatItTookOverAndEachPartCanBeLeftOut() throws Exception {
    String before = "ปลูกต้นจามจุรีริมทางหลวงปี 2565 กี่ต้น";
    ObjectNode followUp = json.createObjectNode().put("question", "แล้วต้องรายงานผลภายในกี่วัน");
    followUp.putArray("history").add(before);
    JsonNode answer = post(followUp.toString());
    assertThat(answer.path("answer").asText()).contains("90 วัน");
    assertThat(ids(answer, "read"))
        .contains("carried:topic", "carried:resolution", "carried:period");

    followUp.putArray("without").add("carried:period");
    JsonNode less = post(followUp.toString());
    assertThat(ids(less, "read")).contains("carried:topic").doesNotContain("carried:period");
    assertThat(ids(less, "removed")).containsExactly("carried:period");

    ObjectNode turn = json.createObjectNode().put("question", before);
    turn.putArray("without").add("date:ปี 2565");
    followUp.remove("without");
    followUp.putArray("history").add(turn);
    assertThat(ids(post(followUp.toString()), "read"))
        .contains("carried:topic")
        .doesNotContain("carried:period");
  }

  @Test
  void anUnclearQuestionOffersChoicesThatCanBeAskedAndRead() throws Exception {
    JsonNode answer = ask("โครงการนี้ใช้งบเท่าไร");
    assertThat(answer.path("outcome").asText()).isEqualTo("unclear");
    assertThat(answer.path("choices").size()).isBetween(2, 3);
    for (JsonNode choice : answer.path("choices")) {
      String path = "/api/resolutions/" + choice.path("resolution").asText();
      assertThat(server.get(path).body()).contains(choice.path("title").asText());
      assertThat(choice.path("date").asText()).isEqualTo("2022-03-08");
      assertThat(choice.path("question").asText()).contains(choice.path("title").asText());
    }
    assertThat(ask(answer.path("choices").get(0).path("question").asText()).path("outcome"))
        .isNotEqualTo(answer.path("outcome"));
  }

  @Test
  void aRefusedQuestionTellsHowItWasReadAndWhetherMeaningTookPart() throws Exception {
    JsonNode refused = ask("พรุ่งนี้ฝนจะตกที่กรมทางหลวงไหม");
    assertThat(refused.path("outcome").asText()).isEqualTo("refused");
    assertThat(ids(refused, "read")).contains("agency:กรมทางหลวง");
    assertThat(refused.path("searched").path("meaning").asText()).isEqualTo("off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"no colon\"]",
        "[\"UPPER:x\"]",
        "[\"date:\"]",
        "[\"date:a\\u0000b\"]",
        "[null]",
        "[1,{}]",
        "{\"a\":1}"
      })
  void partsThatCannotBeMeantGetFourHundred(String without) throws Exception {
    String body = "{\"question\":\"ปลูกต้นจามจุรีกี่ต้น\",\"without\":" + without + "}";
    assertProblem(server.post("/api/ask", body, JSON), 400);
    String earlier =
        "{\"question\":\"แล้วใครล่ะ\",\"history\":[{\"question\":\"จามจุรี\",\"without\":"
            + without
            + "}]}";
    assertProblem(server.post("/api/ask", earlier, JSON), 400);
  }

  @Test
  void tooManyPartsGetFourHundredAndUnknownOnesAreNotToldAsRemoved() throws Exception {
    ObjectNode many = json.createObjectNode().put("question", "ปลูกต้นจามจุรีกี่ต้น");
    var parts = many.putArray("without");
    for (int i = 0; i < 20; i++) parts.add("date:ปี " + (2500 + i));
    JsonNode answer = post(many.toString());
    assertThat(answer.path("outcome").asText()).isEqualTo("answered");
    assertThat(answer.path("searched").path("removed")).isEmpty();
    parts.add("date:ปี 2521");
    assertProblem(server.post("/api/ask", many.toString(), JSON), 400);
    many.putArray("without").add("date:" + "ก".repeat(400));
    assertProblem(server.post("/api/ask", many.toString(), JSON), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[null,\"\",\"???\",{}]", "[{\"question\":null}]", "[[]]", "[{\"question\":[]}]"})
  void aHistoryThatSaysNothingIsNoTopic(String history) throws Exception {
    String body = "{\"question\":\"แล้วใครรับผิดชอบ\",\"history\":" + history + "}";
    HttpResponse<String> response = server.post("/api/ask", body, JSON);
    if (response.statusCode() == 400) assertProblem(response, 400);
    else assertThat(json.readTree(response.body()).path("outcome").asText()).isEqualTo("unclear");
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

  private static List<String> ids(JsonNode answer, String list) {
    return answer.path("searched").path(list).findValuesAsText("id");
  }
}
