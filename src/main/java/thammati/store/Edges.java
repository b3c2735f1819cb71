package thammati.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import thammati.facts.Edge;
import thammati.facts.Reference;
import thammati.facts.ReferenceResolver;
import thammati.facts.ReferenceResolver.Ambiguous;
import thammati.facts.ReferenceResolver.Candidate;
import thammati.facts.ReferenceResolver.NoneFits;
import thammati.facts.ReferenceResolver.NotInArchive;
import thammati.facts.ReferenceResolver.Resolved;
import thammati.facts.ReferenceResolver.Scored;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * The table of what references lead to. It follows from the references and from the resolutions of
 * the days they name; a day of which something came in is outdated until the edges are renewed.
 */
final class Edges {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BATCH = 500;
  private static final String OPEN =
      """
      SELECT f.text, f.position, f.day, f.about_start, f.about_end, r.title, r.body
        FROM reference f
        JOIN reading t ON t.text = f.text
        JOIN resolution r ON r.told = t.told AND r.document = t.document
        LEFT JOIN edge e ON e.text = f.text AND e.position = f.position
       WHERE e.text IS NULL OR f.day IN (SELECT day FROM stale_day)
      """;

  /** What each of these resolutions says of earlier ones, and what is said of it for certain. */
  private static final String AROUND =
      """
      SELECT f.text, f.position, r.rowid, r.date AS date, r.id AS id
        FROM resolution r
        JOIN document d ON d.hash = r.document
        JOIN reading t ON t.told = r.told AND t.document = r.document
        JOIN reference f ON f.text = t.text
       WHERE r.id IN (<ids>) AND <shown>
      UNION
      SELECT e.text, e.position, r.rowid, r.date, r.id
        FROM edge e
        JOIN reading t ON t.text = e.text
        JOIN resolution r ON r.told = t.told AND r.document = t.document
        JOIN document d ON d.hash = r.document
       WHERE e.target IN (<ids>) AND <shown>
       ORDER BY date, id, 1, 2
      """
          .replace("<shown>", Catalog.SHOWN);

  /** What is said of any resolution of a day. */
  private static final String TO_DAY =
      """
      SELECT f.text, f.position, r.rowid
        FROM reference f
        JOIN reading t ON t.text = f.text
        JOIN resolution r ON r.told = t.told AND r.document = t.document
        JOIN document d ON d.hash = r.document
       WHERE f.day = :day AND <shown>
       ORDER BY <order>, f.text, f.position
      """
          .replace("<shown>", Catalog.SHOWN)
          .replace("<order>", Catalog.newestFirst("r"));

  private final Handle h;
  private final Map<String, List<Candidate>> days = new HashMap<>();

  /** Resolves over one handle; what it has looked up it keeps. */
  Edges(Handle h) {
    this.h = h;
  }

  /** Notes that edges to the days of these resolutions are no longer to be relied on. */
  static void outdate(Handle h, Collection<ResolutionId> ids) {
    ids.stream()
        .map(ResolutionId::date)
        .filter(day -> day != null)
        .distinct()
        .forEach(
            day -> h.execute("INSERT OR IGNORE INTO stale_day VALUES (?)", String.valueOf(day)));
  }

  /** The references of and to these resolutions, oldest first. */
  static List<FactSelect.Key> around(Handle h, Collection<ResolutionId> ids) {
    return h.createQuery(AROUND)
        .bindList("ids", ids.stream().map(ResolutionId::toString).toList())
        .map((r, _) -> new FactSelect.Key(r.getLong(1), r.getInt(2), r.getLong(3)))
        .list();
  }

  /** The references to resolutions of that day, newest first. */
  static List<FactSelect.Key> toDay(Handle h, LocalDate day) {
    return h.createQuery(TO_DAY)
        .bind("day", day.toString())
        .map((r, _) -> new FactSelect.Key(r.getLong(1), r.getInt(2), r.getLong(3)))
        .list();
  }

