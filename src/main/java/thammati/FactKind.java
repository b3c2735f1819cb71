package thammati;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import thammati.facts.Facts;

/** The kinds of facts by the names that the command line and its JSON give them. */
enum FactKind {
  /** What the cabinet decided. */
  DECISIONS(Facts::decisions, "decisions"),
  /** Who put the matter to it. */
  PROPOSER(Facts::proposers, "proposer"),
  /** Whom it ordered to do what. */
  ASSIGNMENTS(Facts::assignments, "assignments"),
  /** What it attached to its decisions. */
  PROVISOS(f -> f.ruling().provisos(), "provisos"),
  /** Sums of money. */
  AMOUNTS(Facts::amounts, "amounts", "amounts_other"),
  /** Whatever else is measured or counted. */
  QUANTITIES(Facts::quantities, "quantities"),
  /** Earlier resolutions named. */
  REFERENCES(Facts::references, "references"),
  /** Persons put into posts. */
  APPOINTMENTS(Facts::appointments, "appointments"),
  /** Laws named. */
  LAWS(Facts::laws, "laws"),
  /** Days by what they are for. */
  DATES(Facts::dates, "dates");

  private static final List<String> ALWAYS = List.of("date", "item", "title", "url");

  private final Function<Facts, List<?>> facts;
  private final List<String> keys;

  FactKind(Function<Facts, List<?>> facts, String... keys) {
    this.facts = facts;
    this.keys = List.of(keys);
  }

  /** Whether there is one of this kind among them. */
  boolean isIn(Facts all) {
    return !facts.apply(all).isEmpty();
  }

  /** The names in JSON of a resolution and of its facts of these kinds. */
  static List<String> keys(List<FactKind> kinds) {
    List<String> keys = new ArrayList<>(ALWAYS);
    kinds.forEach(kind -> keys.addAll(kind.keys));
    return keys;
  }
}
