package thammati.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.thai.Agencies;
import thammati.thai.Glossary;

/**
 * Gives the items of English synopses the names of the Thai resolutions they retell. The items of a
 * day are matched anew whenever a document tells something of that day, so that the order in which
 * documents come in makes no difference. An item without a pair keeps a name of its own.
 */
final class SynopsisLinks {
  private static final String OF_DAY =
      "SELECT r.told, r.id, r.title, r.section, r.body, r.start_at, d.hash, d.file, d.kind, r.url,"
          + " d.publisher, d.note, d.withdrawn FROM resolution r JOIN document d ON d.hash ="
          + " r.document WHERE r.date = :date AND ";
  private static final String SYNOPSES = "d.kind = 'SYNOPSIS' ORDER BY d.sequence, r.position";

  /** Agenda items; the text that is shown of each comes first. */
  private static final String NUMBERED =
      "d.kind NOT IN ('SYNOPSIS', 'NEWS') AND r.told NOT GLOB '*/x*'"
          + " ORDER BY r.body = '', d.authority, d.sequence DESC, r.position";

  private SynopsisLinks() {}

  /** Made when the first synopsis is met: most runs of the program meet none. */
  private static final class Bundled {
    static final TranslationMatcher MATCHER =
        new TranslationMatcher(new ClueReader(Agencies.bundled(), Glossary.bundled()));
  }

  /**
   * A text and the name its document gave it.
   *
   * @param told the name its document gave it
   * @param resolution the text under its name in the archive
   */
  private record Item(ResolutionId told, Resolution resolution) {
    static Item of(ResultSet r, StatementContext context) throws SQLException {
      ResolutionId told = ResolutionId.parse(r.getString("told")).orElseThrow();
      return new Item(told, Rows.resolution(r, context));
    }
  }

  /**
   * Matches the days of a document whose rows are in the tables.
   *
   * @param named what the document tells, as named so far
   * @return the same, and behind it under their present names the synopsis items of those days,
   *     whatever document they are from
   */
  static List<Named> renew(Handle h, List<Named> named) {
    List<Named> renewed = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (Named one : named) {
      Resolution resolution = one.resolution();
      DocumentKind kind = resolution.source().kind();
      boolean dated = resolution.id().date() != null;
      if (kind != DocumentKind.SYNOPSIS || !dated) renewed.add(one);
      if (kind != DocumentKind.NEWS && dated) days.add(String.valueOf(resolution.id().date()));
    }
    for (String day : days.stream().distinct().toList()) renewed.addAll(ofDay(h, day));
    return renewed;
  }

  private static List<Named> ofDay(Handle h, String day) {
    List<Item> synopses = items(h, day, SYNOPSES);
    if (synopses.isEmpty()) return List.of();
    Map<ResolutionId, Resolution> thai = new LinkedHashMap<>();
    for (Item item : items(h, day, NUMBERED)) {
      thai.putIfAbsent(item.resolution().id(), item.resolution());
    }
    List<Named> named = new ArrayList<>();
    for (List<Item> document : byDocument(synopses)) {
      List<Resolution> english =
          document.stream().map(i -> i.resolution().named(i.told())).toList();
      Map<ResolutionId, ResolutionId> pairs =
          Bundled.MATCHER.match(english, List.copyOf(thai.values()));
      for (Resolution told : english)
        named.add(renamed(h, told, pairs.getOrDefault(told.id(), told.id())));
    }
    return named;
  }

  private static Named renamed(Handle h, Resolution told, ResolutionId id) {
    h.createUpdate("UPDATE resolution SET id = :id WHERE told = :told AND document = :document")
        .bind("id", id.toString())
        .bind("told", told.id().toString())
        .bind("document", told.source().hash())
        .execute();
    List<ResolutionId> former = id.equals(told.id()) ? List.of() : List.of(told.id());
    return Identity.named(h, told.named(id), former);
  }

  /** Each document by itself: two versions of one synopsis are no rivals. */
  private static Collection<List<Item>> byDocument(List<Item> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                i -> i.resolution().source().hash(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static List<Item> items(Handle h, String day, String which) {
    return h.createQuery(OF_DAY + which).bind("date", day).map(Item::of).list();
  }
}
