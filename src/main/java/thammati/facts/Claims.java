package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.resolution.DecisionCode;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.ThaiText;

/**
 * Holds what facts claim against the words of the body that they name: every stretch lies in the
 * body, and the names, figures, days and verbs of the fact are those that stand there. Nothing but
 * these words is read, so that a fact made of other words, or of none, does not pass.
 */
public final class Claims {
  private static final int PER_BEHIND = 80;
  private static final int PER_BEFORE = 40;

  private final ClaimedNames names;

  /** Knows agencies by the dictionary. */
  public Claims(Agencies agencies) {
    this.names = new ClaimedNames(agencies);
  }

  /**
   * What the words do not bear out, in a few words for whoever looks into it; empty if they bear
   * out all.
   *
   * @param meeting the day of the text, from which deadlines were counted; null if unknown
   */
  public Optional<String> fault(Fact fact, String body, @Nullable LocalDate meeting) {
    if (fact.span().length() == 0) return Optional.of("no words");
    for (Span span : spans(fact)) {
      if (span.end() > body.length()) return Optional.of(span + " ends beyond the text");
    }
    return switch (fact) {
      case CabinetDecision d -> decision(d, body);
      case Proposer p -> names.fault(p.agency(), p.span(), body);
      case Assignment a -> assignment(a, body, meeting);
      case Deadline d -> ClaimedDays.fault(d, body, meeting);
      case Proviso p -> proviso(p, body);
      case Amount a -> amount(a, body);
      case Quantity q -> quantity(q, body);
      case DatedFact d -> ClaimedDays.fault(d, body);
      case Reference r -> ClaimedDays.says(r.date(), r.span().in(body));
      case LawMention l -> same(l.title(), l.span(), body);
      case Appointment a -> appointment(a, body);
      default -> Optional.of("a kind of fact that nobody checks");
    };
  }

  /** All stretches of the body that a fact names, some perhaps empty. */
  private static List<Span> spans(Fact fact) {
    List<Span> spans = new ArrayList<>(List.of(fact.span()));
    switch (fact) {
      case CabinetDecision d -> spans.add(d.verb());
      case Assignment a -> {
        spans.add(a.task());
        a.agents().forEach(agent -> spans.add(agent.span()));
        a.deadlines().forEach(deadline -> spans.add(deadline.span()));
      }
      case Proviso p -> p.agents().forEach(agent -> spans.add(agent.span()));
      case Amount a -> spans.addAll(List.of(a.purpose(), a.sourceSpan()));
      case DatedFact d -> spans.add(d.quote());
      case Reference r -> spans.addAll(List.of(r.quote(), r.about()));
      case Appointment a -> spans.addAll(List.of(a.fromSpan(), a.positionSpan()));
      default -> {}
    }
    return spans;
  }

  private static Optional<String> decision(CabinetDecision d, String body) {
    DecisionCode told = d.formal().orElse(d.code());
    String verb = ThaiText.plain(d.verb().in(body));
    if (!DecisionWords.isVerb(told, verb)) return Optional.of("\"" + verb + "\" is not " + told);
    return Optional.empty();
  }

  private Optional<String> assignment(Assignment order, String body, @Nullable LocalDate meeting) {
    if (order.task().length() == 0) return Optional.of("no task");
    if (!order.span().contains(order.task())) return Optional.of("a task outside the order");
    Optional<String> who = agents(order.agents(), body);
    return who.or(() ->
        order.deadlines().stream().flatMap(d -> fault(d, body, meeting).stream()).findFirst());
  }

  private Optional<String> proviso(Proviso p, String body) {
    String word = p.kind() == Proviso.Kind.OPINIONS ? "รับ" : "เงื่อนไข";
    if (!p.span().in(body).contains(word)) return Optional.of("no \"" + word + "\" there");
    return agents(p.agents(), body);
  }

  private Optional<String> agents(List<Agent> agents, String body) {
    return agents.stream().flatMap(a -> names.fault(a.name(), a.span(), body).stream()).findFirst();
  }

  private static Optional<String> amount(Amount a, String body) {
    boolean stated = a.source() != BudgetSource.UNSTATED;
    if (stated && AmountReader.source(a.sourceSpan().in(body)) != a.source()) {
      return Optional.of("\"" + a.sourceSpan().in(body) + "\" is not " + a.source());
    }
    return quantity(
        new Quantity(a.baht(), a.upTo(), Unit.BAHT, a.per(), a.span(), a.confidence()), body);
  }

  private static Optional<String> quantity(Quantity q, String body) {
    Span span = q.span();
    // Some units are told from longer words by what follows them.
    String words = body.substring(span.start(), Math.min(body.length(), span.end() + 1));
    boolean told =
        QuantityReader.read(words).stream()
            .anyMatch(r ->
                r.span().length() == span.length()
                    && r.unit() == q.unit()
                    && r.from().compareTo(q.from()) == 0
                    && r.to().compareTo(q.to()) == 0);
    if (!told) return Optional.of("\"" + span.in(body) + "\" is not " + q.from() + " " + q.unit());
    int from = Math.max(0, span.start() - PER_BEFORE);
    int to = Math.min(body.length(), span.end() + PER_BEHIND);
    boolean rated = ThaiText.plain(body.substring(from, to)).contains(q.per());
    return rated ? Optional.empty() : Optional.of("no \"" + q.per() + "\" beside it");
  }

  private static Optional<String> appointment(Appointment a, String body) {
    String person = ThaiText.squash(a.person());
    if (person.isEmpty() || !ThaiText.squash(a.span().in(body)).contains(person)) {
      return Optional.of("the name \"" + a.person() + "\" does not stand there");
    }
    Optional<String> from =
        a.firstDay().flatMap(day -> ClaimedDays.says(day, a.fromSpan().in(body)));
    return from.or(() -> same(a.position(), a.positionSpan(), body));
  }

  private static Optional<String> same(String words, Span span, String body) {
    boolean same = ThaiText.squash(words).equals(ThaiText.squash(span.in(body)));
    return same ? Optional.empty() : Optional.of("the words are not \"" + words + "\"");
  }
}
