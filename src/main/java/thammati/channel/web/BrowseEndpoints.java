package thammati.channel.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.channel.web.WireBrowse.AgencyJson;
import thammati.channel.web.WireBrowse.MeetingJson;
import thammati.channel.web.WireBrowse.MeetingsJson;
import thammati.channel.web.WireFacts.PageJson;
import thammati.chat.Browse;
import thammati.chat.FactSearch;
import thammati.chat.Rooms;
import thammati.chat.Snapshot;
import thammati.facts.DayRange;
import thammati.facts.ListQuery;
import thammati.resolution.DecisionCode;
import thammati.resolution.Section;

/** The archive without a question: meetings, resolutions by conditions, agencies. */
final class BrowseEndpoints {
  private static final List<String> CODES =
      Arrays.stream(DecisionCode.values()).map(DecisionCode::code).toList();
  private static final List<String> SECTIONS =
      Arrays.stream(Section.values()).map(Section::title).filter(t -> !t.isEmpty()).toList();
  private static final Set<String> CONDITIONS =
      Set.of(
          "from",
          "to",
          "section",
          "decision",
          "proposer",
          "ordered",
          "sort",
          "offset",
          "limit",
          "format");
  private static final List<String> COLUMNS =
      List.of(
          "resolution",
          "date",
          "item",
          "title",
          "section",
          "kind",
          "decisions",
          "proposers",
          "url",
          "document");

  private final Browse browse;
  private final FactSearch facts;
  private final Snapshot snapshot;
  private final CsvTable table;

  BrowseEndpoints(Rooms rooms, FactSearch facts, ObjectMapper json) {
    this.browse = rooms.browse();
    this.facts = facts;
    this.snapshot = rooms.snapshot();
    this.table = new CsvTable(json, COLUMNS);
  }

  void register(JavalinConfig config) {
    config.routes.get("/api/meetings", this::meetings);
    config.routes.get("/api/meetings/{date}", this::meeting);
    config.routes.get("/api/resolutions", this::resolutions);
    config.routes.get("/api/agencies", this::agencies);
    config.routes.get("/api/agencies/{name}", this::agency);
  }

  /** Whether the path names a day with a meeting. */
  boolean isMeeting(Context context) {
    return day(context.pathParam("date")).map(browse::hasMeeting).orElse(false);
  }

  /** Whether the path names an agency, and one only. */
  boolean isAgency(Context context) {
    return browse.hasAgency(context.pathParam("name").strip());
  }

  private void meetings(Context context) {
    Parameters asked = new Parameters(context, Set.of("from", "to", "offset", "limit"));
    DayRange days = days(asked);
    List<MeetingJson> held = browse.meetings(days).stream().map(WireBrowsed::meeting).toList();
    PageJson<MeetingJson> page = WireBrowsed.page(held, asked.offset(), asked.limit(Browse.MOST));
    context.json(
        new MeetingsJson(
            page.total(),
            page.offset(),
            page.limit(),
            page.next(),
            WireBrowsed.years(browse.meetings(DayRange.ALL)),
            page.items()));
  }

  private void meeting(Context context) {
    context.json(
        day(context.pathParam("date"))
            .flatMap(browse::meeting)
            .map(WireBrowsed::agenda)
            .orElseThrow(BrowseEndpoints::missing));
  }

  private void resolutions(Context context) {
    Parameters asked = new Parameters(context, CONDITIONS);
    DayRange days = days(asked);
    ListQuery conditions =
        new ListQuery(
            days.from(),
            days.to(),
            Section.titled(asked.choice("section", SECTIONS))
                .filter(s -> s != Section.UNSTATED)
                .orElse(null),
            decision(asked),
            line(asked, "proposer"),
            line(asked, "ordered"));
    boolean oldest = asked.choice("sort", List.of("newest", "oldest")).equals("oldest");
    context.header("Vary", "Accept");
    if (asked.asTable()) {
      table.send(
          context,
          "resolutions",
          snapshot,
          asked.offset(),
          asked.limit(),
          () -> entries(conditions, oldest));
      return;
    }
    int offset = asked.offset();
    int limit = asked.limit(FactSearch.USUAL);
    context.json(
        WireBrowsed.list(
            browse.figures(conditions),
            browse.list(conditions, oldest, offset, limit),
            oldest,
            offset,
            limit));
  }

  private CsvTable.Source entries(ListQuery conditions, boolean oldest) {
    int total = browse.figures(conditions).total();
    return (offset, limit) ->
        new CsvTable.Stretch(
            total, WireBrowsed.entries(browse.list(conditions, oldest, offset, limit)));
  }

  private void agencies(Context context) {
    Parameters asked = new Parameters(context, Set.of("text", "offset", "limit"));
    List<AgencyJson> all =
        browse.agencies(asked.word("text")).stream().map(WireBrowsed::agency).toList();
    context.json(WireBrowsed.page(all, asked.offset(), asked.limit(FactSearch.USUAL)));
  }

  private void agency(Context context) {
    context.json(
        browse
            .agency(context.pathParam("name").strip())
            .map(WireBrowsed::line)
            .orElseThrow(BrowseEndpoints::missing));
  }

  private List<String> line(Parameters asked, String parameter) {
    String name = asked.word(parameter);
    return name.isEmpty() ? List.of() : facts.line(name);
  }

  private static DayRange days(Parameters asked) {
    LocalDate from = asked.day("from");
    LocalDate to = asked.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new Problem(400, "parameters", "order", "from", "to");
    }
    return new DayRange(from, to);
  }

  private static @Nullable DecisionCode decision(Parameters asked) {
    String code = asked.choice("decision", CODES);
    return Arrays.stream(DecisionCode.values())
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Problem missing() {
    return new Problem(404, "missing", "detail");
  }
}
