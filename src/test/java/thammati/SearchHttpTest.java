package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.support.CitingArchive;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** The ranked list over HTTP, and how a question was read, as another program asks for them. */
class SearchHttpTest {
  private static final String QUESTION = "มาตรการดูแลทุ่งดอกบัวของคณะรัฐมนตรี";
  private static final String LISTED = "/api/search?q=" + encoded(QUESTION);

  @TempDir static Path folder;
  private static RunningServer server;
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    Path documents = folder.resolve("documents");
    CitingArchive.writeCited(documents);
    CitingArchive.writeCiting(documents);
    SmallArchive.write(documents);
    Files.writeString(documents.resolve("news.txt"), Archive.NEWS);
    server = TestInstallation.serve(TestInstallation.withDocuments(folder, documents));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void theListBeginsWithWhatTheAnswerIsMadeFromInTheSameOrderAndByTheSameScores() throws Exception {
    JsonNode searched = ask(QUESTION, true).path("searched");
    List<JsonNode> near = list(searched.path("near"));
    List<JsonNode> items = items(LISTED);
    assertThat(near).hasSizeGreaterThan(3);
    assertThat(texts(items, "resolution").subList(0, near.size()))
        .isEqualTo(texts(near, "resolution"));
    assertThat(texts(items, "score").subList(0, near.size())).isEqualTo(texts(near, "score"));
    assertThat(texts(list(searched.path("nearest")), "resolution"))
        .isEqualTo(texts(items.subList(0, 3), "resolution"));
    assertThat(get(LISTED).path("read")).isEqualTo(searched.path("read")).isNotEmpty();
  }

  @Test
  void whatTheAnswerCitesIsFirst() throws Exception {
    String question = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";
    String cited = ask(question, false).path("citations").get(0).path("resolution").asText();
    assertThat(items("/api/search?q=" + encoded(question)).getFirst().path("resolution").asText())
        .isEqualTo(cited);
  }

