package thammati.thai;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state agency of Thailand.
 *
 * @param name full official name
 * @param abbreviations official abbreviations, with their dots
 * @param aliases other names in use
 * @param english official English name; empty if unknown
 * @param kind ministry, department, public_organisation, province ...; {@link #AS_WRITTEN} for one
 *     that only a document defines
 * @param parent full name of the ministry above; empty if none
 * @param from ISO day or year since which it goes by this name; null if unknown
 * @param to ISO day or year since which it no longer does; null if it still does or is unknown
 * @param successors full names of the agencies its work went to when its name ended; empty if none
 */
public record Agency(
    String name,
    List<String> abbreviations,
    List<String> aliases,
    String english,
    String kind,
    String parent,
    @Nullable String from,
    @Nullable String to,
    List<String> successors) {
  /** The kind of an agency that the dictionary does not know, named as a document writes it. */
  public static final String AS_WRITTEN = "as_written";

  /** An agency of which nothing is told but its names. */
  public Agency(
      String name,
      List<String> abbreviations,
      List<String> aliases,
      String english,
      String kind,
      String parent) {
    this(name, abbreviations, aliases, english, kind, parent, null, null, List.of());
  }

  /** An agency that only a document knows, by the name and abbreviation it writes. */
  static Agency asWritten(String name, String abbreviation) {
    return new Agency(name, List.of(abbreviation), List.of(), "", AS_WRITTEN, "");
  }

  /**
   * Whether it can have gone by this name on the day: false only if its dates rule that out. A year
   * alone is taken generously, from its first day to its last.
   */
  public boolean existedOn(LocalDate day) {
    return (from == null || !day.isBefore(firstDay(from)))
        && (to == null || day.isBefore(endedBy(to)));
  }

  /** The first day an ISO day or year can mean. */
  static LocalDate firstDay(String date) {
    return isYear(date) ? Year.parse(date).atDay(1) : LocalDate.parse(date);
  }

  private static LocalDate endedBy(String date) {
    return isYear(date) ? Year.parse(date).atDay(1).plusYears(1) : LocalDate.parse(date);
  }

  private static boolean isYear(String date) {
    return date.length() == 4;
  }
}
