package thammati.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import thammati.facts.DayRange;
import thammati.resolution.MeetingCount;
import thammati.resolution.Section;

/**
 * The meetings of the archive, as a calendar has them. News and synopses, which come from no agenda
 * of their own, make no meeting. Safe to share between threads.
 */
public final class Meetings {
  private static final String HELD =
      " WHERE r.date IS NOT NULL AND d.kind NOT IN ('NEWS', 'SYNOPSIS') AND " + Catalog.SHOWN;

  /** From the documents on, most of which may be news: the order of a cross join stands. */
  private static final String ALL =
      " FROM document d CROSS JOIN resolution r ON r.document = d.hash" + HELD;

  private static final String NEAR =
      " FROM resolution r JOIN document d ON d.hash = r.document" + HELD;

  private final Jdbi jdbi;

  /** Reads the tables of the database. */
  public Meetings(Database database) {
    this.jdbi = database.jdbi();
  }

  /** The meetings of these days, the newest first. */
  public List<MeetingCount> of(DayRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    String sql =
        "SELECT r.date, r.section, count(DISTINCT r.id) AS held"
            + ALL
            + " AND r.date BETWEEN :from AND :to GROUP BY r.date, r.section ORDER BY r.date DESC";
    Map<LocalDate, Map<Section, Integer>> days = new LinkedHashMap<>();
    jdbi.useHandle(h ->
        h.createQuery(sql)
            .bind("from", from == null ? "" : from.toString())
            .bind("to", to == null ? "~" : to.toString())
            .map((r, _) -> new Held(r.getString(1), r.getString(2), r.getInt(3)))
            .forEach(held ->
                days.computeIfAbsent(LocalDate.parse(held.day()), _ -> new EnumMap<>(Section.class))
                    .put(Section.valueOf(held.section()), held.number())));
    List<MeetingCount> meetings = new ArrayList<>();
    days.forEach((day, sections) -> {
      int all = sections.values().stream().mapToInt(Integer::intValue).sum();
      meetings.add(new MeetingCount(day, all, sections));
    });
    return List.copyOf(meetings);
  }

  /** The meeting before that day; empty if the archive has none. */
  public Optional<LocalDate> before(LocalDate day) {
    return neighbour("SELECT max(r.date)" + NEAR + " AND r.date < :day", day);
  }

  /** The meeting after that day; empty if the archive has none. */
  public Optional<LocalDate> after(LocalDate day) {
    return neighbour("SELECT min(r.date)" + NEAR + " AND r.date > :day", day);
  }

  private Optional<LocalDate> neighbour(String sql, LocalDate day) {
    return jdbi.withHandle(
            h -> h.createQuery(sql).bind("day", day.toString()).mapTo(String.class).findFirst())
        .map(LocalDate::parse);
  }

  private record Held(String day, String section, int number) {}
}
