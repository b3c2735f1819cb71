package thammati.store;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.facts.Appointment;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.facts.LawMention;
import thammati.facts.Ruling;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Lets only those facts into the catalog that stand in the body: every stretch they name lies in
 * it, and what they claim to be written there is written there. What does not is logged and left
 * out.
 */
final class FactsCheck {
  private static final Logger LOG = LoggerFactory.getLogger(FactsCheck.class);

  private final String body;
  private final String name;
  private int refused;

  private FactsCheck(String body, String name) {
    this.body = body;
    this.name = name;
  }

  /**
   * What passed.
   *
   * @param facts those that stand in the body
   * @param refused number of those that do not
   */
  record Checked(Facts facts, int refused) {}

  /**
   * Checks the facts of a body.
   *
   * @param name of the text, for the log
   */
  static Checked of(Facts facts, String body, String name) {
    FactsCheck check = new FactsCheck(body, name);
    Facts sound =
        new Facts(
            new Ruling(
                check.sound(RulingTables.DECISION, facts.decisions()),
                check.sound(RulingTables.PROPOSER, facts.proposers()),
                check.sound(RulingTables.ASSIGNMENT, facts.assignments()),
                check.sound(RulingTables.PROVISO, facts.ruling().provisos())),
            check.sound(FactTables.AMOUNT, facts.amounts()),
            check.sound(FactTables.QUANTITY, facts.quantities()),
            check.sound(FactTables.REFERENCE, facts.references()),
            check.sound(FactTables.APPOINTMENT, facts.appointments()),
            check.sound(FactTables.LAW, facts.laws()),
            check.sound(FactTables.DATED, facts.dates()));
    return new Checked(sound, check.refused);
  }

  private <T extends Fact> List<T> sound(FactTable<T> table, List<T> facts) {
    List<T> sound = new ArrayList<>(facts.size());
    for (T fact : facts) {
      if (stands(table, fact)) sound.add(fact);
      else refuse(table.name(), fact);
    }
    return sound;
  }

  private <T extends Fact> boolean stands(FactTable<T> table, T fact) {
    boolean inside =
        fact.span().length() > 0
            && fits(fact.span())
            && fits(table.quoted().apply(fact))
            && table.parts().apply(fact).stream().allMatch(this::fits);
    return inside && isWritten(fact);
  }

  private boolean fits(Span span) {
    return span.end() <= body.length();
  }

  /** Whether the words that the fact claims to have read are those of its spans. */
  private boolean isWritten(Fact fact) {
    return switch (fact) {
      case LawMention law -> same(law.title(), law.span());
      case Appointment a -> same(a.position(), a.positionSpan()) && holds(a.span(), a.person());
      default -> true;
    };
  }

  private boolean same(String words, Span span) {
    return ThaiText.squash(words).equals(ThaiText.squash(span.in(body)));
  }

  private boolean holds(Span span, String words) {
    return ThaiText.squash(span.in(body)).contains(ThaiText.squash(words));
  }

  private void refuse(String table, Fact fact) {
    refused++;
    LOG.warn(
        "{}: {} at {} does not stand in the text of {} characters: left out",
        name,
        table,
        fact.span(),
        body.length());
  }
}
