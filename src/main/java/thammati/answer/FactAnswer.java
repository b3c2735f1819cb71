package thammati.answer;

import java.util.List;
import java.util.Optional;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.CabinetDecision;
import thammati.facts.DatedFact;
import thammati.facts.Deadline;
import thammati.facts.LawMention;
import thammati.facts.Proposer;
import thammati.facts.Reference;
import thammati.text.Span;

/** A fact that answers an ask for certain, or nothing of its sort is told. */
sealed interface FactAnswer {
  /** The words that prove it. */
  Span proof();

  /** Who put the matter to the cabinet. */
  record Proposed(Proposer by, Span proof) implements FactAnswer {}

  /** What changed, in the words of the text, and by how much. */
  record Changed(Change change) implements FactAnswer {
    @Override
    public Span proof() {
      return change.span();
    }
  }

  /** From when it applies. */
  record InForce(DatedFact from) implements FactAnswer {
    @Override
    public Span proof() {
      return from.quote();
    }
  }

  /** Which earlier resolution, and what it was about. */
  record Refers(Reference to, Span proof) implements FactAnswer {}

  /** Which law. */
  record Under(LawMention law) implements FactAnswer {
    @Override
    public Span proof() {
      return law.span();
    }
  }

  /** By when; the order that says so. */
  record Due(Deadline by, Assignment order, Span proof) implements FactAnswer {}

  /** Who must do what. */
  record Ordered(Assignment order, Span proof) implements FactAnswer {}

  /** Who was put into which post, in the text's words. */
  record Appointed(Appointment person, Optional<Span> from, Span proof) implements FactAnswer {}

  /** How much, and the clause that tells what it is for. */
  record Costs(Span sum, Span proof) implements FactAnswer {}

  /** What was decided, point by point. */
  record Decided(List<CabinetDecision> decisions, List<Span> points) implements FactAnswer {
    /** Copies the lists. */
    public Decided {
      decisions = List.copyOf(decisions);
      points = List.copyOf(points);
    }

    @Override
    public Span proof() {
      return new Span(points.getFirst().start(), points.getLast().end());
    }
  }
}
