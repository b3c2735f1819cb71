package thammati.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import thammati.facts.Amount;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.DayRange;
import thammati.facts.DueOrder;
import thammati.facts.Edge;
import thammati.facts.Fact;
import thammati.facts.FactPage;
import thammati.facts.FactQuery;
import thammati.facts.Facts;
import thammati.facts.Reference;
import thammati.facts.Ruling;
import thammati.facts.Stated;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * What the resolutions of the archive state, and which earlier one each refers to. Only of texts
 * that are shown; see {@link Catalog}. Safe to share between threads.
 */
public final class FactsCatalog {
  private final Jdbi jdbi;

  /** Reads and writes the tables of the database. */
  public FactsCatalog(Database database) {
    this.jdbi = database.jdbi();
  }

  /** Orders of the cabinet, one a row with all its agencies and deadlines. */
  public FactPage<Assignment> assignments(FactQuery query, int offset, int limit) {
    return page(RulingTables.ASSIGNMENT, "", query, offset, limit);
  }

  /** Orders of the cabinet by their deadline rather than by the meeting. */
  public FactPage<Assignment> assignments(FactQuery query, DueOrder due, int offset, int limit) {
    FactSelect select = FactSelect.of(RulingTables.ASSIGNMENT.name(), "", query).byDeadline(due);
    return page(RulingTables.ASSIGNMENT, select, offset, limit);
  }

  /** Sums in baht; their kind is the role they play. */
  public FactPage<Amount> amounts(FactQuery query, int offset, int limit) {
    return page(FactTables.AMOUNT, "role", query, offset, limit);
  }

  /** Persons put into posts. */
  public FactPage<Appointment> appointments(FactQuery query, int offset, int limit) {
    return page(FactTables.APPOINTMENT, "kind", query, offset, limit);
  }

  /**
   * Persons put into a post, the newest meeting first.
   *
   * @param post how the name of the post begins
   */
  public List<Stated<Appointment>> appointedTo(DayRange days, String post) {
    return jdbi.withHandle(
        h -> stated(h, FactTables.APPOINTMENT, FactKeys.appointedTo(h, days, post)));
  }

  /**
   * Orders of the cabinet to any of these agencies, the newest meeting first.
   *
   * @param agencies full names, at least one
   */
  public List<Stated<Assignment>> ordered(DayRange days, List<String> agencies) {
    return jdbi.withHandle(
        h -> stated(h, RulingTables.ASSIGNMENT, FactKeys.ordered(h, days, agencies)));
  }

  /**
   * References to earlier resolutions; their kind is the type.
   *
   * @param from the resolution that refers; null for any
   * @param to the resolution referred to, for certain or perhaps; null for any
   */
  public FactPage<Edge> references(
      FactQuery query,
      @Nullable ResolutionId from,
      @Nullable ResolutionId to,
      int offset,
      int limit) {
    FactSelect select = FactSelect.of(FactTables.REFERENCE.name(), "type", query);
    if (from != null) select.statedBy(from);
    if (to != null) select.leadingTo(to);
    return jdbi.withHandle(h -> {
      List<Stated<Edge>> edges = edges(h, select.keys(h, offset, limit));
      return new FactPage<>(select.count(h), offset, edges);
    });
  }

  /** All references to resolutions of the day of this one; none if it bears no day. */
  public List<Edge> edgesToDayOf(ResolutionId id) {
    return statedToDayOf(id).stream().map(Stated::fact).toList();
  }

  /** The same references with the texts that make them. */
  public List<Stated<Edge>> statedToDayOf(ResolutionId id) {
    LocalDate day = id.date();
    return day == null ? List.of() : jdbi.withHandle(h -> edges(h, Edges.toDay(h, day)));
  }

  /** References that these resolutions make, and that lead to one of them, each once. */
  public List<Stated<Edge>> around(Collection<ResolutionId> ids) {
    return ids.isEmpty() ? List.of() : jdbi.withHandle(h -> edges(h, Edges.around(h, ids)));
  }

  /**
   * Hands every resolution that meets the conditions on texts, and what it states, to the consumer,
   * in the order of the catalog. One whose text states no facts by its kind is not among them.
   */
  public void forEach(FactQuery query, BiConsumer<Resolution, Facts> consumer) {
    jdbi.useHandle(h -> {
      for (FactSelect.Key key : FactSelect.texts(query).texts(h)) {
        consumer.accept(resolution(h, key.place()), facts(h, key.text()));
      }
    });
  }

