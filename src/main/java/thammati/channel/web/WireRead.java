package thammati.channel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import thammati.channel.web.WireFacts.ProofJson;
import thammati.channel.web.WireReading.AgentJson;
import thammati.channel.web.WireReading.CitedJson;
import thammati.channel.web.WireReading.DayJson;
import thammati.channel.web.WireReading.DecidedJson;
import thammati.channel.web.WireReading.DifferencesJson;
import thammati.channel.web.WireReading.DueJson;
import thammati.channel.web.WireReading.FactsJson;
import thammati.channel.web.WireReading.LawJson;
import thammati.channel.web.WireReading.NodeJson;
import thammati.channel.web.WireReading.OrderJson;
import thammati.channel.web.WireReading.PartJson;
import thammati.channel.web.WireReading.PersonJson;
import thammati.channel.web.WireReading.ProposerJson;
import thammati.channel.web.WireReading.ProvisoJson;
import thammati.channel.web.WireReading.RelationsJson;
import thammati.channel.web.WireReading.SumJson;
import thammati.channel.web.WireReading.VersionJson;
import thammati.channel.web.WireReading.VersionsJson;
import thammati.chat.ReadingRoom.Compared;
import thammati.chat.ReadingRoom.Reading;
import thammati.chat.Relations.Node;
import thammati.chat.Relations.Picture;
import thammati.facts.Agent;
import thammati.facts.Amount;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.Confidence;
import thammati.facts.Deadline;
import thammati.facts.DueOrder;
import thammati.facts.Facts;
import thammati.facts.GroupWords;
import thammati.facts.Ruling;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;
import thammati.text.Span;
import thammati.thai.ThaiText;

/** From one resolution read closely to the shapes of the wire. */
final class WireRead {
  private final Resolution text;
  private final String body;
  private final DueOrder due;

  private WireRead(Resolution text, LocalDate today) {
    this.text = text;
    this.body = text.body();
    this.due = new DueOrder(DueOrder.Due.ALL, today);
  }

  /** What a text states, as seen from that day. */
  static FactsJson facts(Reading reading, LocalDate today) {
    Facts none =
        new Facts(Ruling.none(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    WireRead wire = new WireRead(reading.text(), today);
    return wire.facts(reading.facts().orElse(none), reading.facts().isPresent());
  }

  static VersionsJson versions(List<Resolution> texts) {
    String shown = texts.getFirst().source().hash();
    return new VersionsJson(
        texts.getFirst().id().toString(),
        texts.stream().map(t -> version(t, t.source().hash().equals(shown))).toList());
  }

  static DifferencesJson differences(Compared compared) {
    return new DifferencesJson(
        compared.from().id().toString(),
        compared.from().source().hash(),
        compared.to().source().hash(),
        compared.parts().stream().map(p -> new PartJson(code(p.kind()), p.text())).toList());
  }

  static RelationsJson relations(Picture picture, int steps) {
    return new RelationsJson(
        picture.nodes().getFirst().text().id().toString(),
        steps,
        picture.cut(),
        picture.nodes().stream().map(WireRead::node).toList(),
        picture.edges().stream().map(WireStated::reference).toList(),
        picture.open().stream().map(WireStated::reference).toList(),
        picture.doubtful().stream().map(WireStated::reference).toList(),
        picture.titles().entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue)));
  }

  private static NodeJson node(Node node) {
    Resolution text = node.text();
    return new NodeJson(
        text.id().toString(),
        WireAnswers.day(text.id().date()),
        WireAnswers.item(text.id()),
        text.title(),
        text.section().title(),
        WireAnswers.kind(text.source()),
        node.decisions().stream().map(DecisionCode::code).toList(),
        node.steps());
  }

  private static VersionJson version(Resolution text, boolean shown) {
    return new VersionJson(
        text.source().hash(),
        WireAnswers.kind(text.source()),
        text.title(),
        text.source().publisher(),
        text.source().url(),
        text.source().file(),
        text.source().note(),
        text.body().length(),
        ThaiText.isMostlyThai(text.body()) ? "th" : "en",
        shown);
  }

  private FactsJson facts(Facts facts, boolean read) {
    return new FactsJson(
        WireStated.place(text),
        read,
        facts.decisions().stream()
            .map(d ->
                new DecidedJson(
                    d.code().code(), d.span().in(body), proof(d.verb(), d.confidence())))
            .toList(),
        facts.proposers().stream()
            .map(p -> new ProposerJson(p.agency(), proof(p.span(), p.confidence())))
            .toList(),
        facts.assignments().stream().map(this::order).toList(),
        facts.ruling().provisos().stream()
            .map(p ->
                new ProvisoJson(
                    code(p.kind()),
                    p.agents().stream().map(Agent::name).toList(),
                    proof(p.span(), p.confidence())))
            .toList(),
        facts.amounts().stream().map(this::sum).toList(),
        facts.appointments().stream().map(this::person).toList(),
        facts.references().stream()
            .map(r ->
                new CitedJson(
                    r.type().code(), r.date().toString(), proof(r.span(), r.confidence())))
            .toList(),
        facts.laws().stream()
            .map(l ->
                new LawJson(l.title(), code(l.kind()), l.draft(), proof(l.span(), l.confidence())))
            .toList(),
        facts.dates().stream()
            .map(d ->
                new DayJson(
                    d.kind().code(),
                    d.from().toString(),
                    d.to().toString(),
                    proof(d.span(), d.confidence())))
            .toList());
  }

  private OrderJson order(Assignment order) {
    return new OrderJson(
        order.agents().stream()
            .map(a ->
                new AgentJson(
                    a.name(), GroupWords.isPointing(a.name()), proof(a.span(), order.confidence())))
            .toList(),
        order.task().in(body),
        order.deadlines().stream().map(this::due).toList(),
        proof(order.span(), order.confidence()));
  }

  private DueJson due(Deadline deadline) {
    return new DueJson(
        deadline.date().map(Object::toString).orElse(null),
        code(deadline.start()),
        due.isOver(deadline),
        proof(deadline.span(), deadline.confidence()));
  }

  private SumJson sum(Amount amount) {
    return new SumJson(
        WireStated.plain(amount.baht()),
        WireStated.plain(amount.upTo()),
        amount.per(),
        amount.source().code(),
        code(amount.role()),
        amount.purpose().in(body),
        proof(amount.span(), amount.confidence()));
  }

  private PersonJson person(Appointment appointment) {
    return new PersonJson(
        appointment.person(),
        appointment.position(),
        code(appointment.kind()),
        appointment.firstDay().map(Object::toString).orElse(null),
        appointment.fromSpan().in(body),
        proof(appointment.span(), appointment.confidence()));
  }

  private ProofJson proof(Span span, Confidence confidence) {
    return new ProofJson(span.in(body), span.start(), span.end(), code(confidence));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
