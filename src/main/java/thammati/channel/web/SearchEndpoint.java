package thammati.channel.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import thammati.channel.web.WireSearch.SearchJson;
import thammati.chat.FactSearch;
import thammati.chat.Search;
import thammati.chat.SearchRequest;

/** {@code GET /api/search}: the ranked list itself, as JSON or as a table. */
final class SearchEndpoint implements Handler {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "resolution",
          "date",
          "item",
          "title",
          "section",
          "kind",
          "decisions",
          "proposers",
          "url",
          "document",
          "excerpt",
          "start",
          "end",
          "score");

  private final Search search;
  private final FactSearch facts;
  private final CsvTable table;

  SearchEndpoint(Search search, FactSearch facts, ObjectMapper json) {
    this.search = search;
    this.facts = facts;
    this.table = new CsvTable(json, COLUMNS);
  }

  @Override
  public void handle(Context context) {
    SearchParameters asked = new SearchParameters(context);
    boolean asTable = asked.asTable();
    boolean explain = asked.explain();
    SearchRequest request = asked.request(search, facts);
    SearchJson page = WireFound.page(request, search.search(request), explain);
    context.header("Vary", "Accept");
    if (asTable) {
      table.send(context, "search", new CsvTable.Stretch(page.total(), page.items()));
    } else {
      context.json(page);
    }
  }
}
