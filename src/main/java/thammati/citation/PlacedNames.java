package thammati.citation;

import java.util.ArrayList;
import java.util.List;
import thammati.resolution.Decision;
import thammati.resolution.DecisionVerbs;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;

/**
 * Agencies and verbs of decision in their places: who does what, and what was decided on what.
 * Their surroundings are reworded more freely than those of figures, so that another place must be
 * alike by a margin.
 */
final class PlacedNames {
  private static final int MARGIN = 6;
  private static final String CABINET = "คณะรัฐมนตรี";

  private PlacedNames() {}

  /** Adds the agencies and decisions of the text that stand elsewhere in the source. */
  static void check(String said, String known, Agencies agencies, List<Violation> violations) {
    Placed.check(
        agencies(said, agencies),
        agencies(known, agencies),
        MARGIN,
        Violation.Kind.AGENCY,
        violations);
    Placed.check(verbs(said), verbs(known), MARGIN, Violation.Kind.DECISION, violations);
  }

  private static List<Placed> agencies(String text, Agencies agencies) {
    List<Placed> placed = new ArrayList<>();
    for (AgencyMention mention : agencies.find(text)) {
      List<String> names = mention.agencies().stream().map(Agency::name).sorted().toList();
      if (names.contains(CABINET)) continue;
      placed.add(Placed.in(text, mention.span(), String.join("|", names), false));
    }
    return placed;
  }

  private static List<Placed> verbs(String text) {
    List<Placed> placed = new ArrayList<>();
    for (Decision decision : DecisionVerbs.find(text)) {
      placed.add(Placed.in(text, decision.span(), decision.code().code(), false));
    }
    return placed;
  }
}
