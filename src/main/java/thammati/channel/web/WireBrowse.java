package thammati.channel.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.channel.web.WireSearch.CountJson;
import thammati.channel.web.WireSearch.FacetsJson;

/** The shapes of the archive without a question. They change only by addition. */
final class WireBrowse {
  private WireBrowse() {}

  /**
   * Meetings, the newest first; {@code years} are those of the whole archive, of the Buddhist era,
   * with their numbers of meetings.
   */
  record MeetingsJson(
      int total,
      int offset,
      int limit,
      @Nullable Integer next,
      List<CountJson> years,
      List<MeetingJson> items) {}

  /** A meeting in a list, with the number of its resolutions in all and in each section. */
  record MeetingJson(String date, int resolutions, List<CountJson> sections) {}

  /** One meeting; {@code previous} and {@code next} are the days of its neighbours. */
  record AgendaJson(
      String date, @Nullable String previous, @Nullable String next, List<EntryJson> items) {}

  /** A resolution in a list. */
  record EntryJson(
      String resolution,
      @Nullable String date,
      @Nullable Integer item,
      String title,
      String section,
      String kind,
      List<String> decisions,
      List<String> proposers,
      String url,
      String document) {}

  /** One page of resolutions by meeting, with figures over the whole list. */
  record ListJson(
      int total,
      int offset,
      int limit,
      @Nullable Integer next,
      String sort,
      FacetsJson facets,
      List<CountJson> histogram,
      List<EntryJson> items) {}

  /**
   * An agency; what the dictionary does not tell is empty or null. {@code from} and {@code to} are
   * days or years between which it went by this name, {@code successors} what its work went to.
   */
  record AgencyJson(
      String name,
      String english,
      List<String> abbreviations,
      String kind,
      String parent,
      @Nullable String from,
      @Nullable String to,
      List<String> successors,
      int proposed,
      int ordered) {}

  /** One agency with all it was and all it became, the oldest first. */
  record AgencyLineJson(String name, int proposed, int ordered, List<AgencyJson> line) {}
}
