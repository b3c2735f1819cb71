package thammati.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.facts.Assignment;
import thammati.facts.CabinetDecision;
import thammati.facts.Fact;
import thammati.facts.Proposer;
import thammati.facts.Proviso;
import thammati.resolution.DecisionCode;

/** The tables of what the cabinet's own part says: decisions, proposers, orders, provisos. */
final class RulingTables {
  static final FactTable<CabinetDecision> DECISION =
      new FactTable<>(
          "decision",
          List.of("code", "formal", "verb_start", "verb_end"),
          d ->
              FactTables.row(
                  d.code().name(),
                  d.formal().map(Enum::name).orElse(null),
                  d.verb().start(),
                  d.verb().end()),
          (_, r) ->
              new CabinetDecision(
                  DecisionCode.valueOf(r.getString("code")),
                  formal(r.getString("formal")),
                  FactTable.span(r, "verb_start", "verb_end"),
                  FactTable.span(r),
                  FactTable.confidence(r)),
          Fact::span);

  static final FactTable<Proposer> PROPOSER =
      new FactTable<>(
          "proposer",
          List.of("agency"),
          p -> FactTables.row(p.agency()),
          (_, r) -> new Proposer(r.getString("agency"), FactTable.span(r), FactTable.confidence(r)),
          Fact::span);

  static final FactTable<Assignment> ASSIGNMENT =
      new FactTable<>(
          "assignment",
          List.of("task_start", "task_end"),
          a -> FactTables.row(a.task().start(), a.task().end()),
          (h, r) ->
              new Assignment(
                  OrderRows.agents(h, "assignment_agency", r),
                  FactTable.span(r, "task_start", "task_end"),
                  OrderRows.deadlines(h, r),
                  FactTable.span(r),
                  FactTable.confidence(r)),
          Fact::span);

  static final FactTable<Proviso> PROVISO =
      new FactTable<>(
          "proviso",
          List.of("kind", "decision"),
          p -> FactTables.row(p.kind().name(), p.decision()),
          (h, r) ->
              new Proviso(
                  Proviso.Kind.valueOf(r.getString("kind")),
                  OrderRows.agents(h, "proviso_agency", r),
                  r.getInt("decision"),
                  FactTable.span(r),
                  FactTable.confidence(r)),
          Fact::span);

  private RulingTables() {}

  private static Optional<DecisionCode> formal(@Nullable String name) {
    return Optional.ofNullable(name).map(DecisionCode::valueOf);
  }
}
