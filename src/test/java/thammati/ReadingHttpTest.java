package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import thammati.support.CitingArchive;

/** One resolution read closely, as another program asks for it. */
class ReadingHttpTest extends RoomsOverHttp {
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
}
