package thammati;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thammati.index.PassageCutter;
import thammati.index.PassageIndex;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;
import thammati.store.FactsUpkeep;

/**
 * What an examination of the archive found.
 *
 * @param resolutions number of resolutions and news items examined
 * @param passages number of their passages
 * @param damage what is broken; empty if the archive is sound
 * @param remarks what an operator should know, though nothing is broken
 */
record Checkup(int resolutions, int passages, List<String> damage, List<String> remarks) {
  private static final int USUAL_DAYS = 10;
  private static final String REINDEX = "./thammati reindex";

  Checkup {
    damage = List.copyOf(damage);
    remarks = List.copyOf(remarks);
  }

  /** Compares the catalog with an index whose checksums were verified when it was opened. */
  static Checkup of(Catalog catalog, FactsUpkeep upkeep, PassageIndex index) {
    List<String> damage = new ArrayList<>(catalog.damage());
    if (damage.isEmpty()) damage.addAll(upkeep.damage());
    Map<ResolutionId, Integer> indexed = index.passages();
    Set<ResolutionId> seen = new HashSet<>();
    int[] passages = {0};
    catalog.forEach(resolution -> {
      int expected = PassageCutter.cut(resolution).size();
      int found = indexed.getOrDefault(resolution.id(), 0);
      passages[0] += expected;
      seen.add(resolution.id());
      if (found != expected) {
        damage.add(resolution.id() + " has " + expected + " passages, the index " + found);
      }
    });
    Set<ResolutionId> pending = catalog.pending();
    indexed.keySet().stream()
        .filter(id -> !seen.contains(id) && !pending.contains(id))
        .sorted()
        .forEach(id -> damage.add("the index has " + id + ", the catalog has not"));
    List<String> remarks = remarks(catalog, pending.size());
    if (upkeep.unread() > 0) remarks.add(unread(upkeep.unread()));
    if (upkeep.refused() > 0) {
      remarks.add(upkeep.refused() + " facts did not stand in their texts and were left out");
    }
    int without = index.withoutVectors();
    if (without > 0) remarks.add(without + " passages have no vectors; to get them:  " + REINDEX);
    return new Checkup(seen.size(), passages[0], damage, remarks);
  }

  /** What to do about texts whose facts were never read. */
  static String unread(int texts) {
    return texts + " texts came in before facts were kept; to read them:  " + REINDEX;
  }

  private static List<String> remarks(Catalog catalog, int pending) {
    List<String> remarks = new ArrayList<>();
    if (pending > 0) {
      remarks.add(pending + " resolutions of a broken-off ingestion wait for the next one");
    }
    catalog.warnings().forEach(w -> remarks.add(w.file() + ": " + w.warning()));
    List<LocalDate> days = catalog.meetings();
    for (int i = 1; i < days.size(); i++) {
      if (ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) > USUAL_DAYS) {
        remarks.add("no meeting between " + days.get(i - 1) + " and " + days.get(i));
      }
    }
    return remarks;
  }
}
