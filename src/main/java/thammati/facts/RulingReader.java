package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.resolution.DecisionCode;
import thammati.text.Span;
import thammati.thai.Agencies;

/** Reads what the cabinet's own part of a body says. Pure, safe to share between threads. */
final class RulingReader {
  /** How far behind the part the sentence may stand that tells who reports the matter. */
  private static final int BEHIND = 400;

  private static final String ASSIGNS = "มอบหมาย";
  private static final String HANDS = "มอบ";
  private static final String LETS = "ให้";
  private static final int LONGEST_LEAD = 12;

  private final Agencies agencies;

  RulingReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The ruling in a body; {@code meeting} is its day, for deadlines, null if unknown. */
  Ruling read(String body, @Nullable LocalDate meeting) {
    Optional<CabinetPart> found = CabinetPart.find(body);
    if (found.isEmpty()) return Ruling.none();
    CabinetPart part = found.get();
    String text = part.text();
    Span own = part.span();
    Span behind = new Span(own.end(), Math.min(text.length(), own.end() + BEHIND));
    AgencyNames names =
        AgencyNames.of(agencies, text, new Span(part.leadAt(), behind.end()), meeting);
    List<CabinetDecision> verbs = DecisionReader.read(part);
    List<Assignment> orders = AssignmentReader.read(part, names, verbs, meeting);
    List<CabinetDecision> decisions = withOrders(text, verbs, orders);
    return new Ruling(
        decisions,
        ProposerReader.read(text, new Span(part.leadAt(), own.end()), behind, names),
        orders,
        ProvisoReader.read(part, names, decisions));
  }

  /** An order is a decision too: "และให้ ..." assigns where no verb of decision says so. */
  private static List<CabinetDecision> withOrders(
      String text, List<CabinetDecision> verbs, List<Assignment> orders) {
    List<CabinetDecision> all = new ArrayList<>(verbs);
    Assignment before = null;
    for (Assignment order : orders) {
      boolean further = before != null && goesOn(text, before, order);
      before = order;
      int at = order.span().start();
      int agentsAt = order.agents().getFirst().span().start();
      if (agentsAt < at) announcement(text, agentsAt, orders, all).ifPresent(all::add);
      boolean told =
          further
              || text.startsWith("ให้ส่ง", at)
              || text.startsWith("เห็น", at)
              || agentsAt <= at
              || verbs.stream().anyMatch(d -> d.verb().end() == at)
              || verbs.stream().anyMatch(d -> assigns(d, at));
      int verbEnd = Math.min(order.span().end(), verbEnd(text, at));
      if (told || verbEnd == at) continue;
      Span verb = new Span(at, verbEnd);
      all.add(
          new CabinetDecision(
              DecisionCode.ASSIGN, Optional.empty(), verb, order.span(), Confidence.LIKELY));
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  /** "พร้อมทั้งมอบหมายให้ ก ดำเนินการ ดังนี้" is one decision, whatever duties stand behind it. */
  private static Optional<CabinetDecision> announcement(
      String text, int agentsAt, List<Assignment> orders, List<CabinetDecision> decisions) {
    int verbAt = text.lastIndexOf(ASSIGNS, agentsAt);
    boolean known =
        verbAt < 0
            || agentsAt - verbAt > 2 * ASSIGNS.length()
            || orders.stream().anyMatch(o -> o.span().start() == verbAt)
            || decisions.stream().anyMatch(d -> d.span().start() == verbAt || assigns(d, verbAt));
    if (known) return Optional.empty();
    Span verb = new Span(verbAt, verbAt + ASSIGNS.length());
    Span clause = new Span(verbAt, PartLines.lineEnd(text, agentsAt)).trimmedIn(text);
    return Optional.of(
        new CabinetDecision(
            DecisionCode.ASSIGN, Optional.empty(), verb, clause, Confidence.LIKELY));
  }

  /** Where the verb of an order ends that begins at {@code at}: "มอบหมาย", "มอบ", "เห็นควรให้". */
  private static int verbEnd(String text, int at) {
    if (text.startsWith(ASSIGNS, at)) return at + ASSIGNS.length();
    if (text.startsWith(HANDS, at)) return at + HANDS.length();
    int lets = text.indexOf(LETS, at);
    return lets < 0 || lets - at > LONGEST_LEAD ? at : lets + LETS.length();
  }

  /** A further order to the same agent in the same sentence is part of the same decision. */
  private static boolean goesOn(String text, Assignment before, Assignment order) {
    int at = order.span().start();
    return !text.startsWith("มอบ", at)
        && text.lastIndexOf('\n', at) < before.span().start()
        && before.agents().getFirst().name().equals(order.agents().getFirst().name());
  }

  private static boolean assigns(CabinetDecision decision, int at) {
    return decision.code() == DecisionCode.ASSIGN
        && decision.span().start() <= at
        && at <= decision.verb().end() + 10;
  }
}
