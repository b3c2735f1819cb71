package thammati.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/** Writes what the texts of a document state, in place of what was read from it before. */
final class FactsWriter {
  private final Handle h;
  private final List<Row> rows = new ArrayList<>();

  private FactsWriter(Handle h) {
    this.h = h;
  }

  /**
   * A text whose row is in the table of resolutions.
   *
   * @param told the name its document gave it
   */
  record Text(ResolutionId told, Resolution resolution) {}

  /**
   * What a text states.
   *
   * @param text its key
   * @param body the words
   * @param facts those that stand in them
   */
  record Row(long text, String body, Facts facts) {}

  /** Writes the facts of each text, in the same order; what does not stand in it is left out. */
  static void write(Handle h, String document, List<Text> texts, List<Facts> facts) {
    h.execute("DELETE FROM reading WHERE document = ?", document);
    if (!texts.isEmpty()) new FactsWriter(h).write(document, texts, facts);
  }

  private void write(String document, List<Text> texts, List<Facts> facts) {
    readings(document, texts, facts);
    put(RulingTables.DECISION, Facts::decisions);
    put(RulingTables.PROPOSER, Facts::proposers);
    put(RulingTables.ASSIGNMENT, Facts::assignments);
    put(RulingTables.PROVISO, f -> f.ruling().provisos());
    put(FactTables.AMOUNT, Facts::amounts);
    put(FactTables.QUANTITY, Facts::quantities);
    put(FactTables.REFERENCE, Facts::references);
    put(FactTables.APPOINTMENT, Facts::appointments);
    put(FactTables.LAW, Facts::laws);
    put(FactTables.DATED, Facts::dates);
    OrderRows.insert(h, rows);
  }

  private void readings(String document, List<Text> texts, List<Facts> facts) {
    // Nobody else writes before this transaction ends, so that the keys stay free.
    long key = h.createQuery("SELECT coalesce(max(text), 0) FROM reading").mapTo(Long.class).one();
    PreparedBatch batch = h.prepareBatch("INSERT INTO reading VALUES (?, ?, ?, ?)");
    for (int i = 0; i < texts.size(); i++) {
      String told = texts.get(i).told().toString();
      String body = texts.get(i).resolution().body();
      LocalDate meeting = texts.get(i).resolution().id().date();
      FactsCheck.Checked checked =
          FactsCheck.of(facts.get(i), body, meeting, document + " " + told);
      rows.add(new Row(++key, body, checked.facts()));
      batch.add(key, told, document, checked.refused());
    }
    batch.execute();
  }

  private <T extends Fact> void put(FactTable<T> table, Function<Facts, List<T>> which) {
    PreparedBatch batch = table.batch(h);
    for (Row row : rows) table.add(batch, row.text(), row.body(), which.apply(row.facts()));
    if (batch.size() > 0) batch.execute();
  }
}
