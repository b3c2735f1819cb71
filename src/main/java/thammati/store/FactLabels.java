package thammati.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;

/**
 * The facts by which lists are sorted: decisions and proposers of many resolutions at once. Safe to
 * share between threads.
 */
public final class FactLabels {
  private final Jdbi jdbi;

  /** Reads the tables of the database. */
  public FactLabels(Database database) {
    this.jdbi = database.jdbi();
  }

  /** What each of these texts decides, in the order of the text; nothing for those unread. */
  public Map<Resolution, Set<DecisionCode>> decisions(Collection<Resolution> texts) {
    Map<Resolution, Set<DecisionCode>> decisions = new HashMap<>();
    labels("code", "decision", texts)
        .forEach((text, codes) -> {
          Set<DecisionCode> known = new LinkedHashSet<>();
          codes.forEach(c -> known.add(DecisionCode.valueOf(c)));
          decisions.put(text, known);
        });
    return decisions;
  }

  /** Who put each of these texts to the cabinet, by full names; nothing for those unread. */
  public Map<Resolution, Set<String>> proposers(Collection<Resolution> texts) {
    return labels("agency", "proposer", texts);
  }

  private Map<Resolution, Set<String>> labels(
      String column, String table, Collection<Resolution> texts) {
    Map<Resolution, Set<String>> labels = new HashMap<>();
    if (texts.isEmpty()) return labels;
    Map<String, Resolution> wanted = new HashMap<>();
    texts.forEach(t -> wanted.put(t.id() + " " + t.source().hash(), t));
    List<String> ids = texts.stream().map(t -> t.id().toString()).distinct().toList();
    String sql =
        "SELECT r.id, r.document, f."
            + column
            + " FROM resolution r JOIN reading t ON t.told = r.told AND t.document = r.document"
            + " JOIN "
            + table
            + " f ON f.text = t.text WHERE r.id IN (<ids>) ORDER BY f.text, f.position";
    jdbi.useHandle(h ->
        h.createQuery(sql)
            .bindList("ids", ids)
            .map((r, _) -> new Label(r.getString(1) + " " + r.getString(2), r.getString(3)))
            .forEach(label -> {
              Resolution text = wanted.get(label.key());
              if (text != null) {
                labels.computeIfAbsent(text, _ -> new LinkedHashSet<>()).add(label.value());
              }
            }));
    return labels;
  }

  private record Label(String key, String value) {}
}
