package thammati.channel.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import thammati.chat.FactSearch;
import thammati.chat.Snapshot;
import thammati.facts.Amount;
import thammati.facts.Appointment;
import thammati.facts.BudgetSource;
import thammati.facts.DueOrder;
import thammati.facts.DueOrder.Due;
import thammati.facts.FactPage;
import thammati.facts.FactQuery;
import thammati.facts.ReferenceType;
import thammati.facts.Stated;
import thammati.resolution.ResolutionId;

/** Lists of what resolutions state, as JSON or as tables, and whether a resolution still stands. */
final class FactEndpoints {
  private static final List<String> PLACE =
      List.of("resolution", "date", "item", "title", "url", "document");
  private static final List<String> PROOF = List.of("quote", "start", "end", "confidence");
  private static final List<String> ROLES = codes(Amount.Role.values());
  private static final List<String> SOURCES = codes(BudgetSource.values());
  private static final List<String> TYPES = codes(ReferenceType.values());
  private static final List<String> DUE = codes(Due.values());
  private static final List<String> KINDS = codes(Appointment.Kind.values());

  private final FactSearch search;
  private final Snapshot snapshot;
  private final Supplier<LocalDate> today;
  private final CsvTable assignments;
  private final CsvTable amounts;
  private final CsvTable references;
  private final CsvTable appointments;

  FactEndpoints(
      FactSearch search, Snapshot snapshot, ObjectMapper json, Supplier<LocalDate> today) {
    this.search = search;
    this.snapshot = snapshot;
    this.today = today;
    this.assignments =
        table(
            json,
            "agencies",
            "task",
            "deadlines.asWritten",
            "deadlines.date",
            "deadlines.countedFrom",
            "deadlines.overdue");
    this.amounts =
        table(json, "baht", "upToBaht", "asWritten", "per", "source", "sourceAsWritten", "role");
    this.references =
        table(
            json,
            "type",
            "citedDate",
            "about",
            "outcome",
            "target",
            "score",
            "candidates.resolution",
            "candidates.score");
    this.appointments = table(json, "person", "position", "kind", "from", "fromAsWritten");
  }

  void register(JavalinConfig config) {
    config.routes.get("/api/assignments", this::assignments);
    config.routes.get("/api/amounts", this::amounts);
    config.routes.get("/api/references", this::references);
    config.routes.get("/api/appointments", this::appointments);
    config.routes.get("/api/resolutions/{date}/{item}/status", this::status);
  }

  private void assignments(Context context) {
    FactParameters asked = FactParameters.of(context, Set.of("dueFrom", "dueTo", "due", "sort"));
    FactQuery query = asked.query("", List.of(), search::line).on(asked.days("dueFrom", "dueTo"));
    String only = asked.choice("due", DUE);
    boolean byDeadline =
        !only.isEmpty() || asked.choice("sort", List.of("due", "meeting")).equals("due");
    Due which = only.isEmpty() ? Due.ALL : Due.valueOf(only.toUpperCase(Locale.ROOT));
    DueOrder due = new DueOrder(which, today.get());
    answer(
        context,
        asked,
        "assignments",
        assignments,
        (offset, limit) ->
            byDeadline
                ? search.assignments(query, due, offset, limit)
                : search.assignments(query, offset, limit),
        stated -> WireStated.assignment(stated, due));
  }

  private void amounts(Context context) {
    FactParameters asked = FactParameters.of(context, Set.of("role", "min", "max", "source"));
    FactQuery query = asked.query("role", ROLES, search::line).costing(asked.money(SOURCES));
    answer(
        context,
        asked,
        "amounts",
        amounts,
        (offset, limit) -> search.amounts(query, offset, limit),
        WireStated::amount);
  }

  private void appointments(Context context) {
    FactParameters asked =
        FactParameters.of(context, Set.of("kind", "person", "startFrom", "startTo"));
    FactQuery query =
        asked.query("kind", KINDS, search::line).on(asked.days("startFrom", "startTo"));
    answer(
        context,
        asked,
        "appointments",
        appointments,
        (offset, limit) -> search.appointments(query, offset, limit),
        WireStated::appointment);
  }

  private void references(Context context) {
    FactParameters asked = FactParameters.of(context, Set.of("type", "citedFrom", "citedTo"));
    FactQuery query =
        asked.query("type", TYPES, search::line).on(asked.days("citedFrom", "citedTo"));
    ResolutionId from = named(asked, "from");
    ResolutionId to = named(asked, "to");
    answer(
        context,
        asked,
        "references",
        references,
        (offset, limit) -> search.references(query, from, to, offset, limit),
        WireStated::reference);
  }

  private void status(Context context) {
    String name = context.pathParam("date") + "/" + context.pathParam("item");
    context.json(
        ResolutionId.parse(name)
            .flatMap(search::standing)
            .map(WireStated::standing)
            .orElseThrow(() -> new Problem(404, "missing", "detail")));
  }

  private @Nullable ResolutionId named(FactParameters asked, String parameter) {
    return asked
        .resolution(parameter)
        .map(told -> search.name(told).orElseThrow(() -> new Problem(404, "missing", "detail")))
        .orElse(null);
  }

  /** Reads a list of facts. */
  @FunctionalInterface
  private interface Paged<T> {
    FactPage<T> read(int offset, int limit);
  }

  private <T, J> void answer(
      Context context,
      FactParameters asked,
      String name,
      CsvTable table,
      Paged<T> list,
      Function<Stated<T>, J> shape) {
    context.header("Vary", "Accept");
    if (asked.asTable()) {
      table.send(
          context,
          name,
          snapshot,
          asked.offset(),
          asked.limit(),
          () ->
              (offset, limit) -> {
                FactPage<T> page = list.read(offset, limit);
                return new CsvTable.Stretch(
                    page.total(), page.facts().stream().map(shape).toList());
              });
    } else {
      int limit = Objects.requireNonNullElse(asked.limit(), FactSearch.USUAL);
      context.json(WireStated.page(list.read(asked.offset(), limit), limit, shape));
    }
  }

  private static CsvTable table(ObjectMapper json, String... columns) {
    List<String> all = new ArrayList<>(PLACE);
    all.addAll(List.of(columns));
    all.addAll(PROOF);
    return new CsvTable(json, all);
  }

  private static List<String> codes(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }
}
