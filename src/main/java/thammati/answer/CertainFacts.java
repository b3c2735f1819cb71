package thammati.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import thammati.answer.reading.Ask;
import thammati.answer.reading.AskedFor.Kind;
import thammati.answer.reading.ReadText;
import thammati.answer.reading.Stretches;
import thammati.answer.reading.Things.Thing;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.CabinetDecision;
import thammati.facts.Confidence;
import thammati.facts.DatedFact;
import thammati.facts.Deadline;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.text.Span;
import thammati.thai.Words;

/**
 * Chooses the fact that answers an ask. It is certain where the ask is for a fact by its words, the
 * resolution states one such fact only, or one only stands where the ask's words lead, and its own
 * words tell as much of the ask as the quotation does; else there is none, and quoting stays.
 */
final class CertainFacts {
  private static final int LONGEST = 200;
  private static final int LONGEST_POINT = 130;
  private static final int MOST_POINTS = 3;

  /** Share of what the quotation tells of the ask that a name and its post must tell; no verb. */
  private static final double POST_TELLS = 0.6;

  private final ReadText text;
  private final Facts facts;
  private final Stretches near;

  CertainFacts(ReadText text, Words words) {
    this.text = text;
    this.facts = text.facts();
    this.near = new Stretches(text, words);
  }

  /**
   * The fact that answers; empty if none does for certain.
   *
   * @param quote what the ask's words lead to
   */
  Optional<FactAnswer> of(Ask ask, Span quote) {
    if (ask.wanted().list()) return Optional.empty();
    return FactQuestion.of(ask)
        .flatMap(question ->
            switch (question) {
              case PROPOSER -> proposer();
              case CHANGE -> change(ask, quote);
              case EFFECT -> effect(quote);
              case REFERENCE -> reference(quote);
              case LAW -> law(quote);
              case DEADLINE -> deadline(ask, quote);
              case ORDER -> order(ask, quote);
              case APPOINTMENT -> appointment(ask, quote);
              case AMOUNT -> amount(ask, quote);
              case DECISION -> decision();
            });
  }

  private Optional<FactAnswer> proposer() {
    return only(facts.proposers(), p -> p.confidence() == Confidence.SURE, p -> p.agency())
        .map(p -> new FactAnswer.Proposed(p, near.clause(p.span())));
  }

  private Optional<FactAnswer> change(Ask ask, Span quote) {
    List<Change> changes = Change.in(text.body(), quote);
    if (changes.size() != 1 || !near.tells(ask, near.sentence(changes.getFirst().span()), quote)) {
      return Optional.empty();
    }
    return Optional.of(new FactAnswer.Changed(changes.getFirst()));
  }

  private Optional<FactAnswer> effect(Span quote) {
    List<DatedFact> dates =
        facts.dates().stream().filter(d -> d.kind() == DatedFact.Kind.EFFECTIVE).toList();
    return only(dates, d -> sure(d) && quote.overlaps(d.span()), DatedFact::from)
        .map(FactAnswer.InForce::new);
  }

  private Optional<FactAnswer> reference(Span quote) {
    return only(facts.references(), r -> sure(r) && quote.overlaps(r.span()), r -> r.date())
        .map(r -> {
          boolean behind = r.about().start() >= r.quote().end();
          int end = behind ? near.shortened(r.about(), LONGEST_POINT).end() : r.quote().end();
          return new FactAnswer.Refers(r, new Span(r.quote().start(), end));
        });
  }

  private Optional<FactAnswer> law(Span quote) {
    return only(facts.laws(), l -> sure(l) && quote.overlaps(l.span()), l -> l.title())
        .map(FactAnswer.Under::new);
  }

  private Optional<FactAnswer> deadline(Ask ask, Span quote) {
    record In(Assignment order, Deadline by) {}
    List<In> all = new ArrayList<>();
    for (Assignment order : facts.assignments()) {
      order.deadlines().forEach(by -> all.add(new In(order, by)));
    }
    return only(all, in -> sure(in.by()) && quote.overlaps(in.by().span()), in -> said(in.by()))
        .filter(in -> in.by().start() != Deadline.Start.RECURRING)
        .filter(in -> near.tells(ask, in.order().span(), quote))
        .map(in -> new FactAnswer.Due(in.by(), in.order(), around(in.order(), in.by())));
  }

