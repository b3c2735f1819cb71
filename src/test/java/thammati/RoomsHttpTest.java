package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.CitingArchive;
import thammati.support.DatedOrders;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** Meetings, lists, agencies and one resolution read closely, as another program asks for them. */
class RoomsHttpTest {
  /** The day from which the server sees the deadlines. */
  private static final Instant TODAY = Instant.parse("2023-06-15T03:00:00Z");

  private static final String CANCELLED = "/api/resolutions/" + CitingArchive.CANCELLED;
  private static final String PLANTED = "/api/resolutions/2022-03-08/2";

  @TempDir static Path folder;
  private static RunningServer server;
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    Path documents = folder.resolve("documents");
    CitingArchive.writeCited(documents);
    CitingArchive.writeCiting(documents);
    SmallArchive.write(documents);
    DatedOrders.write(documents);
    Files.writeString(documents.resolve("news.txt"), Archive.NEWS);
    Files.writeString(documents.resolve("copy.txt"), BrowserTest.COPY);
    server = TestInstallation.serve(TestInstallation.withDocuments(folder, documents), TODAY);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void meetingsAreListedNewestFirstWithWhatTheyHold() throws Exception {
    JsonNode page = get("/api/meetings");
    List<String> days = texts(page.path("items"), "date");
    assertThat(days).isSortedAccordingTo(Comparator.reverseOrder()).contains("2021-03-02");
    assertThat(page.path("total").asInt()).isEqualTo(days.size());
    for (JsonNode meeting : page.path("items")) {
      int agenda = get("/api/meetings/" + meeting.path("date").asText()).path("items").size();
      assertThat(meeting.path("resolutions").asInt()).isEqualTo(agenda).isPositive();
      assertThat(sum(meeting.path("sections"))).isEqualTo(agenda);
    }
    assertThat(sum(page.path("years"))).isEqualTo(days.size());
  }

  @Test
  void aYearOfTheCalendarHoldsItsMeetingsAndTheYearsOfTheWholeArchiveStay() throws Exception {
    JsonNode year = get("/api/meetings?from=2021-01-01&to=2021-12-31");
    assertThat(texts(year.path("items"), "date"))
        .containsExactly("2021-05-04", "2021-04-06", "2021-03-02");
    assertThat(texts(year.path("years"), "value")).contains("2564", "2565");
    JsonNode second = get("/api/meetings?from=2021-01-01&to=2021-12-31&limit=1&offset=1");
    assertThat(texts(second.path("items"), "date")).containsExactly("2021-04-06");
    assertThat(second.path("next").asInt()).isEqualTo(2);
  }

  @Test
  void aMeetingTellsItsAgendaAndItsNeighbours() throws Exception {
    JsonNode meeting = get("/api/meetings/2021-04-06");
    assertThat(meeting.path("previous").asText()).isEqualTo("2021-03-02");
    assertThat(meeting.path("next").asText()).isEqualTo("2021-05-04");
    assertThat(texts(meeting.path("items"), "resolution"))
        .containsExactly("2021-04-06/1", "2021-04-06/2", "2021-04-06/3");
    JsonNode first = meeting.path("items").get(0);
    assertThat(first.path("section").asText()).isEqualTo("กฎหมาย");
    assertThat(first.path("decisions").get(0).asText()).isEqualTo("approve");
    assertThat(first.path("proposers").get(0).asText()).isEqualTo("กระทรวงมหาดไทย");
  }

