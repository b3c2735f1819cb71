package thammati.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.facts.Claims;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.facts.Proviso;
import thammati.facts.Ruling;
import thammati.thai.Agencies;

/**
 * Lets only those facts into the catalog that stand in the body: every stretch they name lies in
 * it, and what they claim to be written there is written there. What does not is logged with the
 * reason and left out; nothing that a fact says can stop an ingestion.
 */
final class FactsCheck {
  private static final Logger LOG = LoggerFactory.getLogger(FactsCheck.class);

  private final String body;
  private final @Nullable LocalDate meeting;
  private final String name;
  private int refused;

  private FactsCheck(String body, @Nullable LocalDate meeting, String name) {
    this.body = body;
    this.meeting = meeting;
    this.name = name;
  }

  /** Made when the first facts are written: most runs of the program write none. */
  private static final class Bundled {
    static final Claims CLAIMS = new Claims(Agencies.bundled());
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
   * @param meeting the day of the text; null if unknown
   * @param name of the text, for the log
   */
  static Checked of(Facts facts, String body, @Nullable LocalDate meeting, String name) {
    FactsCheck check = new FactsCheck(body, meeting, name);
    List<Boolean> decided =
        facts.decisions().stream().map(d -> check.stands(RulingTables.DECISION, d)).toList();
    Facts sound =
        new Facts(
            new Ruling(
                kept(facts.decisions(), decided),
                check.sound(RulingTables.PROPOSER, facts.proposers()),
                check.sound(RulingTables.ASSIGNMENT, facts.assignments()),
                check.sound(RulingTables.PROVISO, attached(facts.ruling().provisos(), decided))),
            check.sound(FactTables.AMOUNT, facts.amounts()),
            check.sound(FactTables.QUANTITY, facts.quantities()),
            check.sound(FactTables.REFERENCE, facts.references()),
            check.sound(FactTables.APPOINTMENT, facts.appointments()),
            check.sound(FactTables.LAW, facts.laws()),
            check.sound(FactTables.DATED, facts.dates()));
    return new Checked(sound, check.refused);
  }

  private static <T> List<T> kept(List<T> facts, List<Boolean> sound) {
    List<T> kept = new ArrayList<>(facts.size());
    for (int i = 0; i < facts.size(); i++) if (sound.get(i)) kept.add(facts.get(i));
    return kept;
  }

  /** Provisos tell their decision by its place, which is another where one before it is refused. */
  private static List<Proviso> attached(List<Proviso> provisos, List<Boolean> decided) {
    List<Proviso> attached = new ArrayList<>(provisos.size());
    for (Proviso p : provisos) {
      boolean stands = p.decision() >= 0 && p.decision() < decided.size();
      stands = stands && decided.get(p.decision());
      int place =
          stands ? (int) decided.subList(0, p.decision()).stream().filter(d -> d).count() : -1;
      attached.add(new Proviso(p.kind(), p.agents(), place, p.span(), p.confidence()));
    }
    return attached;
  }

  private <T extends Fact> List<T> sound(FactTable<T> table, List<T> facts) {
    return facts.stream().filter(f -> stands(table, f)).toList();
  }

  private <T extends Fact> boolean stands(FactTable<T> table, T fact) {
    Optional<String> fault = fault(fact);
    fault.ifPresent(why -> {
      refused++;
      LOG.warn("{}: {} at {} is left out: {}", name, table.name(), fact.span(), why);
    });
    return fault.isEmpty();
  }

  private Optional<String> fault(Fact fact) {
    try {
      return Bundled.CLAIMS.fault(fact, body, meeting);
    } catch (RuntimeException e) {
      return Optional.of("cannot be checked: " + e);
    }
  }
}