  @Test
  void figuresAreOverTheWholeListWhateverThePage() throws Exception {
    JsonNode whole = get(LISTED);
    int total = whole.path("total").asInt();
    List<JsonNode> items = items(LISTED);
    assertThat(items).hasSize(total).hasSizeGreaterThan(5);
    JsonNode page = get(LISTED + "&limit=1&offset=2");
    assertThat(page.path("facets")).isEqualTo(whole.path("facets"));
    assertThat(page.path("histogram")).isEqualTo(whole.path("histogram"));
    assertThat(sum(whole.path("facets").path("year"))).isEqualTo(total);
    assertThat(sum(whole.path("facets").path("section"))).isEqualTo(total);
    assertThat(sum(whole.path("histogram"))).isEqualTo(total);
    for (String facet : List.of("decision", "proposer")) {
      long told = items.stream().mapToLong(i -> i.path(facet + "s").size()).sum();
      assertThat(sum(whole.path("facets").path(facet))).as(facet).isEqualTo(told).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({"section, section", "decision, decisions", "proposer, proposers"})
  void aValueOfAFacetAsAFilterLeavesAsManyAsItCounts(String facet, String field) throws Exception {
    JsonNode value = get(LISTED).path("facets").path(facet).get(0);
    String wanted = value.path("value").asText();
    JsonNode narrowed = get(LISTED + "&" + facet + "=" + encoded(wanted));
    assertThat(narrowed.path("relaxed")).isEmpty();
    assertThat(narrowed.path("total")).isEqualTo(value.path("count"));
    assertThat(list(narrowed.path("items")))
        .isNotEmpty()
        .allMatch(i -> i.path(field).toString().contains(wanted));
  }

  @ParameterizedTest
  @CsvSource({"relevance", "date"})
  void pagesPutTogetherAreTheWholeListWithoutDoubles(String sort) throws Exception {
    List<JsonNode> whole = items(LISTED + "&limit=200&sort=" + sort);
    List<JsonNode> pages = new ArrayList<>();
    JsonNode next = json.readTree("0");
    while (!next.isNull()) {
      JsonNode page = get(LISTED + "&limit=2&sort=" + sort + "&offset=" + next.asInt());
      page.path("items").forEach(pages::add);
      next = page.path("next");
    }
    assertThat(pages).isEqualTo(whole).hasSizeGreaterThan(5);
    assertThat(texts(pages, "resolution")).doesNotHaveDuplicates();
    assertThat(get(LISTED + "&offset=200").path("items")).isEmpty();
  }

  @Test
  void sortedByDateItIsTheSameListTheNewestFirst() throws Exception {
    List<JsonNode> byDate = items(LISTED + "&sort=date");
    List<JsonNode> byRank = items(LISTED);
    assertThat(byDate).containsExactlyInAnyOrderElementsOf(byRank).isNotEqualTo(byRank);
    assertThat(texts(byDate, "date")).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void anExcerptStandsInTheBodyAndItsHighlightsAreWhatWasLookedFor() throws Exception {
    JsonNode first = items(LISTED).getFirst();
    String body =
        get("/api/resolutions/"
                + first.path("resolution").asText()
                + "?document="
                + first.path("document").asText())
            .path("body")
            .asText();
    String excerpt = first.path("excerpt").asText();
    assertThat(body.substring(first.path("start").asInt(), first.path("end").asInt()))
        .isEqualTo(excerpt)
        .isNotEmpty();
    assertThat(list(first.path("highlights")))
        .isNotEmpty()
        .allMatch(m -> {
          String mark = excerpt.substring(m.path("start").asInt(), m.path("end").asInt());
          return QUESTION.contains(mark) && !mark.isBlank();
        })
        .anyMatch(m ->
            excerpt.substring(m.path("start").asInt(), m.path("end").asInt()).contains("ดอกบัว"));
  }

  @Test
  void daysAgencyAndSectionNarrowTheListAsTheyDoForAnswers() throws Exception {
    assertThat(texts(items(LISTED + "&from=2021-04-06&to=2021-04-06"), "date"))
        .isNotEmpty()
        .containsOnly("2021-04-06");
    assertThat(texts(items(LISTED + "&agency=" + encoded("มท.")), "resolution"))
        .contains("2021-04-06/1", "2021-05-04/2")
        .doesNotContain("2021-03-02/3");
  }

  @ParameterizedTest
  @CsvSource({
    "from=1990-01-01&to=1990-12-31, from;to",
    "agency=กรมที่ไม่มี, agency",
    "decision=withdraw, decision",
    "proposer=กรมที่ไม่มี, proposer"
  })
  void aConditionThatLeavesNothingIsDroppedAndSaidSo(String condition, String names)
      throws Exception {
    String path = LISTED + "&" + condition.replace("กรมที่ไม่มี", encoded("กรมที่ไม่มี"));
    JsonNode relaxed = get(path);
    assertThat(relaxed.path("relaxed"))
        .extracting(JsonNode::asText)
        .containsExactly(names.split(";"));
    assertThat(relaxed.path("note").asText()).contains(names.split(";")).contains("เงื่อนไข");
    assertThat(relaxed.path("noteEn").asText()).contains(names.split(";")).contains("leaves");
    assertThat(relaxed.path("items")).isEqualTo(get(LISTED).path("items"));
    assertThat(get(LISTED).path("note").asText()).isEmpty();
  }

  @Test
  void aPartOfTheReadingIsLeftOutAsItIsForAnswers() throws Exception {
    String question = "มติล่าสุดเรื่องจามจุรี";
    JsonNode answer =
        json.readTree(
            server
                .post(
                    "/api/ask",
                    json.createObjectNode()
                        .put("question", question)
                        .set("without", json.createArrayNode().add("order:NEWEST"))
                        .toString(),
                    "application/json")
                .body());
    String path = "/api/search?q=" + encoded(question) + "&without=order:NEWEST";
    JsonNode found = json.readTree(server.get(path).body());
    assertThat(found.path("read")).isEqualTo(answer.path("searched").path("read"));
    assertThat(found.path("read").findValuesAsText("id")).doesNotContain("order:NEWEST");
    assertThat(server.get("/api/search?q=x&without=" + encoded("no part")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void explainedPartsAreEvidenceTimesWeightAndSumToTheScore() throws Exception {
    List<JsonNode> items = items(LISTED + "&explain=1");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      double sum = 0;
      for (JsonNode part : item.path("explain")) {
        double adds = part.path("evidence").asDouble() * part.path("weight").asDouble();
        assertThat(part.path("adds").asDouble()).isCloseTo(adds, within(1e-12));
        sum += adds;
      }
      assertThat(Math.exp(sum) / item.path("score").asDouble()).isCloseTo(1, within(1e-9));
    }
    assertThat(texts(list(items.getFirst().path("explain")), "name"))
        .contains("lexical", "evidence.title", "news", "dated")
        .doesNotHaveDuplicates();
    assertThat(items(LISTED).getFirst().path("explain").isNull()).isTrue();
  }

  @Test
  void notFoundCarriesHowItWasReadAndWhatCameNear() throws Exception {
    String question = "ครม. เคาะงบซื้อเรือดำน้ำเดือนมีนาคม 2565 เท่าไร";
    JsonNode answer = ask(question, false);
    assertThat(answer.path("outcome").asText()).isEqualTo("not_found");
    JsonNode searched = answer.path("searched");
    assertThat(texts(list(searched.path("read")), "kind"))
        .contains("date", "saying", "abbreviation");
    assertThat(searched.path("near")).isNotEmpty();
    assertThat(searched.path("near").get(0).path("parts")).isNotEmpty();
    JsonNode answered = ask("ปลูกต้นจามจุรีริมทางหลวงกี่ต้น", false);
    assertThat(answered.path("outcome").asText()).isEqualTo("answered");
    assertThat(answered.path("searched").path("near").isNull()).isTrue();
  }

  @Test
  void aListIsATableForSpreadsheets() throws Exception {
    HttpResponse<String> table = server.get(LISTED + "&format=csv&limit=3");
    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(table.body()).startsWith("\ufeffrank,resolution,date");
    assertThat(table.headers().firstValue("X-Total-Count"))
        .hasValue(get(LISTED).path("total").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/search | q",
        "/api/search?q=%20%3F | q",
        "/api/search?q=a&limit=0 | 1 to 200",
        "/api/search?q=a&limit=201 | 1 to 200",
        "/api/search?q=a&offset=-1 | offset",
        "/api/search?q=a&from=yesterday | 2022-08-23",
        "/api/search?q=a&from=2022-01-01&to=2021-01-01 | from",
        "/api/search?q=a&sort=best | relevance, date",
        "/api/search?q=a&decision=dance | approve_in_principle",
        "/api/search?q=a&section=x | sort of section",
        "/api/search?q=a&explain=maybe | 0, 1",
        "/api/search?q=a&querry=b | proposer"
      })
  void whatCannotBeMeantGetsFourHundredNamingTheRemedyInBothLanguages(String path, String remedy)
      throws Exception {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json.readTree(response.body());
    assertThat(problem.path("detail").asText()).isNotBlank();
    String words = remedy.equals("sort of section") ? "กฎหมาย" : remedy;
    assertThat(problem.path("detailEn").asText()).contains(words);
  }

  @Test
  void aQuestionTooLongForAnAddressIsRefusedInWords() throws Exception {
    HttpResponse<String> response = server.get("/api/search?q=" + encoded("ก".repeat(501)));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json.readTree(response.body()).path("detailEn").asText()).contains("500");
  }

  private JsonNode ask(String question, boolean explain) throws Exception {
    String body =
        json.writeValueAsString(
            json.createObjectNode().put("question", question).put("explain", explain));
    HttpResponse<String> response = server.post("/api/ask", body, "application/json");
    assertThat(response.statusCode()).isEqualTo(200);
    return json.readTree(response.body());
  }

  private static int sum(JsonNode counts) {
    return list(counts).stream().mapToInt(c -> c.path("count").asInt()).sum();
  }

  private List<JsonNode> items(String path) throws Exception {
    return list(get(path).path("items"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> texts(List<JsonNode> nodes, String field) {
    return nodes.stream().map(n -> n.path(field).asText()).toList();
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return json.readTree(response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
