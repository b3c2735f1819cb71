package thammati;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import thammati.facts.Agent;
import thammati.facts.Assignment;
import thammati.facts.CabinetDecision;
import thammati.facts.Deadline;
import thammati.facts.Fact;
import thammati.facts.Proviso;
import thammati.facts.Ruling;

/** The cabinet's own part of a resolution as JSON. */
final class RulingJson {
  private static final int LONGEST_KEYWORDS = 60;

  private RulingJson() {}

  /** Puts decisions, proposers, assignments and provisos into the node. */
  static void put(ObjectNode node, Ruling ruling, String body) {
    ArrayNode decisions = node.putArray("decisions");
    for (CabinetDecision decision : ruling.decisions()) {
      ObjectNode one = decisions.addObject().put("code", decision.code().code());
      decision.formal().ifPresent(formal -> one.putArray("alt").add(formal.code()));
      end(one, decision, body);
    }
    ArrayNode proposer = node.putArray("proposer");
    ruling.proposers().forEach(p -> proposer.add(p.agency()));
    ArrayNode assignments = node.putArray("assignments");
    for (Assignment assignment : ruling.assignments()) put(assignments, assignment, body);
    ArrayNode provisos = node.putArray("provisos");
    for (Proviso proviso : ruling.provisos()) {
      ObjectNode one = provisos.addObject().put("kind", name(proviso.kind()));
      names(one.putArray("agency"), proviso.agents());
      end(one.put("decision", proviso.decision()), proviso, body);
    }
  }

  private static void put(ArrayNode assignments, Assignment assignment, String body) {
    List<Deadline> deadlines = assignment.deadlines();
    if (deadlines.isEmpty()) {
      ObjectNode one = open(assignments, assignment, body);
      one.putNull("deadline");
      end(one, assignment, body);
    }
    // One line a deadline, so that a table of deadlines holds each.
    for (Deadline deadline : deadlines) {
      ObjectNode one = open(assignments, assignment, body);
      one.put("deadline", deadline.span().in(body));
      one.put("deadline_date", deadline.date().map(Object::toString).orElse(null));
      one.put("deadline_start", name(deadline.start()));
      end(one, assignment, body);
    }
  }

  private static ObjectNode open(ArrayNode assignments, Assignment assignment, String body) {
    ObjectNode one = assignments.addObject();
    names(one.putArray("agency"), assignment.agents());
    String task = assignment.task().in(body);
    int blank = task.indexOf(' ', Math.min(task.length(), LONGEST_KEYWORDS / 2));
    int end = Math.min(blank < 0 ? task.length() : blank, LONGEST_KEYWORDS);
    one.putArray("task_keywords").add(task.substring(0, Math.min(end, task.length())));
    return one;
  }

  private static void end(ObjectNode node, Fact fact, String body) {
    node.put("quote", fact.span().in(body));
    node.put("start", fact.span().start()).put("confidence", name(fact.confidence()));
  }

  private static void names(ArrayNode into, List<Agent> agents) {
    agents.forEach(agent -> into.add(agent.name()));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
