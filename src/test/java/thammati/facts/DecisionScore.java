package thammati.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import thammati.facts.Pairing.Pair;

/** Scores the decisions of one resolution: a multiset of codes. */
final class DecisionScore {
  private DecisionScore() {}

  /** With {@code strict} the gold's first choices alone, else its alternatives as well. */
  static Tally of(JsonNode gold, JsonNode extracted, boolean strict) {
    List<JsonNode> required = FactsJson.required(gold, "decisions");
    List<JsonNode> neutral = FactsJson.neutral(gold, "decisions");
    List<JsonNode> said = FactsJson.list(extracted, "decisions");
    BiPredicate<JsonNode, JsonNode> exact = (g, e) -> code(g).equals(code(e));
    Pairing<JsonNode, JsonNode> first = Pairing.of(required, List.of(), said, exact);
    if (strict) {
      Pairing<JsonNode, JsonNode> rest = Pairing.of(List.of(), neutral, first.wrong(), exact);
      return Tally.of(first.found().size(), rest.wrong().size(), first.missed());
    }
    // What matches word by word is settled before alternatives take it away.
    List<JsonNode> open = new ArrayList<>(required);
    for (Pair<JsonNode, JsonNode> pair : first.found()) open.removeIf(g -> g == pair.gold());
    Pairing<JsonNode, JsonNode> rest =
        Pairing.of(
            open, neutral, first.wrong(), (g, e) -> code(g).equals(code(e)) || alternative(g, e));
    return Tally.of(first.found().size() + rest.found().size(), rest.wrong().size(), rest.missed());
  }

  private static boolean alternative(JsonNode gold, JsonNode extracted) {
    return FactsJson.strings(gold, "alt").contains(code(extracted));
  }

  private static String code(JsonNode decision) {
    return decision.isTextual() ? decision.asText() : FactsJson.text(decision, "code");
  }
}
