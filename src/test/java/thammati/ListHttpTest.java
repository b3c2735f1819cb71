package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Resolutions by conditions, as another program asks for them. */
class ListHttpTest extends RoomsOverHttp {
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
  void aTableHoldsEveryRowThatIsNotLimited() throws Exception {
    for (String list : List.of("resolutions", "amounts", "assignments")) {
      int total = get("/api/" + list).path("total").asInt();
      HttpResponse<String> table = server.get("/api/" + list + "?format=csv");
      assertThat(table.headers().firstValue("X-Total-Count")).hasValue(Integer.toString(total));
      assertThat(rows(table.body())).hasSize(total).doesNotHaveDuplicates();
      assertThat(rows(server.get("/api/" + list + "?format=csv&offset=2").body()))
          .isEqualTo(rows(table.body()).subList(2, total));
      assertThat(rows(server.get("/api/" + list + "?format=csv&limit=3").body()))
          .isEqualTo(rows(table.body()).subList(0, 3));
    }
  }

  private static List<List<String>> rows(String table) throws Exception {
    MappingIterator<List<String>> rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(table);
    return rows.readAll().stream().skip(1).toList();
  }
}