  /** The order up to its deadline, or the deadline's own clause where that lies far behind. */
  private Span around(Assignment order, Deadline by) {
    Span whole = new Span(order.span().start(), Math.max(order.span().start(), by.span().end()));
    return whole.length() <= LONGEST ? whole : near.clause(by.span());
  }

  private Optional<FactAnswer> order(Ask ask, Span quote) {
    return only(facts.assignments(), a -> sure(a) && quote.overlaps(a.span()), Assignment::span)
        .map(a -> new FactAnswer.Ordered(a, near.shortened(a.span(), LONGEST)))
        .filter(a -> near.tells(ask, a.proof(), quote))
        .map(a -> a);
  }

  /** The one appointed, or the one whose post alone tells most of the ask's words. */
  private Optional<FactAnswer> appointment(Ask ask, Span quote) {
    List<Appointment> sure =
        facts.appointments().stream()
            .filter(a -> sure(a) && a.positionSpan().length() > 0)
            .filter(a -> a.positionSpan().start() >= a.span().end())
            .filter(a -> a.positionSpan().end() - a.span().start() <= LONGEST)
            .toList();
    if (sure.size() != facts.appointments().size()) return Optional.empty();
    double most = sure.stream().mapToDouble(a -> near.told(ask, a.positionSpan())).max().orElse(0);
    return only(
            sure, a -> most > 0 && near.told(ask, a.positionSpan()) == most, Appointment::person)
        .map(a -> {
          Span proof = new Span(a.span().start(), a.positionSpan().end());
          boolean later = a.fromSpan().length() > 0 && !proof.overlaps(a.fromSpan());
          Optional<Span> from = later ? Optional.of(a.fromSpan()) : Optional.empty();
          return new FactAnswer.Appointed(a, from, proof);
        })
        .filter(a -> near.told(ask, a.proof()) >= POST_TELLS * near.told(ask, quote))
        .map(a -> a);
  }

  private Optional<FactAnswer> amount(Ask ask, Span quote) {
    List<Thing> sums =
        text.things().stream()
            .filter(t -> t.kind() == Kind.MONEY && quote.contains(t.span()))
            .toList();
    if (sums.size() != 1) return Optional.empty();
    return only(facts.amounts(), a -> sums.getFirst().span().overlaps(a.span()), a -> a.span())
        .filter(a -> sure(a))
        .map(a -> new FactAnswer.Costs(a.span(), near.clause(a.span())))
        .filter(a -> near.tells(ask, a.proof(), quote))
        .map(a -> a);
  }

  private Optional<FactAnswer> decision() {
    List<CabinetDecision> all = facts.decisions();
    List<CabinetDecision> decisions =
        all.stream()
            .filter(d -> all.stream().noneMatch(o -> !o.equals(d) && o.span().contains(d.span())))
            .toList();
    boolean sure = all.stream().allMatch(CertainFacts::sure);
    if (decisions.isEmpty() || decisions.size() > MOST_POINTS || !sure) return Optional.empty();
    int each = decisions.size() == 1 ? LONGEST : LONGEST_POINT;
    List<Span> points = decisions.stream().map(d -> near.shortened(d.span(), each)).toList();
    return Optional.of(new FactAnswer.Decided(decisions, points));
  }

  /** The one that meets the condition, where no two that do differ in what they tell. */
  private static <T> Optional<T> only(List<T> all, Predicate<T> meets, Function<T, Object> told) {
    Map<Object, T> different = new LinkedHashMap<>();
    all.stream().filter(meets).forEach(t -> different.putIfAbsent(told.apply(t), t));
    return different.size() == 1
        ? Optional.of(different.values().iterator().next())
        : Optional.empty();
  }

  private static boolean sure(Fact fact) {
    return fact.confidence() != Confidence.DOUBTFUL;
  }

  private Object said(Deadline by) {
    return by.date().<Object>map(d -> d).orElse(by.span().in(text.body()));
  }
}
