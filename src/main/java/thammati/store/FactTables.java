package thammati.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.facts.Amount;
import thammati.facts.Appointment;
import thammati.facts.BudgetSource;
import thammati.facts.DatedFact;
import thammati.facts.Fact;
import thammati.facts.LawMention;
import thammati.facts.Quantity;
import thammati.facts.Reference;
import thammati.facts.ReferenceType;
import thammati.facts.Unit;

/** The tables of facts about matters: sums, quantities, references, persons, laws, days. */
final class FactTables {
  static final FactTable<Amount> AMOUNT =
      new FactTable<>(
          "amount",
          List.of(
              "baht",
              "up_to",
              "baht_number",
              "per",
              "purpose_start",
              "purpose_end",
              "source",
              "source_start",
              "source_end",
              "role"),
          a ->
              row(
                  a.baht().toString(),
                  a.upTo().toString(),
                  a.baht().doubleValue(),
                  a.per(),
                  a.purpose().start(),
                  a.purpose().end(),
                  a.source().name(),
                  a.sourceSpan().start(),
                  a.sourceSpan().end(),
                  a.role().name()),
          (_, r) ->
              new Amount(
                  new BigDecimal(r.getString("baht")),
                  new BigDecimal(r.getString("up_to")),
                  r.getString("per"),
                  FactTable.span(r),
                  FactTable.span(r, "purpose_start", "purpose_end"),
                  BudgetSource.valueOf(r.getString("source")),
                  FactTable.span(r, "source_start", "source_end"),
                  Amount.Role.valueOf(r.getString("role")),
                  FactTable.confidence(r)),
          Amount::purpose);

  static final FactTable<Quantity> QUANTITY =
      new FactTable<>(
          "quantity",
          List.of("least", "most", "unit", "per"),
          q -> row(q.from().toString(), q.to().toString(), q.unit().name(), q.per()),
          (_, r) ->
              new Quantity(
                  new BigDecimal(r.getString("least")),
                  new BigDecimal(r.getString("most")),
                  Unit.valueOf(r.getString("unit")),
                  r.getString("per"),
                  FactTable.span(r),
                  FactTable.confidence(r)),
          Fact::span);

  static final FactTable<Reference> REFERENCE =
      new FactTable<>(
          "reference",
          List.of("day", "type", "quote_start", "quote_end", "about_start", "about_end"),
          f ->
              row(
                  f.date().toString(),
                  f.type().name(),
                  f.quote().start(),
                  f.quote().end(),
                  f.about().start(),
                  f.about().end()),
          (_, r) ->
              new Reference(
                  LocalDate.parse(r.getString("day")),
                  ReferenceType.valueOf(r.getString("type")),
                  FactTable.span(r),
                  FactTable.span(r, "quote_start", "quote_end"),
                  FactTable.span(r, "about_start", "about_end"),
                  FactTable.confidence(r)),
          Reference::quote);

  static final FactTable<Appointment> APPOINTMENT =
      new FactTable<>(
          "appointment",
          List.of(
              "person",
              "post",
              "kind",
              "first_day",
              "from_start",
              "from_end",
              "post_start",
              "post_end"),
          a ->
              row(
                  a.person(),
                  a.position(),
                  a.kind().name(),
                  iso(a.from()),
                  a.fromSpan().start(),
                  a.fromSpan().end(),
                  a.positionSpan().start(),
                  a.positionSpan().end()),
          (_, r) ->
              new Appointment(
                  r.getString("person"),
                  r.getString("post"),
                  Appointment.Kind.valueOf(r.getString("kind")),
                  Rows.date(r.getString("first_day")),
                  FactTable.span(r, "from_start", "from_end"),
                  FactTable.span(r),
                  FactTable.span(r, "post_start", "post_end"),
                  FactTable.confidence(r)),
          Fact::span);

  static final FactTable<LawMention> LAW =
      new FactTable<>(
          "law",
          List.of("title", "kind", "draft"),
          l -> row(l.title(), l.kind().name(), l.draft() ? 1 : 0),
          (_, r) ->
              new LawMention(
                  r.getString("title"),
                  LawMention.Kind.valueOf(r.getString("kind")),
                  r.getInt("draft") == 1,
                  FactTable.span(r),
                  FactTable.confidence(r)),
          Fact::span);

  static final FactTable<DatedFact> DATED =
      new FactTable<>(
          "dated_fact",
          List.of("kind", "first_day", "last_day", "quote_start", "quote_end"),
          d ->
              row(
                  d.kind().name(),
                  d.from().toString(),
                  d.to().toString(),
                  d.quote().start(),
                  d.quote().end()),
          (_, r) ->
              new DatedFact(
                  DatedFact.Kind.valueOf(r.getString("kind")),
                  LocalDate.parse(r.getString("first_day")),
                  LocalDate.parse(r.getString("last_day")),
                  FactTable.span(r),
                  FactTable.span(r, "quote_start", "quote_end"),
                  FactTable.confidence(r)),
          DatedFact::quote);

  private FactTables() {}

  /** Every table of facts. */
  static List<FactTable<? extends Fact>> all() {
    return List.of(
        RulingTables.DECISION,
        RulingTables.PROPOSER,
        RulingTables.ASSIGNMENT,
        RulingTables.PROVISO,
        AMOUNT,
        QUANTITY,
        REFERENCE,
        APPOINTMENT,
        LAW,
        DATED);
  }

  /** The values of a row. */
  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  private static @Nullable String iso(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
