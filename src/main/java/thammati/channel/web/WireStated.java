package thammati.channel.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import thammati.channel.web.WireFacts.AmountJson;
import thammati.channel.web.WireFacts.AppointmentJson;
import thammati.channel.web.WireFacts.AssignmentJson;
import thammati.channel.web.WireFacts.CandidateJson;
import thammati.channel.web.WireFacts.DeadlineJson;
import thammati.channel.web.WireFacts.EvidenceJson;
import thammati.channel.web.WireFacts.PageJson;
import thammati.channel.web.WireFacts.PlaceJson;
import thammati.channel.web.WireFacts.ProofJson;
import thammati.channel.web.WireFacts.ReferenceJson;
import thammati.channel.web.WireFacts.StandingJson;
import thammati.chat.Standing;
import thammati.facts.Agent;
import thammati.facts.Amount;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.Confidence;
import thammati.facts.Deadline;
import thammati.facts.DueOrder;
import thammati.facts.Edge;
import thammati.facts.FactPage;
import thammati.facts.GroupWords;
import thammati.facts.ReferenceResolver.Ambiguous;
import thammati.facts.ReferenceResolver.NoneFits;
import thammati.facts.ReferenceResolver.NotInArchive;
import thammati.facts.ReferenceResolver.Resolved;
import thammati.facts.Stated;
import thammati.facts.Status;
import thammati.resolution.Resolution;
import thammati.text.Span;

/** From facts to the shapes of the wire. */
final class WireStated {
  private WireStated() {}

  static <T, J> PageJson<J> page(FactPage<T> page, int limit, Function<Stated<T>, J> shape) {
    int end = page.offset() + page.facts().size();
    Integer next = end < page.total() && !page.facts().isEmpty() ? end : null;
    return new PageJson<>(
        page.total(), page.offset(), limit, next, page.facts().stream().map(shape).toList());
  }

  static AssignmentJson assignment(Stated<Assignment> stated, DueOrder due) {
    Resolution text = stated.resolution();
    Assignment order = stated.fact();
    return new AssignmentJson(
        place(text),
        order.agents().stream().map(Agent::name).toList(),
        order.agents().stream().map(Agent::name).filter(GroupWords::isPointing).toList(),
        order.task().in(text.body()),
        order.deadlines().stream().map(d -> deadline(d, text.body(), due)).toList(),
        proof(text, order.span(), order.confidence()));
  }

  private static DeadlineJson deadline(Deadline deadline, String body, DueOrder due) {
    return new DeadlineJson(
        deadline.span().in(body),
        deadline.date().map(Object::toString).orElse(null),
        code(deadline.start()),
        due.isOver(deadline));
  }

  static AmountJson amount(Stated<Amount> stated) {
    Resolution text = stated.resolution();
    Amount amount = stated.fact();
    return new AmountJson(
        place(text),
        plain(amount.baht()),
        plain(amount.upTo()),
        amount.span().in(text.body()),
        amount.per(),
        amount.source().code(),
        amount.sourceSpan().in(text.body()),
        code(amount.role()),
        proof(text, amount.purpose(), amount.confidence()));
  }

  static AppointmentJson appointment(Stated<Appointment> stated) {
    Resolution text = stated.resolution();
    Appointment appointment = stated.fact();
    return new AppointmentJson(
        place(text),
        appointment.person(),
        appointment.position(),
        code(appointment.kind()),
        appointment.firstDay().map(Object::toString).orElse(null),
        appointment.fromSpan().in(text.body()),
        proof(text, appointment.span(), appointment.confidence()));
  }

  static ReferenceJson reference(Stated<Edge> stated) {
    Resolution text = stated.resolution();
    Edge edge = stated.fact();
    List<CandidateJson> candidates =
        edge.target().candidates().stream()
            .map(s -> new CandidateJson(s.id().toString(), s.score()))
            .toList();
    boolean resolved = edge.target() instanceof Resolved;
    return new ReferenceJson(
        place(text),
        edge.reference().type().code(),
        edge.reference().date().toString(),
        edge.reference().about().in(text.body()),
        outcome(edge),
        resolved ? ((Resolved) edge.target()).id().toString() : null,
        resolved ? ((Resolved) edge.target()).score() : null,
        candidates,
        proof(text, edge.reference().quote(), edge.reference().confidence()));
  }

  static StandingJson standing(Standing standing) {
    String reason =
        standing.status() instanceof Status.CannotTell open ? code(open.reason()) : null;
    return new StandingJson(
        place(standing.resolution()),
        standing.code(),
        reason,
        WireAnswers.day(standing.upTo()),
        standing.words(false),
        standing.words(true),
        standing.evidence().stream().map(WireStated::evidence).toList());
  }

  private static EvidenceJson evidence(Edge edge) {
    Span span = edge.reference().quote();
    return new EvidenceJson(
        edge.from().toString(),
        edge.reference().type().code(),
        outcome(edge),
        edge.quote(),
        span.start(),
        span.end(),
        code(edge.reference().confidence()));
  }

  private static String outcome(Edge edge) {
    return switch (edge.target()) {
      case Resolved _ -> "resolved";
      case NotInArchive _ -> "not_in_archive";
      case Ambiguous _ -> "ambiguous";
      case NoneFits _ -> "no_subject_fits";
    };
  }

  static PlaceJson place(Resolution text) {
    return new PlaceJson(
        text.id().toString(),
        WireAnswers.day(text.id().date()),
        WireAnswers.item(text.id()),
        text.title(),
        text.source().url(),
        text.source().hash());
  }

  private static ProofJson proof(Resolution text, Span span, Confidence confidence) {
    return new ProofJson(span.in(text.body()), span.start(), span.end(), code(confidence));
  }

  /** Without an exponent, which not every reader of tables understands. */
  static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.toPlainString());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
