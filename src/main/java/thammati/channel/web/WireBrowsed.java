package thammati.channel.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import thammati.channel.web.WireBrowse.AgencyJson;
import thammati.channel.web.WireBrowse.AgencyLineJson;
import thammati.channel.web.WireBrowse.AgendaJson;
import thammati.channel.web.WireBrowse.EntryJson;
import thammati.channel.web.WireBrowse.ListJson;
import thammati.channel.web.WireBrowse.MeetingJson;
import thammati.channel.web.WireFacts.PageJson;
import thammati.channel.web.WireSearch.CountJson;
import thammati.channel.web.WireSearch.FacetsJson;
import thammati.chat.Browse.Acting;
import thammati.chat.Browse.AgencyLine;
import thammati.chat.Browse.Entry;
import thammati.chat.Browse.Meeting;
import thammati.facts.ListFigures;
import thammati.resolution.DecisionCode;
import thammati.resolution.MeetingCount;
import thammati.resolution.Resolution;
import thammati.resolution.Section;
import thammati.thai.Agency;

/** From what is browsed to the shapes of the wire. */
final class WireBrowsed {
  private static final int BUDDHIST = 543;

  private WireBrowsed() {}

  /** One page of a list that is whole in memory. */
  static <T> PageJson<T> page(List<T> all, int offset, int limit) {
    int from = Math.min(offset, all.size());
    int to = Math.min(from + limit, all.size());
    return new PageJson<>(
        all.size(), offset, limit, to < all.size() ? to : null, all.subList(from, to));
  }

  static List<CountJson> years(List<MeetingCount> meetings) {
    Map<String, Integer> years = new TreeMap<>();
    meetings.forEach(
        m -> years.merge(Integer.toString(m.day().getYear() + BUDDHIST), 1, Integer::sum));
    return counts(years, UnaryOperator.identity());
  }

  static MeetingJson meeting(MeetingCount meeting) {
    List<CountJson> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      Integer number = meeting.sections().get(section);
      if (number != null) sections.add(new CountJson(section.title(), number));
    }
    return new MeetingJson(meeting.day().toString(), meeting.resolutions(), sections);
  }

  static AgendaJson agenda(Meeting meeting) {
    return new AgendaJson(
        meeting.day().toString(),
        WireAnswers.day(meeting.before()),
        WireAnswers.day(meeting.after()),
        meeting.agenda().stream().map(WireBrowsed::entry).toList());
  }

  static EntryJson entry(Entry entry) {
    Resolution text = entry.resolution();
    return new EntryJson(
        text.id().toString(),
        WireAnswers.day(text.id().date()),
        WireAnswers.item(text.id()),
        text.title(),
        text.section().title(),
        WireAnswers.kind(text.source()),
        entry.decisions().stream().map(DecisionCode::code).toList(),
        entry.proposers(),
        text.source().url(),
        text.source().hash());
  }

  static ListJson list(
      ListFigures figures, List<Entry> page, boolean oldest, int offset, int limit) {
    int end = offset + page.size();
    return new ListJson(
        figures.total(),
        offset,
        limit,
        end < figures.total() && !page.isEmpty() ? end : null,
        oldest ? "oldest" : "newest",
        new FacetsJson(
            counts(figures.years(), year -> Integer.toString(Integer.parseInt(year) + BUDDHIST)),
            counts(figures.sections(), name -> Section.valueOf(name).title()),
            counts(figures.proposers(), UnaryOperator.identity()),
            counts(figures.decisions(), WireBrowsed::code)),
        counts(figures.months(), UnaryOperator.identity()),
        entries(page));
  }

  static List<EntryJson> entries(List<Entry> page) {
    return page.stream().map(WireBrowsed::entry).toList();
  }

  static AgencyJson agency(Acting acting) {
    Agency known = acting.known();
    if (known == null) {
      return new AgencyJson(
          acting.count().name(),
          "",
          List.of(),
          "",
          "",
          null,
          null,
          List.of(),
          acting.count().proposed(),
          acting.count().ordered());
    }
    return new AgencyJson(
        acting.count().name(),
        known.english(),
        known.abbreviations(),
        known.kind(),
        known.parent(),
        known.from(),
        known.to(),
        known.successors(),
        acting.count().proposed(),
        acting.count().ordered());
  }

  static AgencyLineJson line(AgencyLine line) {
    return new AgencyLineJson(
        line.name(),
        line.line().stream().mapToInt(a -> a.count().proposed()).sum(),
        line.line().stream().mapToInt(a -> a.count().ordered()).sum(),
        line.line().stream().map(WireBrowsed::agency).toList());
  }

  private static List<CountJson> counts(Map<String, Integer> counts, UnaryOperator<String> value) {
    return counts.entrySet().stream()
        .map(e -> new CountJson(value.apply(e.getKey()), e.getValue()))
        .toList();
  }

  private static String code(String name) {
    return Arrays.stream(DecisionCode.values())
        .filter(d -> d.name().equals(name))
        .map(DecisionCode::code)
        .findFirst()
        .orElse(name.toLowerCase(Locale.ROOT));
  }
}
