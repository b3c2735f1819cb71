package thammati.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.thai.ThaiText;

/**
 * Finds the one name of a resolution that several documents tell. A page tells no agenda number and
 * is named by its title; a summary of the same day that has an item of that title, and only one,
 * gives it the number, whichever of the two comes first.
 */
final class Identity {
  private static final String OF_TITLE =
      " FROM resolution WHERE date = :date AND title_key = :key AND ";

  private Identity() {}

  /** The resolutions of one document under their names, in the same order. */
  static List<Named> name(Handle h, List<Resolution> told) {
    List<Named> named = new ArrayList<>();
    for (Resolution resolution : told) {
      boolean numbered = resolution.id().number().isPresent();
      if (resolution.id().date() == null) named.add(named(h, resolution, List.of()));
      else named.add(numbered ? numbered(h, resolution, told) : titled(h, resolution));
    }
    return named;
  }

  private static Named titled(Handle h, Resolution resolution) {
    List<String> numbers = select(h, "SELECT DISTINCT id", "id NOT GLOB '*/x*'", resolution);
    if (numbers.size() != 1) return named(h, resolution, List.of());
    ResolutionId id = ResolutionId.parse(numbers.getFirst()).orElseThrow();
    return named(h, resolution.named(id), List.of());
  }

  private static Named numbered(Handle h, Resolution resolution, List<Resolution> told) {
    String key = ThaiText.squash(resolution.title());
    long alike = told.stream().filter(r -> ThaiText.squash(r.title()).equals(key)).count();
    if (alike > 1) return named(h, resolution, List.of());
    List<ResolutionId> former =
        select(h, "SELECT DISTINCT told", "told GLOB '*/x*'", resolution).stream()
            .map(ResolutionId::parse)
            .flatMap(Optional::stream)
            .toList();
    h.createUpdate(
            "UPDATE resolution SET id = :id WHERE date = :date AND title_key = :key"
                + " AND told GLOB '*/x*'")
        .bind("id", resolution.id().toString())
        .bind("date", String.valueOf(resolution.id().date()))
        .bind("key", key)
        .execute();
    return named(h, resolution, former);
  }

  static Named named(Handle h, Resolution resolution, List<ResolutionId> former) {
    String sql =
        "SELECT count(*) FROM resolution r JOIN document d ON d.hash = r.document"
            + " WHERE r.id = :id AND d.accepted = 1"
            + " AND (r.body = '', d.withdrawn IS NOT NULL, d.authority) < (:bare, 0, :authority)";
    int above =
        h.createQuery(sql)
            .bind("id", resolution.id().toString())
            .bind("bare", resolution.body().isEmpty())
            .bind("authority", resolution.source().kind().rank())
            .mapTo(Integer.class)
            .one();
    return new Named(resolution, former, above == 0);
  }

  private static List<String> select(Handle h, String what, String which, Resolution resolution) {
    return h.createQuery(what + OF_TITLE + which)
        .bind("date", String.valueOf(resolution.id().date()))
        .bind("key", ThaiText.squash(resolution.title()))
        .mapTo(String.class)
        .list();
  }
}
