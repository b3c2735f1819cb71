package thammati.facts;

import static thammati.facts.Squeezed.squeeze;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores the orders of one resolution: orders, the agencies in them, their terms. An order matches
 * if it is given to the same agency and half of its key words stand in the words quoted. The gold
 * holds no quotes.
 */
final class AssignmentScore {
  private static final int READ = 800;

  private final List<JsonNode> required;
  private final List<JsonNode> neutral;
  private final List<JsonNode> said;
  private final JsonNode gold;

  AssignmentScore(JsonNode gold, JsonNode extracted) {
    this.gold = gold;
    required = FactsJson.required(gold, "assignments");
    neutral = FactsJson.neutral(gold, "assignments");
    said = FactsJson.list(extracted, "assignments");
  }

  Tally orders() {
    int found = (int) required.stream().filter(g -> matches(g, said)).count();
    List<JsonNode> right = new ArrayList<>();
    int wrong = 0;
    for (JsonNode order : said) {
      if (required.stream().anyMatch(g -> matches(g, List.of(order)))) right.add(order);
      else if (neutral.stream().noneMatch(g -> matches(g, List.of(order)))) wrong++;
    }
    return new Tally(found, right.size(), wrong, required.size() - found);
  }

  Tally agencies() {
    List<String> named = AgencyForms.distinct(agencies(required).toList());
    List<String> beside = Stream.concat(agencies(required), agencies(neutral)).toList();
    List<String> told = AgencyForms.distinct(agencies(said).toList());
    Pairing<String, String> pairing = Pairing.of(named, List.of(), told, AgencyForms::same);
    int wrong =
        (int)
            pairing.wrong().stream()
                .filter(agency -> beside.stream().noneMatch(a -> AgencyForms.same(a, agency)))
                .count();
    return Tally.of(pairing.found().size(), wrong, pairing.missed());
  }

  Tally terms() {
    Stream<JsonNode> firm = required.stream().filter(g -> !g.path("deadline_optional").asBoolean());
    List<String> named = distinctTerms(firm);
    List<String> told = distinctTerms(said.stream());
    List<String> beside = new ArrayList<>(FactsJson.strings(gold, "deadlines_optional"));
    FactsJson.list(gold, "assignments").forEach(g -> beside.add(FactsJson.text(g, "deadline")));
    Pairing<String, String> pairing = Pairing.of(named, List.of(), told, Terms::same);
    int wrong =
        (int)
            pairing.wrong().stream()
                .filter(term -> beside.stream().noneMatch(t -> Terms.same(t, term)))
                .count();
    return Tally.of(pairing.found().size(), wrong, pairing.missed());
  }

  private static List<String> distinctTerms(Stream<JsonNode> orders) {
    List<String> terms =
        orders.map(o -> FactsJson.text(o, "deadline")).filter(Terms::isTerm).toList();
    return Pairing.distinct(terms, (a, b) -> squeeze(a).equals(squeeze(b)));
  }

  private static Stream<String> agencies(List<JsonNode> orders) {
    return orders.stream().flatMap(o -> FactsJson.strings(o, "agency").stream());
  }

  private static boolean matches(JsonNode gold, List<JsonNode> extracted) {
    return extracted.stream().anyMatch(e -> sameAgency(gold, e) && tellsTask(gold, e));
  }

  private static boolean sameAgency(JsonNode gold, JsonNode extracted) {
    return FactsJson.strings(gold, "agency").stream()
        .anyMatch(a ->
            FactsJson.strings(extracted, "agency").stream().anyMatch(b -> AgencyForms.same(a, b)));
  }

  private static boolean tellsTask(JsonNode gold, JsonNode extracted) {
    String quote = squeeze(FactsJson.text(extracted, "quote"));
    String told =
        quote.substring(0, Math.min(READ, quote.length()))
            + "|"
            + squeeze(String.join(" ", FactsJson.strings(extracted, "task")))
            + "|"
            + squeeze(String.join(" ", FactsJson.strings(extracted, "task_keywords")));
    List<String> words = FactsJson.strings(gold, "task_keywords");
    long heard = words.stream().filter(word -> told.contains(squeeze(word))).count();
    return !words.isEmpty() && heard * 2 >= words.size();
  }
}
