package thammati.store;

import org.jdbi.v3.core.Handle;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/** Writes what a text states into the tables, in place of what was read from it before. */
final class FactsWriter {
  private FactsWriter() {}

  /**
   * Writes the facts of a text whose row is in the table of resolutions; those that do not stand in
   * it are left out and counted.
   *
   * @param told the name its document gave it
   */
  static void write(Handle h, ResolutionId told, Resolution text, Facts facts) {
    String document = text.source().hash();
    FactsCheck.Checked checked = FactsCheck.of(facts, text.body(), document + " " + told);
    h.execute("DELETE FROM reading WHERE told = ? AND document = ?", told.toString(), document);
    long key =
        h.createUpdate(
                "INSERT INTO reading (told, document, refused) VALUES (:told, :document, :refused)")
            .bind("told", told.toString())
            .bind("document", document)
            .bind("refused", checked.refused())
            .executeAndReturnGeneratedKeys("text")
            .mapTo(Long.class)
            .one();
    for (FactTables.Kept<? extends Fact> kept : FactTables.kept(checked.facts())) {
      insert(h, key, text.body(), kept);
    }
    OrderRows.insertOrders(h, key, checked.facts().assignments());
    OrderRows.insertProvisos(h, key, checked.facts().ruling().provisos());
  }

  private static <T extends Fact> void insert(
      Handle h, long text, String body, FactTables.Kept<T> kept) {
    kept.table().insert(h, text, body, kept.facts());
  }
}
