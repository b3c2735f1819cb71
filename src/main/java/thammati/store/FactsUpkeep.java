package thammati.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * Keeps the tables of facts true to the texts: reads all anew, renews what references lead to, and
 * examines what is kept.
 */
public final class FactsUpkeep {
  private static final Logger LOG = LoggerFactory.getLogger(FactsUpkeep.class);
  private static final String UNREAD =
      " FROM resolution r JOIN document d ON d.hash = r.document"
          + " WHERE d.accepted = 1 AND d.kind NOT IN ('NEWS', 'SYNOPSIS') AND NOT EXISTS"
          + " (SELECT 1 FROM reading t WHERE t.told = r.told AND t.document = r.document)";

  private final Jdbi jdbi;

  /** Reads and writes the tables of the database. */
  public FactsUpkeep(Database database) {
    this.jdbi = database.jdbi();
  }

  /**
   * Makes the edges that are missing, or lead to days of which something came in.
   *
   * @return number of edges made
   */
  public int renewEdges() {
    return jdbi.inTransaction(h -> new Edges(h).renew());
  }

  /** Number of texts whose facts were never read, as those that came in before facts were kept. */
  public int unread() {
    return jdbi.withHandle(h -> h.createQuery("SELECT count(*)" + UNREAD).mapTo(int.class).one());
  }

  /** Number of facts that were left out because they did not stand in their text. */
  public int refused() {
    String sql = "SELECT coalesce(sum(refused), 0) FROM reading";
    return jdbi.withHandle(h -> h.createQuery(sql).mapTo(int.class).one());
  }

  /**
   * Reads the facts of every text anew, each document in a transaction of its own.
   *
   * @param read what texts of one document state, in their order
   * @param done told the file name of each document when it is done
   */
  public void reread(Function<List<Resolution>, List<Facts>> read, Consumer<String> done) {
    String documents =
        "SELECT hash FROM document WHERE kind NOT IN ('NEWS', 'SYNOPSIS') ORDER BY sequence";
    for (String hash : jdbi.withHandle(h -> h.createQuery(documents).mapTo(String.class).list())) {
      List<FactsWriter.Text> texts = jdbi.withHandle(h -> texts(h, hash));
      List<Facts> facts = facts(read, texts);
      List<FactsWriter.Text> stating = facts.isEmpty() ? List.of() : texts;
      jdbi.useTransaction(h -> FactsWriter.write(h, hash, stating, facts));
      if (!texts.isEmpty()) done.accept(texts.getFirst().resolution().source().file());
    }
  }

  /** What the texts state; empty, as if never read, where one defeats the readers. */
  private static List<Facts> facts(
      Function<List<Resolution>, List<Facts>> read, List<FactsWriter.Text> texts) {
    try {
      return read.apply(texts.stream().map(FactsWriter.Text::resolution).toList());
    } catch (RuntimeException | StackOverflowError e) {
      String file = texts.isEmpty() ? "" : texts.getFirst().resolution().source().file();
      LOG.warn("{}: what it states cannot be read and is left out: {}", file, e.toString());
      return List.of();
    }
  }

  /** Quotations that are not the words of their text; empty if all are. */
  public List<String> damage() {
    String sql =
        "SELECT t.text, r.told, r.document, r.body FROM reading t JOIN resolution r"
            + " ON r.told = t.told AND r.document = t.document ORDER BY t.text";
    return jdbi.withHandle(h -> {
      List<String> damage = new ArrayList<>();
      h.createQuery(sql)
          .map((r, _) -> misquoted(h, r.getLong("text"), r.getString("told"), r.getString("body")))
          .forEach(damage::addAll);
      return damage;
    });
  }

  private static List<String> misquoted(Handle h, long text, String told, String body) {
    List<String> damage = new ArrayList<>();
    for (FactTable<? extends Fact> table : FactTables.all()) {
      int wrong = table.misquoted(h, text, body);
      if (wrong > 0) damage.add(told + ": " + wrong + " quotations of " + table.name() + " differ");
    }
    return damage;
  }

  private static List<FactsWriter.Text> texts(Handle h, String document) {
    String sql =
        Catalog.COLUMNS.replace("r.id,", "r.id, r.told,")
            + "WHERE r.document = :document ORDER BY r.position";
    return h.createQuery(sql)
        .bind("document", document)
        .map((r, context) ->
            new FactsWriter.Text(
                ResolutionId.parse(r.getString("told")).orElseThrow(), Rows.resolution(r, context)))
        .list();
  }
}
