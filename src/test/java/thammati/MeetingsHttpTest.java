package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Meetings and their agendas, as another program asks for them. */
class MeetingsHttpTest extends RoomsOverHttp {
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
}
