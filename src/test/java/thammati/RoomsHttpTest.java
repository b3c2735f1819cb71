package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing or out of bounds, in all rooms. */
class RoomsHttpTest extends RoomsOverHttp {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/meetings/2021-04-07",
        "/api/meetings/not-a-day",
        "/api/agencies/nobody",
        "/api/resolutions/2021-03-02/99/facts",
        "/api/resolutions/2021-03-02/99/versions",
        "/api/resolutions/2021-03-02/99/relations",
        "/api/resolutions/2021-03-02/x/facts",
        "/api/resolutions/2021-03-02/1/facts?document=0a",
        "/api/resolutions/2021-03-02/1/differences?from=0a&to=0b"
      })
  void whatIsNotThereIsAProblemInBothLanguages(String path) throws Exception {
    problem(path, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/meetings?from=soon",
        "/api/meetings?from=2022-01-02&to=2022-01-01",
        "/api/meetings?limit=501",
        "/api/meetings?year=2565",
        "/api/resolutions?decision=maybe",
        "/api/resolutions?section=x",
        "/api/resolutions?limit=0",
        "/api/resolutions?offset=-1",
        "/api/resolutions?sort=rank",
        "/api/agencies?limit=0",
        "/api/assignments?due=soon",
        "/api/assignments?sort=up",
        "/api/resolutions/2021-03-02/1/relations?steps=5",
        "/api/resolutions/2021-03-02/1/relations?steps=0",
        "/api/resolutions/2021-03-02/1/differences",
        "/api/resolutions/2021-03-02/1/facts?documents=0a"
      })
  void whatIsOutOfBoundsIsAProblemInBothLanguages(String path) throws Exception {
    problem(path, 400);
  }

  private void problem(String path, int status) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json.readTree(answer.body());
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("detailEn").asText()).isNotBlank();
  }
}