  @Test
  void theListWithoutAQuestionHoldsEveryResolutionOfEveryMeetingOnce() throws Exception {
    JsonNode whole = get("/api/resolutions?limit=500");
    List<String> listed = texts(whole.path("items"), "resolution");
    List<String> met = new ArrayList<>();
    for (String day : texts(get("/api/meetings").path("items"), "date")) {
      met.addAll(texts(get("/api/meetings/" + day).path("items"), "resolution"));
    }
    assertThat(listed).isEqualTo(met).doesNotHaveDuplicates();
    assertThat(whole.path("total").asInt()).isEqualTo(listed.size());
    assertThat(sum(whole.path("histogram"))).isEqualTo(listed.size());
    assertThat(sum(whole.path("facets").path("section"))).isEqualTo(listed.size());
    List<String> oldest =
        texts(get("/api/resolutions?limit=500&sort=oldest").path("items"), "date");
    assertThat(oldest).isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "section=, กฎหมาย, section",
    "decision=, approve, decisions",
    "proposer=, กระทรวงมหาดไทย, proposers"
  })
  void aConditionKeepsAsManyAsItsFacetTold(String parameter, String value, String field)
      throws Exception {
    String facet = parameter.replace("=", "");
    int told = -1;
    for (JsonNode count : get("/api/resolutions").path("facets").path(facet)) {
      if (count.path("value").asText().equals(value)) told = count.path("count").asInt();
    }
    JsonNode kept = get("/api/resolutions?limit=500&" + parameter + encoded(value));
    assertThat(kept.path("total").asInt()).isEqualTo(told).isPositive();
    assertThat(kept.path("items"))
        .allSatisfy(i -> {
          JsonNode has = i.path(field);
          List<String> values = new ArrayList<>();
          if (has.isArray()) has.forEach(v -> values.add(v.asText()));
          else values.add(has.asText());
          assertThat(values).contains(value);
        });
  }

  @Test
  void pagesOfTheListJoinToTheWhole() throws Exception {
    List<String> whole = texts(get("/api/resolutions?limit=500").path("items"), "resolution");
    List<String> joined = new ArrayList<>();
    JsonNode next = json.getNodeFactory().numberNode(0);
    while (!next.isNull()) {
      JsonNode page = get("/api/resolutions?limit=4&offset=" + next.asInt());
      joined.addAll(texts(page.path("items"), "resolution"));
      next = page.path("next");
    }
    assertThat(joined).isEqualTo(whole).hasSizeGreaterThan(8);
  }

  @Test
  void theListIsATableToo() throws Exception {
    HttpResponse<String> table = server.get("/api/resolutions?format=csv&limit=500");
    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(table.body()).startsWith("\ufeffresolution,date,item").contains("'=HYPERLINK");
  }

  @Test
  void agenciesThatActAreListedAndFoundByAbbreviationAndEnglishName() throws Exception {
    List<JsonNode> all = list(get("/api/agencies?limit=500").path("items"));
    assertThat(all).hasSizeGreaterThan(4);
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparingInt(
                    (JsonNode a) -> a.path("proposed").asInt() + a.path("ordered").asInt())
                .reversed()
                .thenComparing(a -> a.path("name").asText()));
    for (String called : List.of("กษ.", "agriculture", "เกษตร")) {
      assertThat(texts(get("/api/agencies?text=" + encoded(called)).path("items"), "name"))
          .as(called)
          .contains("กระทรวงเกษตรและสหกรณ์");
    }
    assertThat(get("/api/agencies?text=" + encoded("ไม่มีหน่วยงานนี้")).path("total").asInt())
        .isZero();
  }

  @Test
  void anAgencyIsOneUnderAllItsNames() throws Exception {
    String now = "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม";
    String before = "กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร";
    JsonNode agency = get("/api/agencies/" + encoded("ดศ."));
    assertThat(agency.path("name").asText()).isEqualTo(now);
    assertThat(texts(agency.path("line"), "name")).containsExactly(before, now);
    assertThat(agency.path("line").get(0).path("proposed").asInt()).isEqualTo(1);
    assertThat(agency.path("line").get(1).path("proposed").asInt()).isZero();
    // The former name proposed it, the present name finds it.
    JsonNode proposed = get("/api/resolutions?proposer=" + encoded(now));
    assertThat(proposed.path("total").asInt()).isEqualTo(agency.path("proposed").asInt());
    assertThat(texts(proposed.path("items"), "resolution"))
        .containsExactly(CitingArchive.CANCELLED);
    JsonNode ordered = get("/api/assignments?agency=" + encoded(before));
    assertThat(ordered.path("total").asInt())
        .isEqualTo(agency.path("ordered").asInt())
        .isPositive();
  }

  @Test
  void overdueOrdersComeFirstTheLatestOfThemFirstByTheClockOfTheServer() throws Exception {
    JsonNode all = get("/api/assignments?sort=due&limit=500");
    List<String> due = new ArrayList<>();
    for (JsonNode order : all.path("items")) {
      JsonNode deadline = order.path("deadlines").path(0);
      due.add(deadline.path("overdue").asBoolean() + " " + deadline.path("date").asText());
    }
    assertThat(due)
        .startsWith(
            "true 2023-06-14",
            "true 2022-06-06",
            "true 2021-05-01",
            "false 2023-06-15",
            "false 2023-12-31");
    assertThat(due.subList(5, due.size())).isNotEmpty().allMatch("false "::equals);
  }

  @ParameterizedTest
  @CsvSource({"overdue, true", "coming, false", "undated, false"})
  void ordersAreToldApartByTheirDeadline(String due, boolean overdue) throws Exception {
    JsonNode kept = get("/api/assignments?limit=500&due=" + due);
    assertThat(kept.path("items")).isNotEmpty();
    assertThat(kept.path("items"))
        .allSatisfy(i -> {
          JsonNode deadline = i.path("deadlines").path(0);
          assertThat(deadline.path("overdue").asBoolean()).isEqualTo(overdue);
          assertThat(deadline.path("date").isTextual()).isEqualTo(!due.equals("undated"));
        });
    int all = get("/api/assignments").path("total").asInt();
    assertThat(kept.path("total").asInt()).isLessThan(all);
  }

  @Test
  void everyFactOfAResolutionStandsInItsBody() throws Exception {
    for (String name : texts(get("/api/resolutions?limit=500").path("items"), "resolution")) {
      String path = "/api/resolutions/" + name;
      String body = get(path).path("body").asText();
      JsonNode facts = get(path + "/facts");
      assertThat(facts.path("read").asBoolean()).as(name).isTrue();
      for (JsonNode list : facts) {
        for (JsonNode fact : list) stands(fact, body);
      }
    }
  }

  private static void stands(JsonNode fact, String body) {
    String quoted = body.substring(fact.path("start").asInt(), fact.path("end").asInt());
    assertThat(quoted).isEqualTo(fact.path("quote").asText()).isNotEmpty();
    fact.path("agencies")
        .forEach(a -> {
          if (a.isObject()) stands(a, body);
        });
    fact.path("deadlines").forEach(d -> stands(d, body));
  }

  @Test
  void factsTellWhoProposedWhatAndByWhenItIsDue() throws Exception {
    JsonNode facts = get(CANCELLED + "/facts");
    assertThat(facts.path("decisions").get(0).path("code").asText()).isEqualTo("agree");
    assertThat(facts.path("proposers").get(0).path("agency").asText())
        .isEqualTo("กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร");
    JsonNode order = facts.path("assignments").get(0);
    assertThat(order.path("agencies").get(0).path("name").asText())
        .isEqualTo("กระทรวงเกษตรและสหกรณ์");
    assertThat(order.path("deadlines").get(0).path("date").asText()).isEqualTo("2021-05-01");
    assertThat(order.path("deadlines").get(0).path("overdue").asBoolean()).isTrue();
  }

  @Test
  void aNewsItemStatesNoFacts() throws Exception {
    JsonNode found =
        get("/api/search?q=" + encoded(Archive.NEWS.lines().findFirst().orElseThrow()));
    String news =
        list(found.path("items")).stream()
            .filter(i -> i.path("kind").asText().equals("news"))
            .findFirst()
            .orElseThrow()
            .path("resolution")
            .asText();
    JsonNode facts = get("/api/resolutions/" + news + "/facts");
    assertThat(facts.path("read").asBoolean()).isFalse();
    assertThat(facts.path("decisions")).isEmpty();
  }

  @Test
  void versionsAreRankedByAuthorityAndTheirDifferencesMakeUpBothTexts() throws Exception {
    JsonNode versions = get(PLANTED + "/versions").path("versions");
    assertThat(texts(versions, "kind")).containsExactly("press", "mirror");
    assertThat(texts(versions, "language")).containsExactly("th", "th");
    assertThat(versions.get(0).path("shown").asBoolean()).isTrue();
    String press = versions.get(0).path("document").asText();
    String mirror = versions.get(1).path("document").asText();
    JsonNode told = get(PLANTED + "/differences?from=" + press + "&to=" + mirror);
    StringBuilder from = new StringBuilder();
    StringBuilder to = new StringBuilder();
    for (JsonNode part : told.path("parts")) {
      String kind = part.path("kind").asText();
      if (!kind.equals("added")) from.append(part.path("text").asText());
      if (!kind.equals("removed")) to.append(part.path("text").asText());
    }
    assertThat(to.toString()).isEqualTo(bodyOf(mirror));
    assertThat(from.toString().replaceAll("\\s", ""))
        .isEqualTo(bodyOf(press).replaceAll("\\s", ""));
    assertThat(texts(told.path("parts"), "kind")).contains("same", "removed", "added");
  }

  private String bodyOf(String document) throws Exception {
    return get(PLANTED + "?document=" + document).path("body").asText();
  }

  @Test
  void relationsReachBothWaysAndTellInWhichWords() throws Exception {
    JsonNode cancelled = get(CANCELLED + "/relations");
    assertThat(texts(cancelled.path("nodes"), "resolution"))
        .containsExactly(CitingArchive.CANCELLED, "2021-05-04/1");
    JsonNode edge = cancelled.path("edges").get(0);
    assertThat(edge.path("type").asText()).isEqualTo("cancels");
    assertThat(edge.path("resolution").asText()).isEqualTo("2021-05-04/1");
    assertThat(edge.path("target").asText()).isEqualTo(CitingArchive.CANCELLED);
    String citing = get("/api/resolutions/2021-05-04/1").path("body").asText();
    assertThat(citing.substring(edge.path("start").asInt(), edge.path("end").asInt()))
        .isEqualTo(edge.path("quote").asText())
        .contains("ยกเลิก");
    JsonNode cancelling = get("/api/resolutions/2021-05-04/1/relations");
    assertThat(texts(cancelling.path("nodes"), "resolution"))
        .containsExactly("2021-05-04/1", CitingArchive.CANCELLED);
    assertThat(cancelling.path("edges")).isEqualTo(cancelled.path("edges"));
  }

  @Test
  void whatIsOpenIsToldAsOpen() throws Exception {
    JsonNode doubted = get("/api/resolutions/" + CitingArchive.DOUBTED + "/relations");
    assertThat(doubted.path("edges")).isEmpty();
    assertThat(texts(doubted.path("doubtful"), "outcome")).containsExactly("ambiguous");
    JsonNode far = get("/api/resolutions/2021-05-04/3/relations");
    assertThat(texts(far.path("open"), "outcome")).containsExactly("not_in_archive");
    JsonNode untouched = get("/api/resolutions/" + CitingArchive.UNTOUCHED + "/relations?steps=4");
    assertThat(untouched.path("nodes")).hasSize(1);
    assertThat(untouched.path("doubtful")).isEmpty();
  }

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

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode array, String field) {
    return list(array).stream().map(n -> n.path(field).asText()).toList();
  }

  private static int sum(JsonNode counts) {
    return list(counts).stream().mapToInt(c -> c.path("count").asInt()).sum();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
