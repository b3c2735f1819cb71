package thammati.channel.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of a search and of explanations. They change only by addition. */
final class WireSearch {
  private WireSearch() {}

  /**
   * One page of a list; {@code next} is the offset of the following one, null on the last. {@code
   * relaxed} names the conditions that left nothing and were dropped, {@code note} says so.
   */
  record SearchJson(
      int total,
      boolean cut,
      int offset,
      int limit,
      @Nullable Integer next,
      String sort,
      List<String> relaxed,
      String note,
      String noteEn,
      List<ReadJson> read,
      FacetsJson facets,
      List<CountJson> histogram,
      List<FoundJson> items) {}

  /**
   * A resolution found; {@code start} and {@code end} of the excerpt count in the resolution's body
   * as the document tells it, those of the highlights in the excerpt, all in UTF-16 units. {@code
   * explain} is null unless asked for.
   */
  record FoundJson(
      int rank,
      String resolution,
      @Nullable String date,
      @Nullable Integer item,
      String title,
      String section,
      String kind,
      List<String> decisions,
      List<String> proposers,
      String url,
      String document,
      String excerpt,
      int start,
      int end,
      List<SpanJson> highlights,
      double score,
      @Nullable List<PartJson> explain) {}

  /** A stretch of an excerpt. */
  record SpanJson(int start, int end) {}

  /** How many resolutions of the whole list have each value. */
  record FacetsJson(
      List<CountJson> year,
      List<CountJson> section,
      List<CountJson> proposer,
      List<CountJson> decision) {}

  /** A value and the number of resolutions that have it. */
  record CountJson(String value, int count) {}

  /**
   * One thing that was understood of a question; {@code id} names it, so that it can be refused.
   */
  record ReadJson(String id, String kind, String said, String meaning) {}

  /** A resolution that came near: its score is exp(sum of what the parts add). */
  record NearJson(
      String resolution, @Nullable String date, String title, double score, List<PartJson> parts) {}

  /** One part of a score; {@code adds} is evidence times weight. */
  record PartJson(String name, double evidence, double weight, double adds) {}
}
