package thammati;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thammati.facts.Facts;

/** The kinds of facts by the names that the command line and its JSON give them. */
enum FactKind {
  /** What the cabinet decided. */
  DECISIONS,
  /** Who put the matter to it. */
  PROPOSER,
  /** Whom it ordered to do what. */
  ASSIGNMENTS,
  /** What it attached to its decisions. */
  PROVISOS,
  /** Sums of money. */
  AMOUNTS,
  /** Whatever else is measured or counted. */
  QUANTITIES,
  /** Earlier resolutions named. */
  REFERENCES,
  /** Persons put into posts. */
  APPOINTMENTS,
  /** Laws named. */
  LAWS,
  /** Days by what they are for. */
  DATES;

  private static final List<String> ALWAYS = List.of("date", "item", "title", "url");

  /** Whether there is one of this kind among them. */
  boolean isIn(Facts all) {
    List<?> found =
        switch (this) {
          case DECISIONS -> all.decisions();
          case PROPOSER -> all.proposers();
          case ASSIGNMENTS -> all.assignments();
          case PROVISOS -> all.ruling().provisos();
          case AMOUNTS -> all.amounts();
          case QUANTITIES -> all.quantities();
          case REFERENCES -> all.references();
          case APPOINTMENTS -> all.appointments();
          case LAWS -> all.laws();
          case DATES -> all.dates();
        };
    return !found.isEmpty();
  }

  /** The names in JSON of a resolution and of its facts of these kinds. */
  static List<String> keys(List<FactKind> kinds) {
    List<String> keys = new ArrayList<>(ALWAYS);
    for (FactKind kind : kinds) {
      keys.add(kind.name().toLowerCase(Locale.ROOT));
      if (kind == AMOUNTS) keys.add("amounts_other");
    }
    return keys;
  }
}