  /**
   * Makes the edges that are missing or outdated; call it in a transaction.
   *
   * @return number of edges made
   */
  int renew() {
    int made = 0;
    PreparedBatch batch = h.prepareBatch("INSERT OR REPLACE INTO edge VALUES (?, ?, ?, ?, ?, ?)");
    for (Made edge : h.createQuery(OPEN).map((r, _) -> make(r)).list()) {
      put(batch, edge);
      made++;
      if (batch.size() == BATCH) batch.execute();
    }
    if (batch.size() > 0) batch.execute();
    h.execute("DELETE FROM stale_day");
    return made;
  }

  /** An edge to be written. */
  private record Made(long text, int position, ReferenceResolver.Resolution target) {}

  private Made make(ResultSet r) throws SQLException {
    String about = FactTable.span(r, "about_start", "about_end").in(r.getString("body"));
    return new Made(
        r.getLong("text"),
        r.getInt("position"),
        resolve(about, r.getString("title"), r.getString("day")));
  }

  /** The edge of a reference: as kept, or as made now where it was not yet kept. */
  Edge of(FactSelect.Key key, Reference reference, Resolution text) {
    String body = text.body();
    ReferenceResolver.Resolution target =
        h.createQuery("SELECT * FROM edge WHERE text = :text AND position = :position")
            .bind("text", key.text())
            .bind("position", key.position())
            .map((r, _) -> target(r))
            .findFirst()
            .orElseGet(() ->
                resolve(reference.about().in(body), text.title(), reference.date().toString()));
    return new Edge(text.id(), reference, reference.quote().in(body), target);
  }

  private ReferenceResolver.Resolution resolve(String about, String citing, String day) {
    return ReferenceResolver.resolve(about, citing, days.computeIfAbsent(day, this::ofDay));
  }

  private List<Candidate> ofDay(String day) {
    String sql =
        "SELECT r.id, r.title FROM resolution r JOIN document d ON d.hash = r.document"
            + " WHERE r.date = :day AND d.kind NOT IN ('NEWS', 'SYNOPSIS') AND "
            + Catalog.SHOWN;
    return h
        .createQuery(sql)
        .bind("day", day)
        .map((r, _) ->
            new Candidate(
                ResolutionId.parse(r.getString("id")).orElseThrow(), r.getString("title")))
        .stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  private static void put(PreparedBatch batch, Made edge) {
    switch (edge.target()) {
      case Resolved(var id, var score) ->
          batch.add(edge.text(), edge.position(), "resolved", id.toString(), score, "");
      case NotInArchive _ ->
          batch.add(edge.text(), edge.position(), "not_in_archive", null, null, "");
      // How far the candidates fit tells which of the two it is, also of rows of older programs.
      case Ambiguous(var scored) ->
          batch.add(edge.text(), edge.position(), "ambiguous", null, null, json(scored));
      case NoneFits(var scored) ->
          batch.add(edge.text(), edge.position(), "ambiguous", null, null, json(scored));
    }
  }

  /** Reads a row of the table. */
  private static ReferenceResolver.Resolution target(ResultSet r) throws SQLException {
    return switch (r.getString("outcome")) {
      case "resolved" -> new Resolved(id(r.getString("target")), r.getDouble("score"));
      case "not_in_archive" -> new NotInArchive();
      default -> ReferenceResolver.open(candidates(r.getString("candidates")));
    };
  }

  private static ResolutionId id(String name) {
    return ResolutionId.parse(name).orElseThrow();
  }

  private static String json(List<Scored> scored) {
    ArrayNode array = JSON.createArrayNode();
    scored.forEach(s -> array.addObject().put("id", s.id().toString()).put("score", s.score()));
    return array.toString();
  }

  private static List<Scored> candidates(String json) {
    try {
      List<Scored> scored = new ArrayList<>();
      for (JsonNode one : JSON.readTree(json)) {
        scored.add(new Scored(id(one.path("id").asText()), one.path("score").asDouble()));
      }
      return scored;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the table of edges holds no list: " + json, e);
    }
  }
}
