package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.support.CitingArchive;

/** Agencies and what they are ordered, as another program asks for them. */
class AgenciesHttpTest extends RoomsOverHttp {
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
}