  /** Which of these have a text that states a sum decided by the cabinet, in no order. */
  public List<ResolutionId> deciding(Collection<ResolutionId> ids) {
    if (ids.isEmpty()) return List.of();
    String sql =
        "SELECT DISTINCT r.id FROM resolution r JOIN reading t"
            + " ON t.told = r.told AND t.document = r.document"
            + " JOIN amount a ON a.text = t.text AND a.role = 'DECIDED' WHERE r.id IN (<ids>)";
    return jdbi.withHandle(h ->
        h
            .createQuery(sql)
            .bindList("ids", ids.stream().map(ResolutionId::toString).toList())
            .mapTo(String.class)
            .stream()
            .map(ResolutionId::parse)
            .flatMap(Optional::stream)
            .toList());
  }

  /** What this text of a resolution states; empty if its facts were not read. */
  public Optional<Facts> of(Resolution text) {
    String sql =
        "SELECT t.text FROM reading t JOIN resolution r"
            + " ON r.told = t.told AND r.document = t.document"
            + " WHERE r.id = :id AND r.document = :document ORDER BY t.text LIMIT 1";
    return jdbi.withHandle(h ->
        h.createQuery(sql)
            .bind("id", text.id().toString())
            .bind("document", text.source().hash())
            .mapTo(Long.class)
            .findFirst()
            .map(key -> facts(h, key)));
  }

  private <T extends Fact> FactPage<T> page(
      FactTable<T> table, String kind, FactQuery query, int offset, int limit) {
    return page(table, FactSelect.of(table.name(), kind, query), offset, limit);
  }

  private <T extends Fact> FactPage<T> page(
      FactTable<T> table, FactSelect select, int offset, int limit) {
    return jdbi.withHandle(h -> {
      List<Stated<T>> stated = stated(h, table, select.keys(h, offset, limit));
      return new FactPage<>(select.count(h), offset, stated);
    });
  }

  private static <T extends Fact> List<Stated<T>> stated(
      Handle h, FactTable<T> table, List<FactSelect.Key> keys) {
    List<Resolution> texts = texts(h, keys);
    List<T> facts = table.at(h, keys);
    return IntStream.range(0, keys.size())
        .mapToObj(i -> new Stated<>(texts.get(i), facts.get(i)))
        .toList();
  }

  private static List<Stated<Edge>> edges(Handle h, List<FactSelect.Key> keys) {
    List<Resolution> texts = texts(h, keys);
    List<Reference> references = FactTables.REFERENCE.at(h, keys);
    Edges edges = new Edges(h);
    List<Stated<Edge>> stated = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Edge edge = edges.of(keys.get(i), references.get(i), texts.get(i));
      stated.add(new Stated<>(texts.get(i), edge));
    }
    return stated;
  }

  /** The text of each, one that several stand in read once. */
  private static List<Resolution> texts(Handle h, List<FactSelect.Key> keys) {
    String sql = "WHERE r.rowid IN (SELECT value FROM json_each(:places))";
    String places =
        keys.stream()
            .map(key -> Long.toString(key.place()))
            .distinct()
            .collect(Collectors.joining(",", "[", "]"));
    Map<Long, Resolution> texts = new HashMap<>();
    h.createQuery(Catalog.COLUMNS.replace("r.id,", "r.id, r.rowid AS place,") + sql)
        .bind("places", places)
        .map((r, context) -> Map.entry(r.getLong("place"), Rows.resolution(r, context)))
        .forEach(text -> texts.put(text.getKey(), text.getValue()));
    return keys.stream().map(key -> Objects.requireNonNull(texts.get(key.place()))).toList();
  }

  private static Resolution resolution(Handle h, long place) {
    return h.createQuery(Catalog.COLUMNS + "WHERE r.rowid = :place")
        .bind("place", place)
        .map(Rows::resolution)
        .one();
  }

  private static Facts facts(Handle h, long text) {
    return new Facts(
        new Ruling(
            RulingTables.DECISION.of(h, text),
            RulingTables.PROPOSER.of(h, text),
            RulingTables.ASSIGNMENT.of(h, text),
            RulingTables.PROVISO.of(h, text)),
        FactTables.AMOUNT.of(h, text),
        FactTables.QUANTITY.of(h, text),
        FactTables.REFERENCE.of(h, text),
        FactTables.APPOINTMENT.of(h, text),
        FactTables.LAW.of(h, text),
        FactTables.DATED.of(h, text));
  }
}
