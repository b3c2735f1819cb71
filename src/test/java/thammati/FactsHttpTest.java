package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.CitingArchive;
import thammati.support.RunningServer;

/** Lists of facts over HTTP, as another program asks for them. */
class FactsHttpTest {
  @TempDir static Path folder;
  private static RunningServer server;
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    CitingArchive.writeCited(folder.resolve("documents"));
    CitingArchive.writeCiting(folder.resolve("documents"));
    server =
        TestInstallation.serve(TestInstallation.withDocuments(folder, folder.resolve("documents")));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void anAssignmentTellsWhoMustDoWhatByWhenInTheVeryWordsOfItsResolution() throws Exception {
    JsonNode item = items("/api/assignments?agency=" + encoded("กษ.")).getFirst();
    assertThat(item.path("resolution").asText()).isEqualTo("2021-03-02/1");
    assertThat(item.path("agencies").get(0).asText()).isEqualTo("กระทรวงเกษตรและสหกรณ์");
    assertThat(item.path("deadlines").get(0).path("date").asText()).isEqualTo("2021-05-01");
    String body = get("/api/resolutions/2021-03-02/1").path("body").asText();
    assertThat(body.substring(item.path("start").asInt(), item.path("end").asInt()))
        .isEqualTo(item.path("quote").asText())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม, 2021-04-06/3",
    "กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร, 2021-04-06/3",
    "ดศ., 2021-04-06/3",
  })
  void anAgencyIsFoundByItsShortAndItsFormerName(String name, String resolution) throws Exception {
    assertThat(items("/api/assignments?agency=" + encoded(name)))
        .extracting(i -> i.path("resolution").asText())
        .containsExactly(resolution);
  }

  @Test
  void theProposerIsFoundByTheNameOfItsSuccessor() throws Exception {
    String successor = encoded("กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม");
    assertThat(items("/api/amounts?agency=" + successor))
        .extracting(i -> i.path("baht").asText())
        .containsExactly("70");
  }

  @Test
  void filtersNarrowByDayKindPersonAndWords() throws Exception {
    assertThat(items("/api/amounts?from=2021-04-06&to=2021-04-06")).hasSize(3);
    assertThat(items("/api/amounts?to=2021-03-31")).isEmpty();
    assertThat(items("/api/amounts?text=" + encoded("ระยะที่สอง")))
        .extracting(i -> i.path("baht").asInt())
        .containsExactly(3000);
    assertThat(items("/api/references?type=cancels")).hasSize(1);
    assertThat(items("/api/appointments?person=" + encoded("ต้นกล้า"))).hasSize(1);
    assertThat(items("/api/appointments?person=" + encoded("ไม่มีใคร"))).isEmpty();
    assertThat(items("/api/amounts?law=" + encoded("พระราชบัญญัติที่ไม่มี"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "assignments?dueFrom=2021-05-01&dueTo=2021-05-01, 1",
    "assignments?dueFrom=2021-05-02, 0",
    "assignments?dueTo=2021-04-30, 0",
    "amounts?min=3000, 2",
    "amounts?min=3000.01, 1",
    "amounts?max=3000, 2",
    "amounts?min=70&max=70, 1",
    "amounts?min=๗๐&max=๗๐, 1",
    "amounts?source=unstated, 3",
    "amounts?source=loan, 0",
    "appointments?startFrom=2021-03-02&startTo=2021-03-02, 1",
    "appointments?startFrom=2021-03-03, 0",
    "references?citedTo=2010-12-31, 1",
    "references?citedFrom=2021-04-06, 1"
  })
  void rangesOfDaysAndSumsAreInclusive(String asked, int number) throws Exception {
    assertThat(items("/api/" + asked.replace("๗๐", encoded("๗๐")))).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource({
    "amounts?text=, วงเงิน ๗๐ บาท, 1",
    "amounts?law=, สวนบัว พ.ศ. ๒๕๖๐, 1",
    "amounts?law=, สวนบัว พ.ศ. 2561, 0",
    "amounts?text=, ระยะ ที่สอง, 1",
    "amounts?text=, hyperlink, 1",
    "references?text=, มกราคม ๒๕๕๓, 1",
    "references?text=, ทดลอง\u200b, 1",
    "appointments?person=, ต้นกล้า\u00a0ใบเขียว, 1",
    "appointments?person=, ต้นกล้าใบเขียว, 1",
  })
  void digitsBlanksAndLetterCaseMakeNoDifferenceToWords(String list, String words, int number)
      throws Exception {
    assertThat(items("/api/" + list + encoded(words))).hasSize(number);
  }

  @Test
  void pagesPutTogetherAreTheWholeListWithoutDoubles() throws Exception {
    List<JsonNode> whole = items("/api/amounts");
    List<JsonNode> pages = new ArrayList<>();
    JsonNode next = json.readTree("0");
    while (!next.isNull()) {
      JsonNode page = get("/api/amounts?limit=1&offset=" + next.asInt());
      assertThat(page.path("total").asInt()).isEqualTo(whole.size());
      page.path("items").forEach(pages::add);
      next = page.path("next");
    }
    assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(2);
    assertThat(get("/api/amounts?offset=99").path("items")).isEmpty();
  }

  @Test
  void theNewestMeetingComesFirst() throws Exception {
    assertThat(items("/api/references"))
        .extracting(i -> i.path("resolution").asText())
        .containsExactly("2021-05-04/1", "2021-05-04/2", "2021-05-04/3");
  }

  @Test
  void referencesAreAskedForInBothDirections() throws Exception {
    JsonNode from = items("/api/references?from=2021-05-04/1").getFirst();
    assertThat(from.path("outcome").asText()).isEqualTo("resolved");
    assertThat(from.path("target").asText()).isEqualTo(CitingArchive.CANCELLED);
    assertThat(items("/api/references?to=" + CitingArchive.CANCELLED)).containsExactly(from);
    JsonNode open = items("/api/references?to=" + CitingArchive.DOUBTED).getFirst();
    assertThat(open.path("outcome").asText()).isEqualTo("ambiguous");
    assertThat(open.path("candidates")).hasSizeGreaterThan(1);
    JsonNode absent = items("/api/references?from=2021-05-04/3").getFirst();
    assertThat(absent.path("outcome").asText()).isEqualTo("not_in_archive");
  }

  @Test
  void statusHasThreeStatesEachWithItsEvidenceAndTheLastDay() throws Exception {
    JsonNode touched = status(CitingArchive.CANCELLED);
    assertThat(touched.path("state").asText()).isEqualTo("touched");
    assertThat(touched.path("evidence").get(0).path("type").asText()).isEqualTo("cancels");
    assertThat(touched.path("evidence").get(0).path("quote").asText()).contains("ยกเลิกมติ");
    JsonNode nothing = status(CitingArchive.UNTOUCHED);
    assertThat(nothing.path("state").asText()).isEqualTo("nothing_found");
    assertThat(nothing.path("upTo").asText()).isEqualTo("2021-05-04");
    assertThat(nothing.path("text").asText()).contains("4 พฤษภาคม 2564");
    JsonNode open = status(CitingArchive.DOUBTED);
    assertThat(open.path("state").asText()).isEqualTo("cannot_tell");
    assertThat(open.path("reason").asText()).isEqualTo("unresolved_edges");
    assertThat(status("2021-05-04/1").path("reason").asText()).isEqualTo("nothing_later");
    assertThat(server.get("/api/resolutions/2021-03-02/99/status").statusCode()).isEqualTo(404);
  }

  @Test
  void aTableIsReadyForSpreadsheetsAndHoldsNoFormula() throws Exception {
    HttpResponse<String> table = table("/api/amounts?text=HYPERLINK");
    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(table.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"amounts.csv\"");
    String[] lines = table.body().split("\r\n");
    assertThat(lines[0]).startsWith("\ufeffresolution,date,item,title").endsWith("confidence");
    assertThat(lines).hasSize(2);
    assertThat(lines[1]).contains("'=HYPERLINK").doesNotContain("\"=").doesNotContain(",=");
    assertThat(server.get("/api/amounts?text=HYPERLINK&format=csv").body()).isEqualTo(table.body());
    assertThat(server.get("/api/amounts?text=zzz&format=csv").body()).isEqualTo(lines[0] + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assignments", "amounts", "references", "appointments"})
  void everyListIsATableWithOneLineAFact(String list) throws Exception {
    List<JsonNode> facts = items("/api/" + list);
    String body = server.get("/api/" + list + "?format=csv").body();
    assertThat(facts).isNotEmpty();
    assertThat(body.split("\r\n")).hasSize(facts.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/amounts?limit=0",
        "/api/amounts?limit=501",
        "/api/amounts?limit=many",
        "/api/amounts?offset=-1",
        "/api/amounts?from=yesterday",
        "/api/amounts?from=2022-01-01&to=2021-01-01",
        "/api/amounts?role=dance",
        "/api/amounts?agenzy=x",
        "/api/amounts?format=xls",
        "/api/references?type=%27%20OR%201=1",
        "/api/references?from=2021-05-04/zz",
        "/api/assignments?kind=x",
        "/api/assignments?dueFrom=soon",
        "/api/assignments?dueFrom=2022-01-02&dueTo=2022-01-01",
        "/api/amounts?dueFrom=2022-01-01",
        "/api/amounts?min=1,000",
        "/api/amounts?min=-1",
        "/api/amounts?max=1e999999999",
        "/api/amounts?min=2&max=1",
        "/api/amounts?source=casino",
        "/api/appointments?startFrom=x",
        "/api/references?citedTo=2021-02-30"
      })
  void whatCannotBeMeantGetsFourHundredWithWordsInBothLanguages(String path) throws Exception {
    assertProblem(server.get(path));
  }

  @Test
  void aHostileParameterIsBoundedAndNeverPartOfTheQuery() throws Exception {
    assertProblem(server.get("/api/amounts?text=" + "a".repeat(201)));
    assertThat(items("/api/amounts?text=" + encoded("'; DROP TABLE amount; --"))).isEmpty();
    assertThat(items("/api/amounts?agency=" + encoded("<agencies>:from\" %_?"))).isEmpty();
    assertThat(items("/api/amounts")).isNotEmpty();
  }

  private void assertProblem(HttpResponse<String> response) throws Exception {
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json.readTree(response.body());
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("detailEn").asText()).isNotBlank().matches("[\\x20-\\x7e]+");
  }

  private JsonNode status(String id) throws Exception {
    return get("/api/resolutions/" + id + "/status");
  }

  private List<JsonNode> items(String path) throws Exception {
    return StreamSupport.stream(get(path).path("items").spliterator(), false).toList();
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return json.readTree(response.body());
  }

  private static HttpResponse<String> table(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create(server.address(path));
      HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
